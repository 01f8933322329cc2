package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.syntax.VerbGroup.Tense;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chunks the verb groups of a sentence from parts of speech. A lone past form is finite here at
 * first.
 */
final class VerbGroups {

  /** Closed classes of the grammar, not vocabulary. */
  private static final Set<String> MODALS =
      Set.of("can", "could", "may", "might", "must", "should", "would", "shall", "ought");

  private static final Set<String> WILL = Set.of("will", "'ll", "\u2019ll", "wo", "shall");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never", "no");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> GET = Set.of("be", "get");

  private final Tokens tokens;

  VerbGroups(Tokens tokens) {
    this.tokens = tokens;
  }

  List<VerbGroup> of(TokenRange sentence) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      TokenRange range = groupAt(i, sentence.end());
      if (range == null) {
        i++;
      } else {
        groups.add(withNever(describe(range), sentence));
        i = range.end();
      }
    }
    return groups;
  }

  /** {@code never said}: without an auxiliary the negation stands before the verb. */
  private VerbGroup withNever(VerbGroup group, TokenRange sentence) {
    int before = group.first() - 1;
    if (!group.isFinite()
        || before < sentence.first()
        || !tokens.get(before).is(ADV)
        || !lower(tokens.get(before).form()).equals("never")) {
      return group;
    }
    return new VerbGroup(
        new TokenRange(before, group.end()),
        group.main(),
        group.form(),
        group.tense(),
        true,
        group.passive(),
        group.perfect(),
        group.modal());
  }

  private @Nullable TokenRange groupAt(int start, int limit) {
    int i = start;
    if (isTo(i)) {
      i = skipAdverbs(i + 1, limit);
      if (i >= limit || !tokens.get(i).is(AUX, VERB)) {
        return null;
      }
    } else if (!tokens.get(i).is(AUX, VERB)) {
      return null;
    }
    int end = start;
    while (i < limit) {
      Token token = tokens.get(i);
      if (token.is(AUX) || isAuxiliary(i, limit)) {
        end = ++i;
      } else if (token.is(VERB)) {
        return new TokenRange(start, i + 1);
      } else if (isNegation(token)) {
        end = ++i;
      } else if (token.is(ADV)) {
        int next = skipAdverbs(i, limit);
        if (next >= limit || !(tokens.get(next).is(AUX, VERB) || isNegation(tokens.get(next)))) {
          break;
        }
        i = next;
      } else {
        break;
      }
    }
    return new TokenRange(start, end);
  }

  /** {@code has} before a participle, also where it was taken for a full verb. */
  private boolean isAuxiliary(int i, int limit) {
    if (!AUXILIARIES.contains(tokens.get(i).lemma())) {
      return false;
    }
    int next = skipAdverbs(i + 1, limit);
    if (next >= limit || !tokens.get(next).is(VERB)) {
      return false;
    }
    Token verb = tokens.get(next);
    return tokens.get(i).lemma().equals("do") ? verb.form().equals(verb.lemma()) : isPastForm(verb);
  }

  private int skipAdverbs(int index, int limit) {
    int i = index;
    while (i < limit && (tokens.get(i).is(ADV) || isNegation(tokens.get(i)))) {
      i++;
    }
    return i;
  }

  private boolean isTo(int i) {
    return tokens.get(i).is(PART) && tokens.get(i).lemma().equals("to");
  }

  private static boolean isNegation(Token token) {
    return token.is(PART, ADV) && NEGATIONS.contains(lower(token.form()));
  }

  private VerbGroup describe(TokenRange range) {
    int main = range.first();
    boolean negated = false;
    boolean have = false;
    boolean will = false;
    String modal = null;
    for (int i = range.first(); i < range.end(); i++) {
      Token token = tokens.get(i);
      if (token.is(AUX, VERB)) {
        main = i;
      }
      if (isNegation(token)) {
        negated = true;
      }
    }
    int lastAuxiliary = -1;
    for (int i = range.first(); i < main; i++) {
      Token token = tokens.get(i);
      if (token.is(AUX, VERB)) {
        lastAuxiliary = i;
        String form = lower(token.form());
        have |= token.lemma().equals("have") || form.equals("'ve") || form.equals("\u2019ve");
        will |= WILL.contains(form);
        if (MODALS.contains(token.lemma()) || MODALS.contains(form)) {
          modal = MODALS.contains(form) ? form : token.lemma();
        }
      }
    }
    Token verb = tokens.get(main);
    boolean passive =
        verb.is(VERB)
            && lastAuxiliary >= 0
            && GET.contains(tokens.get(lastAuxiliary).lemma())
            && !lower(verb.form()).endsWith("ing");
    Form form = form(range, main);
    Tense tense = form != Form.FINITE || modal != null ? Tense.NONE : tense(range, will);
    // "is to meet" and "is due to" are future in sense; the infinitive is a group of its own.
    return new VerbGroup(range, main, form, tense, negated, passive, have, modal);
  }

  private Form form(TokenRange range, int main) {
    Token first = tokens.get(range.first());
    if (isTo(range.first())) {
      return Form.INFINITIVE;
    }
    String word = lower(first.form());
    if (word.endsWith("ing") && !first.lemma().endsWith("ing")) {
      return Form.GERUND;
    }
    if (range.first() == main && word.equals("been")) {
      return Form.PARTICIPLE;
    }
    return Form.FINITE;
  }

  private Tense tense(TokenRange range, boolean will) {
    if (will) {
      return Tense.FUTURE;
    }
    Token first = tokens.get(range.first());
    return isPastForm(first) ? Tense.PAST : Tense.PRESENT;
  }

  /** Whether a verb's form is that of the past tense or past participle. */
  static boolean isPastForm(Token verb) {
    String form = lower(verb.form());
    switch (form) {
      case "was", "were", "had", "did", "been" -> {
        return true;
      }
      case "'s",
          "\u2019s",
          "'re",
          "\u2019re",
          "'m",
          "\u2019m",
          "is",
          "are",
          "am",
          "has",
          "'ve",
          "\u2019ve",
          "does" -> {
        return false;
      }
      default -> {
        if (form.endsWith("ed")) {
          return true;
        }
        return !form.equals(verb.lemma()) && !form.endsWith("s") && !form.endsWith("ing");
      }
    }
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
