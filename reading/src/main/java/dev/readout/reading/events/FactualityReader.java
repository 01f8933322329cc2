package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.syntax.VerbGroup.Tense;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from the grammar around a trigger how its event stands, whoever tells of it. */
final class FactualityReader {

  private static final int FURTHEST_CONDITION = 14;
  private static final int DEEPEST_CHAIN = 4;

  private final Map<String, Factuality> complements = Factualities.load("complement-verbs.tsv");
  private final Map<String, Factuality> nouns = Factualities.load("complement-nouns.tsv");
  private final Map<String, Factuality> modifiers = Factualities.load("modifiers.tsv");
  private final Map<String, String> moods =
      Table.load(FactualityReader.class, "mood-words.tsv", 2).pairs();

  private final TreeFactuality.Vocabulary vocabulary =
      new TreeFactuality.Vocabulary(
          Predicates.load(), nouns, modifiers, moods, EventLexicon.load().lightVerbs());

  private FactualityReader() {}

  static FactualityReader load() {
    return new FactualityReader();
  }

  /**
   * @param reported whether the trigger stands in indirect speech, where {@code would} is a future
   */
  Factuality read(Trigger trigger, Tokens tokens, Syntax syntax, boolean reported) {
    return new One(tokens, syntax, reported).of(trigger);
  }

  /** The reading by the dependencies. */
  TreeFactuality inTree(Tokens tokens, DependencyTree tree, boolean reported) {
    return new TreeFactuality(vocabulary, tokens, tree, reported);
  }

  /** Whether the grammar takes it as known that the event took place: {@code after the talks}. */
  boolean isKnown(Trigger trigger, Tokens tokens) {
    int first = trigger.noun() == null ? trigger.words().first() : trigger.noun().first();
    return first > 0
        && "past".equals(moods.get(tokens.get(first - 1).form().toLowerCase(Locale.ROOT)));
  }

  /** The reading of one article's triggers. */
  private final class One {
    private final Tokens tokens;
    private final Syntax syntax;
    private final boolean reported;

    One(Tokens tokens, Syntax syntax, boolean reported) {
      this.tokens = tokens;
      this.syntax = syntax;
      this.reported = reported;
    }

    Factuality of(Trigger trigger) {
      NounPhrase noun = trigger.noun();
      if (noun != null) {
        if (noun.first() > 0 && mood(noun.first() - 1, "without")) {
          return Factuality.DENIED; // "ended without a deal"
        }
        Factuality modified = modifier(noun);
        if (modified != null) {
          return modified;
        }
      }
      VerbGroup verb = trigger.verb();
      if (verb == null) {
        return isConditional(trigger.words().first())
            ? Factuality.CONDITIONAL
            : Factuality.OCCURRED;
      }
      if (noun != null && !trigger.light()) {
        return isKnown(trigger, tokens) ? Factuality.OCCURRED : governedNoun(noun, verb);
      }
      return ofVerb(verb, 0);
    }

