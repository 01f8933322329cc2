package dev.readout.sources.offsets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  private static final CharacterReferences HTML =
      new CharacterReferences(token -> Parser.unescapeEntities(token, false));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          a &amp; b,           a & b,     &,    &amp;
          x &copy2025,         x ©2025,   ©,    &copy
          x &copy2025,         x ©2025,   2025, 2025
          x &notit; y,         x ¬it; y,  it;,  it;
          &#128512; z,         😀 z,      😀,   &#128512;
          &#x1F600 z,          😀 z,      z,    z
          \\*not\\* a,         *not* a,   not*, not\\*
          &amp;amp; a,         &amp; a,   amp;, amp;
          &unknown; a,         &unknown; a, a,  a
          """)
  void pieceOfTheTextLeadsToWhatIsWritten(
      String written, String read, String piece, String original) {
    SourceText text = new SourceText(written, HTML);
    text.append(read, 0, written.length());
    int at = text.text().indexOf(piece);

    assertThat(text.text()).isEqualTo(read);
    assertThat(text.offsets().original(new Span(at, at + piece.length())).orElseThrow().in(written))
        .isEqualTo(original);
  }

  @Test
  void whiteSpaceIsFoldedAndInvisibleCharactersGo() {
    String written = "  one\u00A0\r\n\ttwo\u00ADthree\u200B\uFEFF  ";
    SourceText text = new SourceText(written, HTML);
    text.append(written, 0, written.length());

    assertThat(text.text()).isEqualTo("one twothree");
    assertThat(text.offsets().original(new Span(4, 12)).orElseThrow().in(written))
        .isEqualTo("two\u00ADthree");
  }

  @Test
  void paragraphsArePartedByOneBlankLineAndLinesByOneFeed() {
    SourceText text = new SourceText("", HTML);
    text.endParagraph();
    text.append("one ");
    text.breakLine();
    text.append(" two");
    text.breakLine();
    text.endParagraph();
    text.endParagraph();
    text.append(" three ");
    text.endParagraph();

    assertThat(text.text()).isEqualTo("one\ntwo\n\nthree");
    assertThat(text.offsets().runs()).isEmpty();
    assertThat(text.offsets().length()).isEqualTo(14);
  }
}
