package dev.readout.reading.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The grammar of one article, as far as the annotators need it. Indices are those of {@link
 * dev.readout.reading.text.Tokens}. Immutable.
 */
public interface Syntax {

  /** The noun phrases of a sentence in order, without what follows their heads, not overlapping. */
  List<NounPhrase> nounPhrases(int sentence);

  /** The verb groups of a sentence in order, not overlapping. */
  List<VerbGroup> verbGroups(int sentence);

  /** The noun phrase (as in {@link #nounPhrases}) that a token stands in. */
  Optional<NounPhrase> nounPhraseAt(int token);

  /** The verb group that a token stands in. */
  Optional<VerbGroup> verbGroupAt(int token);

  /** Who a verb group is said of; the grammatical subject, also of a passive. */
  Optional<Subject> subject(VerbGroup verb);

  /** The noun phrase that follows a verb group directly; not for a passive. */
  Optional<NounPhrase> object(VerbGroup verb);

  /** The agent of a passive ({@code by the mayor}). */
  Optional<NounPhrase> agent(VerbGroup verb);

  /**
   * A noun phrase with what follows its head and belongs to it: {@code two people close to the
   * talks}.
   */
  NounPhrase full(NounPhrase phrase);

  /**
   * The parts of a coordination that a noun phrase stands in ({@code Oslo and Lima}), or the phrase
   * alone.
   */
  List<NounPhrase> conjuncts(NounPhrase phrase);
}
