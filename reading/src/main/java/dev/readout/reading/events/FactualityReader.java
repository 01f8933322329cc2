package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.Term;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.syntax.VerbGroup.Tense;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the grammar around a trigger how its event stands, whoever tells of it. */
final class FactualityReader {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "lest");
  private static final Set<String> OBLIGATIONS = Set.of("should", "must", "ought", "shall");
  private static final int FURTHEST_CONDITION = 14;
  private static final int DEEPEST_CHAIN = 4;

  private final Map<String, Factuality> complements;
  private final Map<String, Factuality> modifiers;

  private FactualityReader(Map<String, Factuality> complements, Map<String, Factuality> modifiers) {
    this.complements = complements;
    this.modifiers = modifiers;
  }

  static FactualityReader load() {
    return new FactualityReader(terms("complement-verbs.tsv"), terms("modifiers.tsv"));
  }

  private static Map<String, Factuality> terms(String list) {
    Map<String, Factuality> terms = new HashMap<>();
    Table.load(FactualityReader.class, list, 2)
        .pairs()
        .forEach((word, label) -> terms.put(word, Term.of(Factuality.class, label)));
    return Map.copyOf(terms);
  }

  Factuality read(Trigger trigger, Tokens tokens, Syntax syntax) {
    return new One(tokens, syntax).of(trigger);
  }

  /** The reading of one article's triggers. */
  private final class One {
    private final Tokens tokens;
    private final Syntax syntax;

    One(Tokens tokens, Syntax syntax) {
      this.tokens = tokens;
      this.syntax = syntax;
    }

    Factuality of(Trigger trigger) {
      NounPhrase noun = trigger.noun();
      if (noun != null) {
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
        return governedNoun(noun, verb);
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
      Factuality governed = complements.get(lemma(verb.main()));
      boolean object = verb.first() < noun.first();
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

    private Factuality ofVerb(VerbGroup verb, int depth) {
      Factuality grammatical = grammatical(verb, depth);
      if (grammatical == Factuality.OCCURRED || grammatical == Factuality.PLANNED) {
        return isConditional(verb.first()) ? Factuality.CONDITIONAL : grammatical;
      }
      return grammatical;
    }

    private Factuality grammatical(VerbGroup verb, int depth) {
      String modal = verb.modal();
      if (verb.form() == Form.INFINITIVE) {
        Factuality governed = governing(verb, depth);
        return verb.negated() && governed == Factuality.OCCURRED ? Factuality.DENIED : governed;
      }
      if (verb.negated()) {
        return Factuality.DENIED;
      }
      if (modal != null) {
        return OBLIGATIONS.contains(modal) ? Factuality.CALLED_FOR : Factuality.CONDITIONAL;
      }
      if (verb.tense() == Tense.FUTURE) {
        return Factuality.PLANNED;
      }
      if (isPredicateOfPlan(verb)) {
        return Factuality.PLANNED;
      }
      if (isProgressive(verb)) {
        return Factuality.ONGOING;
      }
      if (verb.form() == Form.GERUND && depth < DEEPEST_CHAIN) {
        return gerund(verb, depth);
      }
      return Factuality.OCCURRED;
    }

    /** {@code is due}, {@code are expected}: the predicate after a copula. */
    private boolean isPredicateOfPlan(VerbGroup verb) {
      return complements.get(lemma(verb.main())) == Factuality.PLANNED && verb.passive();
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
        if (governor.isPresent()) {
          VerbGroup group = governor.get();
          Factuality made = complements.get(lemma(group.main()));
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
        Factuality made = complements.get(lemma(governor.get().main()));
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
            Factuality made = complements.get(lemma(group.get().main()));
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
        if (CONDITIONS.contains(at.form().toLowerCase(Locale.ROOT))) {
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

  /** The words of the lists, for their test. */
  List<String> words() {
    return List.copyOf(complements.keySet());
  }
}
