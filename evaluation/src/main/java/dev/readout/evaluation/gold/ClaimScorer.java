package dev.readout.evaluation.gold;

import dev.readout.model.Readout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Claims are matched where they share a holder and at least half of the shorter one's content
 * words; what counts are the positions on them.
 */
final class ClaimScorer implements ArticleScorer {

  private static final double LEAST_OVERLAP = 0.5;

  @Override
  public void score(GoldArticle gold, Readout readout, PredictedActors actors, Tally tally) {
    Facts<ClaimFact> wanted =
        gold.claims()
            .map(
                claim ->
                    ClaimFact.of(
                        claim.text(),
                        claim.positions().stream()
                            .map(position -> new Position(position.holder(), position.stance()))
                            .toList()));
    List<ClaimFact> predicted =
        readout.claims().stream()
            .map(
                claim ->
                    ClaimFact.of(
                        claim.text(),
                        claim.positions().stream()
                            .map(
                                position ->
                                    new Position(
                                        actors.holder(position), position.stance().label()))
                            .toList()))
            .toList();
    Matches<ClaimFact> matches = new Matches<>(wanted, predicted, ClaimScorer::weight);
    int matched =
        matches.pairs().stream()
            .mapToInt(match -> Overlap.shared(match.gold().positions, match.predicted().positions))
            .sum();
    // A claim without positions is one wrong position.
    int sent = matches.sent().stream().mapToInt(claim -> Math.max(1, claim.positions.size())).sum();
    int positions = wanted.counted().stream().mapToInt(claim -> claim.positions.size()).sum();
    tally.count(Counted.POSITION, matched, sent, positions);
  }

  private static double weight(ClaimFact gold, ClaimFact predicted) {
    int shorter = Math.min(gold.words.size(), predicted.words.size());
    double share =
        shorter == 0 ? 0 : (double) Overlap.shared(gold.words, predicted.words) / shorter;
    if (share < LEAST_OVERLAP || Overlap.shared(gold.holders(), predicted.holders()) == 0) {
      return 0;
    }
    return share + Overlap.shared(gold.positions, predicted.positions);
  }

  /**
   * @param holder a name of the gold, or null for hearsay
   */
  private record Position(@Nullable String holder, String stance) {}

  /**
   * @param words those that carry content, as stems
   */
  private record ClaimFact(Set<String> words, Set<Position> positions) {

    static ClaimFact of(String text, List<Position> positions) {
      return new ClaimFact(NameWords.content(text), Set.copyOf(new HashSet<>(positions)));
    }

    Set<@Nullable String> holders() {
      return positions.stream().map(Position::holder).collect(Collectors.toSet());
    }
  }
}
