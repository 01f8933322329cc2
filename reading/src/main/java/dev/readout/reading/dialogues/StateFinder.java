package dev.readout.reading.dialogues;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.language.Token;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.Trend;
import dev.readout.reading.dialogues.DialogueLexicon.Reading;
import dev.readout.reading.syntax.DependencyTree;
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
  private static final int FURTHEST_PREDICATE = 18;

  /** How far behind a copula the word may stand that gives the state. */
  private static final int LONGEST_PREDICATE = 5;

  private final DialogueLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;
  private final DependencyTree tree;

  StateFinder(DialogueLexicon lexicon, Tokens tokens, Syntax syntax) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.syntax = syntax;
    this.tree = new DependencyTree(tokens);
  }

  /**
   * A state and where it is said.
   *
   * @param word index of the word that gives it
   * @param object whether the dealings are its object, so that its subject is a party
   * @param negated whether it is the contrary of what the word says
   */
  record Found(Reading reading, int word, boolean object, boolean negated) {}

  Optional<Found> find(NounPhrase noun) {
    return asObject(noun)
        .or(() -> asTreeSubject(noun))
        .or(() -> asSubject(noun))
        .or(() -> beside(noun));
  }

  /** {@code the stalled talks}, {@code the upcoming talks}; {@code progress in the talks}. */
  private Optional<Found> beside(NounPhrase noun) {
    for (int i = noun.first(); i < noun.head(); i++) {
      Optional<Reading> reading = lexicon.attribute(word(i));
      if (reading.isPresent()) {
        return Optional.of(new Found(reading.get(), noun.head(), false, false));
      }
    }
    int before = noun.first() - 1;
    boolean within =
        before > tokens.sentenceAround(noun.head()).first()
            && tokens.get(before).is(ADP)
            && !lemma(before).equals("of");
    if (!within || !lexicon.isAdvance(lemma(before - 1))) {
      return Optional.empty();
    }
    int head = before - 1;
    int first = syntax.nounPhraseAt(head).map(NounPhrase::first).orElse(head);
    boolean none = lexicon.isNone(word(first));
    Reading reading =
        none
            ? new Reading(DialogueState.STALLED, Trend.NONE)
            : new Reading(DialogueState.ONGOING, Trend.PROGRESS);
    return Optional.of(new Found(reading, head, false, none));
  }

  /** The verb whose subject the tree has a noun for, whatever stands between the two. */
  private Optional<Found> asTreeSubject(NounPhrase noun) {
    boolean subject = tree.is(noun.head(), "nsubj");
    int head = subject ? tree.head(noun.head()) : DependencyTree.NONE;
    if (head < noun.end()) {
      return Optional.empty();
    }
    int limit = Math.min(tokens.sentenceAround(noun.head()).end(), head + FURTHEST_PREDICATE);
    return syntax
        .verbGroupAt(head)
        .filter(verb -> verb.isFinite() && verb.main() == head)
        .flatMap(verb -> ofPredicate(verb, limit));
  }

  /** {@code are continuing their dialogue}, {@code broke off talks}, {@code are in talks}. */
  private Optional<Found> asObject(NounPhrase noun) {
    int first = tokens.sentenceAround(noun.head()).first();
    int before = noun.first() - 1;
    if (before <= first) {
      return Optional.empty();
    }
    Optional<VerbGroup> verb = syntax.verbGroupAt(before);
    boolean joined = tokens.get(before).is(ADP, ADV) && verb.isEmpty();
    if (joined) {
      Optional<NounPhrase> part =
          syntax.nounPhraseAt(before - 1).filter(phrase -> lexicon.isPart(lemma(phrase.head())));
      int at = part.map(phrase -> phrase.first() - 1).orElse(before - 1);
      verb = at >= first ? syntax.verbGroupAt(at) : Optional.empty();
      if (verb.isPresent() && part.isEmpty()) {
        return joined(verb.get(), before);
      }
    }
    if (verb.isEmpty() || verb.get().passive()) {
      return Optional.empty();
    }
    VerbGroup group = verb.get();
    if (lemma(group.main()).equals("be")) {
      boolean none = lemma(noun.first()).equals("no") && !group.negated();
      Reading reading = new Reading(DialogueState.NONE, null);
      return none ? Optional.of(new Found(reading, noun.first(), false, true)) : Optional.empty();
    }
    return ofVerb(group, "")
        .map(reading -> new Found(reading, group.main(), true, group.negated()));
  }

  private Optional<Found> joined(VerbGroup verb, int particle) {
    if (tokens.get(verb.main()).is(AUX)) {
      boolean within = lemma(particle).equals("in") && !verb.negated() && verb.modal() == null;
      boolean now = verb.tense() == VerbGroup.Tense.PRESENT;
      Reading reading = new Reading(DialogueState.ONGOING, null);
      return within && now
          ? Optional.of(new Found(reading, verb.main(), true, false))
          : Optional.empty();
    }
    return verb.passive()
        ? Optional.empty()
        : ofVerb(verb, " " + lemma(particle))
            .map(reading -> new Found(reading, verb.main(), true, verb.negated()));
  }

  /** {@code the talks have stalled}, {@code contacts remain active}, {@code dialogue ongoing}. */
  private Optional<Found> asSubject(NounPhrase noun) {
    TokenRange sentence = tokens.sentenceAround(noun.head());
    int limit = Math.min(sentence.end(), noun.end() + FURTHEST_PREDICATE);
    if (noun.end() < limit && isPredicate(noun.end())) {
      Optional<Reading> reading = lexicon.state(word(noun.end()));
      if (reading.isPresent()) {
        return Optional.of(new Found(reading.get(), noun.end(), false, false));
      }
    }
    for (int i = noun.end(); i < limit; i++) {
      Optional<VerbGroup> verb = syntax.verbGroupAt(i);
      if (verb.isPresent() && verb.get().isFinite()) {
        return ofPredicate(verb.get(), limit);
      }
      if (tokens.get(i).is(SCONJ) || isNewClause(i, noun)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A pronoun or a semicolon: what follows is said of something else. */
  private boolean isNewClause(int i, NounPhrase noun) {
    Token token = tokens.get(i);
    return token.form().equals(";") || (token.is(PRON) && i > noun.end() && !isGoverned(i));
  }

  private boolean isGoverned(int i) {
    return tokens.get(i - 1).is(ADP);
  }

  private Optional<Found> ofPredicate(VerbGroup verb, int limit) {
    Optional<Reading> withNoun = progress(verb, limit);
    if (withNoun.isPresent()) {
      boolean none = withNoun.get().trend() == Trend.NONE;
      return Optional.of(new Found(withNoun.get(), verb.main(), false, none));
    }
    String particle = verb.end() < limit ? " " + lemma(verb.end()) : "";
    Optional<Reading> own = ofVerb(verb, particle);
    return own.isPresent()
        ? own.map(reading -> new Found(reading, verb.main(), false, verb.negated()))
        : predicate(verb, limit);
  }

  /** {@code made no progress}, {@code are making headway}. */
  private Optional<Reading> progress(VerbGroup verb, int limit) {
    int after = verb.end();
    if (after >= limit || verb.modal() != null) {
      return Optional.empty();
    }
    boolean none = lexicon.isNone(word(after)) || verb.negated();
    int object = syntax.nounPhraseAt(after).map(NounPhrase::head).orElse(after);
    Optional<Reading> reading = lexicon.state(lemma(verb.main()) + " " + lemma(object));
    return none ? reading.map(any -> new Reading(DialogueState.STALLED, Trend.NONE)) : reading;
  }

  private boolean isPredicate(int i) {
    Token token = tokens.get(i);
    return token.is(ADJ, ADV, PROPN);
  }

  private Optional<Reading> ofVerb(VerbGroup verb, String particle) {
    Optional<Reading> reading =
        lexicon.state(lemma(verb.main()) + particle).or(() -> lexicon.state(lemma(verb.main())));
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    boolean event = lexicon.isOneTime(lemma(verb.main()));
    if (verb.negated()) {
      return event ? Optional.of(new Reading(DialogueState.NONE, null)) : negated(reading.get());
    }
    if (verb.modal() != null) {
      return Optional.empty();
    }
    if (verb.tense() == VerbGroup.Tense.FUTURE) {
      return lexicon.isLasting(lemma(verb.main())) ? reading : future(reading.get());
    }
    if (event && !isProgressive(verb)) {
      // "to hold talks" is to come where what governs it says so; "held talks" is a meeting
      boolean open = verb.form() == VerbGroup.Form.INFINITIVE;
      return open ? future(reading.get()) : Optional.empty();
    }
    return reading;
  }

  private boolean isProgressive(VerbGroup verb) {
    return word(verb.main()).endsWith("ing") || word(verb.main() - 1).equals("being");
  }

  /** Talks that will begin are announced; that they will end says nothing of how they stand. */
  static Optional<Reading> future(Reading reading) {
    return switch (reading.state()) {
      case ONGOING, RESUMED, ANNOUNCED -> Optional.of(new Reading(DialogueState.ANNOUNCED, null));
      case NONE, PAUSED, STALLED, BROKEN_OFF, CONCLUDED -> Optional.empty();
    };
  }

  /** {@code have not resumed}: they still do not go on; {@code have not stalled}: they go on. */
  private static Optional<Reading> negated(Reading reading) {
    return switch (reading.state()) {
      case STALLED, PAUSED, BROKEN_OFF, CONCLUDED ->
          Optional.of(new Reading(DialogueState.ONGOING, null));
      case ONGOING, RESUMED -> Optional.of(new Reading(DialogueState.STALLED, Trend.NONE));
      case NONE, ANNOUNCED -> Optional.empty();
    };
  }

  /** The words after a copula or {@code remain}: {@code on hold}, {@code at an impasse}. */
  private Optional<Found> predicate(VerbGroup verb, int limit) {
    boolean copula = tokens.get(verb.main()).is(AUX) || lexicon.isCopula(lemma(verb.main()));
    boolean open =
        verb.modal() != null || verb.tense() == VerbGroup.Tense.FUTURE || !verb.isFinite();
    if (!copula || open) {
      return Optional.empty();
    }
    for (int i = verb.end(); i < limit && i < verb.end() + LONGEST_PREDICATE; i++) {
      Optional<Reading> reading = lexicon.state(word(i));
      if (reading.isEmpty() && i + 1 < limit) {
        reading = lexicon.state(word(i) + "-" + word(i + 1));
      }
      if (reading.isPresent()) {
        int at = i;
        return (verb.negated() ? negated(reading.get()) : reading)
            .map(found -> new Found(found, at, false, verb.negated()));
      }
      if (tokens.get(i).form().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String lemma(int i) {
    return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
  }

  private String word(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }
}
