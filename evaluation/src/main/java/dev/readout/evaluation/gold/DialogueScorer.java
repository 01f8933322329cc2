package dev.readout.evaluation.gold;

import dev.readout.model.Readout;
import java.util.List;
import java.util.Set;

/** Dialogues are right where the parties and the state are. */
final class DialogueScorer implements ArticleScorer {

  @Override
  public void score(GoldArticle gold, Readout readout, PredictedActors actors, Tally tally) {
    Facts<DialogueFact> wanted =
        gold.dialogues()
            .map(dialogue -> new DialogueFact(Set.copyOf(dialogue.parties()), dialogue.state()));
    List<DialogueFact> predicted =
        readout.dialogues().stream()
            .map(
                dialogue ->
                    new DialogueFact(actors.names(dialogue.parties()), dialogue.state().label()))
            .toList();
    new Matches<>(wanted, predicted, (fact, found) -> fact.equals(found) ? 1 : 0)
        .count(tally, Counted.DIALOGUE);
  }

  /**
   * @param parties names of the gold
   */
  private record DialogueFact(Set<String> parties, String state) {}
}
