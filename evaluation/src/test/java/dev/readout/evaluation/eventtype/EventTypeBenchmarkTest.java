package dev.readout.evaluation.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.model.Span;
import dev.readout.reading.events.pairs.PairModel;
import dev.readout.reading.events.pairs.PairType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTypeBenchmarkTest {

  @TempDir private Path folder;

  private List<EventTypeGold> load(String line) throws BadGoldException, IOException {
    return new EventTypeBenchmark().load(Files.writeString(folder.resolve("gold.jsonl"), line));
  }

  @Test
  void thePairIsWhatTheMarksEnclose() throws Exception {
    EventTypeGold gold =
        load("""
                {"id":"1","text":"Oslo met Lima.","marked":"<s>Oslo</s> met <t>Lima</t>.",\
                "expected":[{"plover15":"CONSULT"}],"zsp_pred":"AID"}
                """)
            .get(0);

    assertThat(gold.source()).isEqualTo(new Span(0, 4));
    assertThat(gold.target()).isEqualTo(new Span(9, 13));
    assertThat(gold.type()).isEqualTo(PairType.CONSULT);
  }

  @Test
  void anUnknownTypeIsRefusedWithItsLine() {
    assertThatThrownBy(
            () ->
                load(
                    """
                    {"id":"1","text":"a","marked":"a","expected":[{"plover15":"PARTY"}]}
                    """))
        .isInstanceOf(BadGoldException.class)
        .hasMessageContaining(":1: expected[0]: plover15 must be one of");
  }

  @Test
  void theTrainerLearnsWhatSetsTypesApart() {
    PairModel model =
        new PairTrainer()
            .train(
                List.of(
                    new PairTrainer.Example(Map.of("w=meet", 1.0), PairType.CONSULT),
                    new PairTrainer.Example(Map.of("w=bomb", 1.0), PairType.ASSAULT)));

    assertThat(model.type(Map.of("w=meet", 1.0))).isEqualTo(PairType.CONSULT);
    assertThat(model.type(Map.of("w=bomb", 1.0))).isEqualTo(PairType.ASSAULT);
  }
}
