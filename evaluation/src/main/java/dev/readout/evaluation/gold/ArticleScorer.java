package dev.readout.evaluation.gold;

import dev.readout.model.Readout;

/** Scores the facts of one kind. Stateless. */
interface ArticleScorer {

  /**
   * @param actors the actors of the readout under the gold's names
   * @param tally takes the counts
   */
  void score(GoldArticle gold, Readout readout, PredictedActors actors, Tally tally);
}
