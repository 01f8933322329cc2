package dev.readout.reading.dialogues;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.language.Token;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.Trend;
import dev.readout.reading.dialogues.DialogueLexicon.Reading;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that says how the dealings named by a noun phrase stand. */
final class StateFinder {

  /** How far behind a noun its predicate may begin, in tokens. */
  private static final int FURTHEST_PREDICATE = 14;

  private final DialogueLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;

  StateFinder(DialogueLexicon lexicon, Tokens tokens, Syntax syntax) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /**
   * A state and where it is said.
   *
   * @param word index of the word that gives it
   * @param object whether the dealings are its object, so that its subject is a party
   */
  record Found(Reading reading, int word, boolean object) {}

  Optional<Found> find(NounPhrase noun) {
    Optional<Found> done = asObject(noun);
    return done.isPresent() ? done : asSubject(noun);
  }

  /** {@code are continuing their dialogue}. */
  private Optional<Found> asObject(NounPhrase noun) {
    TokenRange sentence = tokens.sentenceAround(noun.head());
    int before = noun.first() - 1;
    if (before < sentence.first()) {
      return Optional.empty();
    }
    return syntax
        .verbGroupAt(before)
        .filter(verb -> !verb.passive())
        .flatMap(verb -> ofVerb(verb).map(reading -> new Found(reading, verb.main(), true)));
  }

  /** {@code the talks have stalled}, {@code contacts remain active}, {@code dialogue ongoing}. */
  private Optional<Found> asSubject(NounPhrase noun) {
    TokenRange sentence = tokens.sentenceAround(noun.head());
    int limit = Math.min(sentence.end(), noun.end() + FURTHEST_PREDICATE);
    if (noun.end() < limit && isPredicate(noun.end())) {
      Optional<Reading> reading = lexicon.state(word(noun.end()));
      if (reading.isPresent()) {
        return Optional.of(new Found(reading.get(), noun.end(), false));
      }
    }
    for (int i = noun.end(); i < limit; i++) {
      Optional<VerbGroup> verb = syntax.verbGroupAt(i);
      if (verb.isEmpty() || !verb.get().isFinite()) {
        continue;
      }
      if (!isSubject(noun, verb.get())) {
        return Optional.empty();
      }
      Optional<Reading> own = ofVerb(verb.get());
      return own.isPresent()
          ? own.map(reading -> new Found(reading, verb.get().main(), false))
          : predicate(verb.get(), limit);
    }
    return Optional.empty();
  }

  private boolean isPredicate(int i) {
    Token token = tokens.get(i);
    return token.is(ADJ, ADV, PROPN) || token.form().equalsIgnoreCase("ongoing");
  }

  private boolean isSubject(NounPhrase noun, VerbGroup verb) {
    return syntax
        .subject(verb)
        .filter(subject -> subject.phrase().range().contains(noun.head()))
        .isPresent();
  }

  private Optional<Reading> ofVerb(VerbGroup verb) {
    Optional<Reading> reading =
        lexicon.state(tokens.get(verb.main()).lemma().toLowerCase(Locale.ROOT));
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    if (verb.negated()) {
      return negated(reading.get());
    }
    if (verb.modal() != null || verb.form() == VerbGroup.Form.INFINITIVE) {
      return Optional.empty();
    }
    if (verb.tense() == VerbGroup.Tense.FUTURE) {
      return Optional.of(new Reading(DialogueState.ANNOUNCED, null));
    }
    return reading;
  }

  /**
   * {@code have not resumed}: the state before is not told; {@code have not stalled}: they go on.
   */
  private static Optional<Reading> negated(Reading reading) {
    return switch (reading.state()) {
      case STALLED, PAUSED, BROKEN_OFF, CONCLUDED ->
          Optional.of(new Reading(DialogueState.ONGOING, null));
      case ONGOING, RESUMED -> Optional.of(new Reading(DialogueState.STALLED, Trend.NONE));
      case NONE, ANNOUNCED -> Optional.empty();
    };
  }

  /** The word after a copula or {@code remain}. */
  private Optional<Found> predicate(VerbGroup verb, int limit) {
    String lemma = tokens.get(verb.main()).lemma();
    boolean copula =
        tokens.get(verb.main()).is(AUX)
            || lemma.equals("remain")
            || lemma.equals("stay")
            || lemma.equals("come");
    if (!copula || verb.modal() != null) {
      return Optional.empty();
    }
    for (int i = verb.end(); i < limit && i < verb.end() + 4; i++) {
      Optional<Reading> reading = lexicon.state(word(i));
      if (reading.isEmpty() && i + 1 < limit) {
        reading = lexicon.state(word(i) + "-" + word(i + 1));
      }
      if (reading.isPresent()) {
        int at = i;
        return (verb.negated() ? negated(reading.get()) : reading)
            .map(found -> new Found(found, at, false));
      }
    }
    return Optional.empty();
  }

  private String word(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }
}
