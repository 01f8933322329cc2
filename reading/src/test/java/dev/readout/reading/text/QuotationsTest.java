package dev.readout.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

  private static List<String> inner(String text) {
    return Quotations.of(text, Paragraph.of(text)).stream().map(q -> q.inner().in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      "We go," she said.                              | We go,
      “We go,” she said, “and soon.”                  | We go,;and soon.
      ‘We don’t know,’ he said.                       | We don’t know,
      'We don't know,' he said.                       | We don't know,
      He called it "a 'grave' mistake" and left.      | a 'grave' mistake
      “It was ‘over’ by noon,” she said.              | It was ‘over’ by noon,
      «Мы продолжаем», сказал он.                     | Мы продолжаем
      The miners' union met the drivers' union.       | ``
      It stood 5'10" tall, the guard's note says.     | ``
      He said ("off the record") nothing.             | off the record
      """)
  void marksArePaired(String text, String expected) {
    List<String> wanted =
        expected == null || expected.isEmpty() ? List.of() : List.of(expected.split(";"));
    assertThat(inner(text)).isEqualTo(wanted);
  }

  @Test
  void anOddMarkSpoilsOnlyItsParagraph() {
    assertThat(inner("A \"stray mark stands here.\n\n\"We go,\" she said.")).contains("We go,");
  }

  @Test
  void speechOverParagraphsIsOpenAndContinued() {
    String text = "“The talks go on. We meet on Monday.\n\n“No one has left,” Varga said.";
    List<Quotation> found = Quotations.of(text, Paragraph.of(text));
    assertThat(found).hasSize(2);
    assertThat(found.get(0).closed()).isFalse();
    assertThat(found.get(1).closed()).isTrue();
    assertThat(found.get(1).continues()).isTrue();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aMillionMarksTakeLinearTime() {
    String text = "\"".repeat(500_000) + "\u201c".repeat(500_000);
    assertThat(Quotations.of(text, Paragraph.of(text))).isNotNull();
  }
}
