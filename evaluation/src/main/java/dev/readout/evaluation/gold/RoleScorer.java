package dev.readout.evaluation.gold;

import dev.readout.model.Readout;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles are matched where holder and state or organisation are the same and the titles overlap. */
final class RoleScorer implements ArticleScorer {

  @Override
  public void score(GoldArticle gold, Readout readout, PredictedActors actors, Tally tally) {
    Facts<RoleFact> wanted =
        gold.roles().map(role -> RoleFact.of(role.actor(), role.title(), role.of()));
    List<RoleFact> predicted =
        readout.roles().stream()
            .map(
                role ->
                    RoleFact.of(actors.name(role.actor()), role.title(), actors.name(role.of())))
            .toList();
    new Matches<>(wanted, predicted, RoleScorer::weight).count(tally, Counted.ROLE);
  }

  private static double weight(RoleFact gold, RoleFact predicted) {
    boolean same =
        Objects.equals(gold.actor, predicted.actor) && Objects.equals(gold.of, predicted.of);
    return same ? Overlap.jaccard(gold.title, predicted.title) : 0;
  }

  /**
   * @param title its content words, as stems
   */
  private record RoleFact(@Nullable String actor, Set<String> title, @Nullable String of) {

    static RoleFact of(@Nullable String actor, String title, @Nullable String of) {
      return new RoleFact(actor, NameWords.content(title), of);
    }
  }
}
