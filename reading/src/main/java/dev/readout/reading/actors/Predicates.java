package dev.readout.reading.actors;

import dev.readout.reading.lexicon.Words;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Tokens;
import java.util.Optional;

/**
 * Noun phrases that say what somebody is: {@code serves as envoy, is the mediator, was named
 * envoy}.
 */
final class Predicates {

  private static final int LONGEST_SENTENCE = 250;

  private final Tokens tokens;
  private final Syntax syntax;

  Predicates(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /** Whether a phrase names nobody new, but says what somebody is. */
  boolean isPredicate(NounPhrase phrase) {
    int before = phrase.first() - 1;
    if (before < tokens.sentenceAround(phrase.first()).first()) {
      return false;
    }
    return isAs(before) || verb(phrase).isPresent();
  }

  /** Of whom it is said. */
  Optional<NounPhrase> holder(NounPhrase phrase) {
    if (tokens.sentenceAround(phrase.first()).size() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    return verb(phrase).flatMap(syntax::subject).map(Subject::phrase);
  }

  private Optional<VerbGroup> verb(NounPhrase phrase) {
    int before = phrase.first() - 1;
    int first = tokens.sentenceAround(phrase.first()).first();
    if (before < first) {
      return Optional.empty();
    }
    boolean as = isAs(before);
    if (as && before == first) {
      return Optional.empty();
    }
    return syntax.verbGroupAt(as ? before - 1 : before).filter(verb -> fits(verb, as));
  }

  private boolean fits(VerbGroup verb, boolean as) {
    String how = Words.OFFICE_VERBS.get(tokens.get(verb.main()).lemma());
    if (how == null || verb.negated()) {
      return false;
    }
    return switch (how) {
      case "as" -> as;
      case "passive" -> verb.passive();
      default -> !as;
    };
  }

  private boolean isAs(int token) {
    return tokens.get(token).form().equalsIgnoreCase("as");
  }
}
