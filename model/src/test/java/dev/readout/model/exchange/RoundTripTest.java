package dev.readout.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RoundTripTest {

  private final ReadoutWriter writer = new ReadoutWriter();
  private final ReadoutReader reader = new ReadoutReader();

  @Test
  void richReadoutComesBackEqual() throws ExchangeFormatException {
    Readout rich = RichReadout.readout();

    assertThat(reader.read(writer.write(rich))).isEqualTo(rich);
  }

  @Test
  void emptyDocumentComesBackEqual() throws ExchangeFormatException {
    Readout empty = Readout.empty(new Producer("readout", "1", null), Document.ofText(""));

    assertThat(reader.read(writer.write(empty))).isEqualTo(empty);
  }

  @Test
  void randomReadoutsComeBackEqualThroughUtf8() throws ExchangeFormatException {
    for (long seed = 0; seed < 2_000; seed++) {
      Readout readout = RandomReadouts.of(seed);
      byte[] utf8 = writer.write(readout).getBytes(StandardCharsets.UTF_8);

      assertThat(reader.read(new String(utf8, StandardCharsets.UTF_8)))
          .describedAs("seed %d", seed)
          .isEqualTo(readout);
    }
  }

  @Test
  void equalReadoutsGiveEqualBytes() throws ExchangeFormatException {
    for (long seed = 0; seed < 200; seed++) {
      String json = writer.write(RandomReadouts.of(seed));

      assertThat(writer.write(reader.read(json))).describedAs("seed %d", seed).isEqualTo(json);
    }
  }

  @Test
  void textOfThirtyMillionCharactersIsReadBack() throws ExchangeFormatException {
    Document document = Document.ofText("Ж".repeat(30_000_000));
    Readout readout = Readout.empty(new Producer("readout", "1", null), document);

    Readout back = reader.read(writer.write(readout));

    assertThat(back.document().text().length()).isEqualTo(30_000_000);
    assertThat(back.document().sha256()).isEqualTo(document.sha256());
  }

  @Test
  void extraAsDeepAsInputMayBeIsWrittenAndReadBack() throws ExchangeFormatException {
    @Nullable Object deep = "bottom";
    for (int i = 0; i < 999; i++) {
      deep = List.of(deep);
    }
    Document document = Document.builder("x").extra(Map.of("deep", deep)).build();
    Readout readout = Readout.empty(new Producer("readout", "1", null), document);

    assertThat(reader.read(writer.write(readout))).isEqualTo(readout);
  }

  @Test
  void spanThatCutsAPairIsWrittenWithTheWholePair() throws ExchangeFormatException {
    Readout cut = sentence("😀", new Span(0, 1));

    assertThat(reader.read(writer.write(cut))).isEqualTo(sentence("😀", new Span(0, 2)));
  }

  private static Readout sentence(String text, Span sentence) {
    return new Readout(
        new Producer("readout", "1", null),
        Document.ofText(text),
        List.of(sentence),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
