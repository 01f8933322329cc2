package dev.readout.evaluation.claimpairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.record.same.ClaimPut;
import dev.readout.record.same.SameClaim;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimPairsBenchmarkTest {

  private final ClaimPairsBenchmark benchmark = new ClaimPairsBenchmark();

  @TempDir private Path folder;

  private List<ClaimPair> load(String lines) throws BadGoldException, IOException {
    return benchmark.load(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }

  private List<ClaimPair> own() throws Exception {
    return benchmark.load(ownPairs());
  }

  private static Path ownPairs() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(ClaimPairsBenchmarkTest.class.getResource("own-pairs.jsonl"))
            .toURI());
  }

  private static String pair(String id, String headline, String stance) {
    return "{\"id\":\""
        + id
        + "\",\"claim\":\"Norland has closed its harbour\",\"headline\":\""
        + headline
        + "\",\"stance\":\""
        + stance
        + "\"}\n";
  }

  /** Two of four are for: one is found, and one that is against is taken for it. */
  @Test
  void aPairIsRightWhereTheClaimAndTheSideAre() throws Exception {
    List<ClaimPair> golds =
        load(
            pair("1", "Norland closes its harbour", "for")
                + pair("2", "A parliament is elected", "for")
                + pair("3", "Norland closes harbour", "against")
                + pair("4", "Norland has not closed its harbour", "against"));
    Scorer<ClaimPair, Judgement> scorer = benchmark.scorer();
    List<String> written = new ArrayList<>();
    for (ClaimPair gold : golds) {
      Judgement judgement = Judgement.of(gold.claim(), gold.document().text());
      scorer.add(gold, judgement);
      written.add(benchmark.written(gold, judgement));
    }

    // for: P 1/2 R 1/2; against: P 1/1 R 1/2.
    assertThat(scorer.figures().json())
        .startsWith("{\"one_matter\": {\"for\": 50.0, \"against\": 66.67}");
    assertThat(written.get(3))
        .startsWith("{\"id\": \"4\", \"score\": ")
        .endsWith("\"stance\": \"against\", \"joined\": \"against\"}\n");
  }

  @Test
  void anUnknownStanceIsRefusedWithItsLine() {
    assertThatThrownBy(() -> load(pair("1", "Norland closes its harbour", "often")))
        .isInstanceOf(BadGoldException.class)
        .hasMessageContaining(":1: stance must be one of");
  }

  /** The threshold is where the mean of both F1 on our own pairs is highest, in steps of 0.05. */
  @Test
  void theThresholdIsTheBestOnTheProjectsOwnPairs() throws Exception {
    List<ClaimPair> pairs = own();
    assertThat(pairs).hasSize(200);
    Map<Double, Double> means = new TreeMap<>();
    for (int step = 4; step <= 18; step++) {
      double threshold = step * 0.05;
      means.put(threshold, (f1(pairs, threshold, "for") + f1(pairs, threshold, "against")) / 2);
    }
    double best = means.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();

    double chosen =
        (f1(pairs, SameClaim.THRESHOLD, "for") + f1(pairs, SameClaim.THRESHOLD, "against")) / 2;
    assertThat(chosen).as("%s", means).isGreaterThanOrEqualTo(best - 0.0005);
  }

  private static double f1(List<ClaimPair> pairs, double threshold, String side) {
    int gold = 0;
    int predicted = 0;
    int right = 0;
    for (ClaimPair pair : pairs) {
      String label =
          Judgement.label(
              ClaimPut.of(pair.claim()).sideOf(ClaimPut.of(pair.document().text()), threshold));
      gold += pair.stance().equals(side) ? 1 : 0;
      predicted += label.equals(side) ? 1 : 0;
      right += label.equals(side) && pair.stance().equals(side) ? 1 : 0;
    }
    return 2.0 * right / (gold + predicted);
  }
}
