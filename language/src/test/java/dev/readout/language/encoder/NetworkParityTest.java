package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The network in the JVM, in 8-bit integers, against PyTorch in 32-bit floats. */
@WithModel
class NetworkParityTest {

  /** Of all decisions, the share that 8-bit integers may change. */
  private static final double CHANGED = 0.1;

  private static EncoderModel model;

  @BeforeAll
  static void load() {
    model = EncoderModel.load(EncoderModel.class);
  }

  @AfterAll
  static void close() {
    model.close();
  }

  @Test
  void piecesFeaturesAndPlacesAreThoseOfTheTrainingCode() {
    for (ParityCase parity : ParityCase.all()) {
      Window window = parity.window(model);
      assertThat(window.ids()).as(parity.text()).isEqualTo(longs(parity.numbers("ids")));
      assertThat(window.features()).as(parity.text()).isEqualTo(longs(parity.numbers("features")));
      assertThat(window.starts()).as(parity.text()).isEqualTo(longs(parity.numbers("starts")));
    }
  }

  @Test
  void headsDecideAsInTheTrainingCode() {
    int decisions = 0;
    int equal = 0;
    for (ParityCase parity : ParityCase.all()) {
      WindowScores scores = model.network().run(parity.window(model));
      JsonNode best = parity.expected().get("best");
      for (int place = 1; place < scores.places(); place++) {
        List<Boolean> same =
            List.of(
                scores.attribution().best(place) == best.get("attribution").get(place).asInt(),
                scores.partOfSpeech().best(place) == best.get("upos").get(place).asInt(),
                scores.name().best(place) == best.get("name").get(place).asInt(),
                scores.arcs().best(place) == best.get("arcs").get(place).asInt(),
                scores.lemma().get(place) == parity.expected().get("lemma").get(place).asInt(),
                relation(scores, place) == parity.expected().get("relation").get(place).asInt());
        decisions += same.size();
        equal += (int) same.stream().filter(x -> x).count();
      }
    }
    assertThat(decisions).isGreaterThan(300);
    assertThat((double) equal / decisions).isGreaterThan(1 - CHANGED);
  }

  private static int relation(WindowScores scores, int place) {
    int head = scores.arcs().best(place);
    double[] all = new Relations(model.labels()).scores(scores, place, head);
    int best = 0;
    for (int r = 1; r < all.length; r++) {
      if (all[r] > all[best]) {
        best = r;
      }
    }
    return best;
  }

  @Test
  void scoresAndLinksLieNearThoseOfTheTrainingCode() {
    double sum = 0;
    int count = 0;
    for (ParityCase parity : ParityCase.all()) {
      WindowScores scores = model.network().run(parity.window(model));
      Scores links = LinkRow.of(scores, 0, 0).scores();
      JsonNode tags = parity.expected().get("attribution");
      JsonNode row = parity.expected().get("links of the first word");
      for (int place = 1; place < scores.places(); place++) {
        for (int tag = 0; tag < tags.get(place).size(); tag++) {
          sum +=
              Math.abs(tags.get(place).get(tag).asDouble() - scores.attribution().at(place, tag));
          count++;
        }
        for (int label = 0; label < row.get(place).size(); label++) {
          sum += Math.abs(row.get(place).get(label).asDouble() - links.at(place - 1, label));
          count++;
        }
      }
    }
    assertThat(sum / count).isLessThan(0.5);
  }

  private static long[] longs(int[] numbers) {
    return java.util.Arrays.stream(numbers).asLongStream().toArray();
  }
}
