package dev.readout.evaluation.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.vocabulary.Factuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactualityBenchmarkTest {

  private final FactualityBenchmark benchmark = new FactualityBenchmark();

  @TempDir private Path folder;

  private List<FactualityGold> load(String lines) throws BadGoldException, IOException {
    return benchmark.load(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }

  @Test
  void aRowWithoutMajorityIsPassedOver() throws Exception {
    List<FactualityGold> golds =
        load(
            """
            {"file":"a","eiid":"1","event":"opened","sentence":"It opened.","majority":"CT_plus"}
            {"file":"a","eiid":"2","event":"opened","sentence":"It opened.","majority":null}
            """);

    assertThat(golds.get(0).events())
        .singleElement()
        .satisfies(event -> assertThat(event.words().in("It opened.")).isEqualTo("opened"));
    assertThat(golds.get(1).events()).isEmpty();
  }

  @Test
  void aCertainNegatedEventIsNoAndOneOfWhichNothingIsToldIsPassedOver() throws Exception {
    List<FactualityGold> golds =
        load(
            """
            {"id":"a","text":"It opened, it shut, it ran.","events":[\
            {"start":3,"end":9,"certainty":"CERTAIN","polarity":"NEG"},\
            {"start":14,"end":18,"certainty":"POSSIBLE","polarity":"POS"},{"start":23,"end":26}]}
            """);

    assertThat(golds.get(0).events().stream().map(JudgedEvent::verdict))
        .containsExactly(Verdict.NO, Verdict.POSSIBLE);
  }

  @Test
  void whatIsPlannedCountsAsYes() throws Exception {
    List<FactualityGold> golds =
        load(
            """
            {"file":"a","eiid":"1","event":"opened","sentence":"It opened.","majority":"CT_plus"}
            """);
    Scorer<FactualityGold, List<Factuality>> scorer = benchmark.scorer();
    scorer.add(golds.get(0), List.of(Factuality.PLANNED));

    assertThat(scorer.figures().json()).contains("\"yes\": 100.0", "\"macro\": 100.0");
  }

  @Test
  void anUnknownMajorityIsRefusedWithItsLine() {
    assertThatThrownBy(
            () ->
                load(
                    """
                    {"file":"a","eiid":"1","event":"ran","sentence":"It ran.","majority":"often"}
                    """))
        .isInstanceOf(BadGoldException.class)
        .hasMessageContaining(":1: majority must be");
  }
}
