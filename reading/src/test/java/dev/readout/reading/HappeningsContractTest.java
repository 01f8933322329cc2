package dev.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.reading.testkit.ReadingContract;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Events, claims and dialogues of any text: spans inside it, the same each time, in linear time.
 */
class HappeningsContractTest {

  private static final String STORY =
      "Norway accused Peru of closing the border on Monday. Peru denied it. \"That is false,\" said"
          + " Ms Berg. Talks between Norway and Peru have stalled, the envoy said. Kenya released nine"
          + " prisoners after talks in Lima. ";

  @Test
  void eventsKeepTheContract() {
    ReadingContract.assertHolds(
        document -> Happenings.read(document).events(),
        HappeningsContractTest::spans,
        event -> event.trigger().start(),
        document(STORY.repeat(3)));
  }

  @Test
  void claimsKeepTheContract() {
    ReadingContract.assertHolds(
        document -> Happenings.read(document).claims(),
        claim -> claim.spans(),
        claim -> Integer.parseInt(claim.id().substring(1)),
        document(STORY.repeat(3)));
  }

  @Test
  void dialoguesKeepTheContract() {
    ReadingContract.assertHolds(
        document -> Happenings.read(document).dialogues(),
        dialogue -> List.of(dialogue.span()),
        dialogue -> dialogue.span().start(),
        document(STORY.repeat(3)));
  }

  private static List<Span> spans(Event event) {
    List<Span> spans = new ArrayList<>(event.mentions());
    spans.add(event.trigger());
    return spans;
  }

  private static Document document(String text) {
    return Document.builder(text).published("2025-06-12").build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        ".",
        "met met met met met",
        "of between with talks of of of",
        "\"\"\"\"''''\u201c\u201c\u201d denied \u201d it",
        "Talks\u0000between\u200b\ud83d\ude00 and \ud83d\ude00 stalled.",
        "\u0645\u062d\u0627\u062f\u062b\u0627\u062a \u8a71\u3057\u5408\u3044",
        "denied that denied that denied that denied",
        "'s 's 's attack on 's",
        "a second round of a second round, a third package"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void nothingIsThrownOnAnyText(String text) {
    Readout readout = Happenings.read(document(text));

    assertThat(readout.document().text()).isEqualTo(text);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aDocumentOfThousandsOfStatementsIsReadInLinearTime() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 3000)
        .forEach(
            i ->
                text.append(
                        "Norway said Peru had closed the border. Peru denied it had closed gate ")
                    .append(i)
                    .append(".\n\n"));

    assertThat(Happenings.read(document(text.toString())).statements()).hasSizeGreaterThan(3000);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aSentenceWithoutEndIsReadInLinearTime() {
    String text =
        "Norway met Peru in talks, attacked the town, and said that Peru denied that ".repeat(1500);

    assertThat(Happenings.read(document(text)).document().text()).isEqualTo(text);
  }
}
