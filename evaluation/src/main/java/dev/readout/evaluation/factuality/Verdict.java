package dev.readout.evaluation.factuality;

import dev.readout.model.vocabulary.Factuality;

/** Whether an event took or takes place. */
enum Verdict {
  YES,
  NO,
  POSSIBLE;

  /**
   * What a factuality comes to: what is planned counts as certain, as annotators of news have it.
   */
  static Verdict of(Factuality factuality) {
    return switch (factuality) {
      case OCCURRED, ONGOING, PLANNED -> YES;
      case DENIED -> NO;
      case CALLED_FOR, CONDITIONAL, UNCONFIRMED -> POSSIBLE;
    };
  }
}