    private @Nullable Factuality modifier(NounPhrase noun) {
      for (int i = noun.first(); i < noun.head(); i++) {
        Factuality found = modifiers.get(tokens.get(i).form().toLowerCase(Locale.ROOT));
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    /**
     * A noun that a verb speaks of without carrying it out: {@code demanded the removal}, {@code
     * the talks are due}.
     */
    private Factuality governedNoun(NounPhrase noun, VerbGroup verb) {
      boolean object = verb.first() < noun.first();
      Factuality governed = object ? complement(verb) : null;
      if (object && governed != null && governed != Factuality.OCCURRED) {
        return verb.negated() && governed == Factuality.PLANNED ? Factuality.DENIED : governed;
      }
      if (!object) {
        Factuality own = ofVerb(verb, 0);
        return own == Factuality.DENIED ? Factuality.OCCURRED : own;
      }
      if (verb.tense() == Tense.FUTURE) {
        return Factuality.PLANNED;
      }
      return isConditional(noun.first()) ? Factuality.CONDITIONAL : Factuality.OCCURRED;
    }

    private boolean mood(int token, String mood) {
      return mood.equals(moods.get(tokens.get(token).form().toLowerCase(Locale.ROOT)));
    }

    /**
     * What a verb makes of its complement; {@code called for a truce} is not {@code called it a
     * truce}.
     */
    private @Nullable Factuality complement(VerbGroup verb) {
      String lemma = lemma(verb.main());
      if (verb.end() < tokens.size()) {
        Factuality made = complements.get(lemma + " " + lemma(verb.end()));
        if (made != null) {
          return made;
        }
      }
      return complements.get(lemma);
    }

    private Factuality ofVerb(VerbGroup verb, int depth) {
      Factuality grammatical = grammatical(verb, depth);
      if (grammatical == Factuality.OCCURRED || grammatical == Factuality.PLANNED) {
        return isConditional(verb.first()) ? Factuality.CONDITIONAL : grammatical;
      }
      return grammatical;
    }

    private Factuality grammatical(VerbGroup verb, int depth) {
      String modal = verb.modal();
      if (verb.form() == Form.INFINITIVE && verb.perfect() && !verb.negated()) {
        return Factuality.OCCURRED; // "is said to have released": told of, not planned
      }
      if (verb.form() == Form.INFINITIVE) {
        Factuality governed = governing(verb, depth);
        return verb.negated() && governed == Factuality.OCCURRED ? Factuality.DENIED : governed;
      }
      if (verb.negated()) {
        return Factuality.DENIED;
      }
      if (modal != null) {
        if (modal.equals("would") && reported) {
          return Factuality.PLANNED;
        }
        return "obligation".equals(moods.get(modal))
            ? Factuality.CALLED_FOR
            : Factuality.CONDITIONAL;
      }
      if (verb.tense() == Tense.FUTURE) {
        return Factuality.PLANNED;
      }
      Factuality predicate = predicate(verb);
      if (predicate != null) {
        return predicate;
      }
      if (isProgressive(verb)) {
        return Factuality.ONGOING;
      }
      if (verb.form() == Form.GERUND && depth < DEEPEST_CHAIN) {
        return gerund(verb, depth);
      }
      return Factuality.OCCURRED;
    }

    /**
     * {@code is due}, {@code are expected}, {@code was ready}: what is said of the event after a
     * copula.
     */
    private @Nullable Factuality predicate(VerbGroup verb) {
      if (verb.passive()) {
        return complements.get(lemma(verb.main())) == Factuality.PLANNED
            ? Factuality.PLANNED
            : null;
      }
      int after = verb.end();
      boolean copula = tokens.get(verb.main()).is(AUX);
      return copula && after < tokens.size() && tokens.get(after).is(ADJ)
          ? complements.get(lemma(after))
          : null;
    }

    private boolean isProgressive(VerbGroup verb) {
      Token main = tokens.get(verb.main());
      boolean running =
          main.form().toLowerCase(Locale.ROOT).endsWith("ing") && verb.main() > verb.first();
      return running && verb.tense() == Tense.PRESENT && !verb.perfect();
    }

    /**
     * {@code to set up} after {@code agreed}, {@code due}, {@code refused}; {@code begun
     * withdrawing}.
     */
    private Factuality governing(VerbGroup verb, int depth) {
      if (depth >= DEEPEST_CHAIN) {
        return Factuality.PLANNED;
      }
      TokenRange sentence = tokens.sentenceAround(verb.main());
      for (int i = verb.first() - 1; i >= sentence.first() && i >= verb.first() - 8; i--) {
        Optional<VerbGroup> governor = syntax.verbGroupAt(i);
        Factuality word = complements.get(lemma(i));
        Factuality noun =
            i >= verb.first() - 4 && tokens.get(i).is(NOUN) ? nouns.get(lemma(i)) : null;
        if (noun != null) {
          return noun;
        }
        if (governor.isPresent()) {
          VerbGroup group = governor.get();
          Factuality made = complement(group);
          Factuality outer = ofVerb(group, depth + 1);
          if (made == null) {
            // "is to meet": a copula before the infinitive
            return tokens.get(group.main()).is(AUX) ? Factuality.PLANNED : plannedUnless(outer);
          }
          return outer == Factuality.OCCURRED || outer == Factuality.ONGOING
              ? made
              : combine(outer, made);
        }
        if (word != null && syntax.nounPhraseAt(i).isEmpty()) {
          return word;
        }
      }
      return Factuality.PLANNED;
    }

    private static Factuality plannedUnless(Factuality outer) {
      return outer == Factuality.OCCURRED || outer == Factuality.ONGOING
          ? Factuality.PLANNED
          : outer;
    }

    /** {@code did not refuse to sign} is not a refusal; {@code would refuse} is. */
    private static Factuality combine(Factuality outer, Factuality made) {
      if (outer == Factuality.DENIED) {
        return made == Factuality.DENIED ? Factuality.OCCURRED : Factuality.DENIED;
      }
      return made == Factuality.DENIED ? made : outer;
    }

    private Factuality gerund(VerbGroup verb, int depth) {
      int before = verb.first() - 1;
      TokenRange sentence = tokens.sentenceAround(verb.main());
      if (before < sentence.first()) {
        return Factuality.OCCURRED;
      }
      Optional<VerbGroup> governor = syntax.verbGroupAt(before);
      if (governor.isPresent()) {
        Factuality made = complement(governor.get());
        if (made == Factuality.ONGOING) {
          Factuality outer = ofVerb(governor.get(), depth + 1);
          return outer == Factuality.OCCURRED ? Factuality.OCCURRED : outer;
        }
        return made == null ? Factuality.OCCURRED : made;
      }
      if (tokens.get(before).is(ADP) && before > sentence.first()) {
        for (int i = before - 1; i >= sentence.first() && i > before - 8; i--) {
          Optional<VerbGroup> group = syntax.verbGroupAt(i);
          if (group.isPresent()) {
            Factuality made = complement(group.get());
            return made == null ? Factuality.OCCURRED : made;
          }
        }
      }
      return Factuality.OCCURRED;
    }

    /** Whether a condition opens the clause that a token stands in. */
    private boolean isConditional(int token) {
      TokenRange sentence = tokens.sentenceAround(token);
      for (int i = token - 1; i >= sentence.first() && i >= token - FURTHEST_CONDITION; i--) {
        Token at = tokens.get(i);
        if (mood(i, "condition")) {
          return true;
        }
        if (at.is(SCONJ) || at.form().equals(";") || at.form().equals(",")) {
          return false;
        }
      }
      return false;
    }

    private String lemma(int index) {
      return tokens.get(index).lemma().toLowerCase(Locale.ROOT);
    }
  }
}
