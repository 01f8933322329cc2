package dev.readout.model.explain;

import dev.readout.model.vocabulary.Term;

/** What the act of a statement was taken from. */
public enum ActBasis implements Term {
  /** The cue's own entry: {@code promised}, {@code denied}. */
  CUE,
  /** A negated cue refuses: {@code did not say}. */
  NEGATED_CUE,
  /** The content passes a verdict on what was said: {@code That is false}. */
  VERDICT,
  /** What is rejected is no report: {@code rejected that reading}. */
  NO_REPORT,
  /** The verb that the cue hangs on: {@code used the briefing to demand}. */
  GOVERNING_VERB,
  /** The content is a question. */
  QUESTION,
  /** The speaker's own verb in the content does it: {@code We welcome the deal}. */
  OWN_VERB,
  /** The content answers a statement before it. */
  ANSWER,
  /** The content commits the speaker: {@code we will pay}. */
  COMMITMENT,
  /** The words of the content judge somebody: {@code a farce}. */
  JUDGEMENT
}
