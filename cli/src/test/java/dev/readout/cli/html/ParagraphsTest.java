package dev.readout.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void blankLinesPartParagraphsAndSingleBreaksDoNot() {
    String text = "\n one\ntwo \n \t\n\n three\r\n\r\nfour";

    assertThat(Paragraphs.of(text))
        .extracting(span -> span.in(text))
        .containsExactly("one\ntwo", "three", "four");
  }

  @Test
  void whiteSpaceAloneHasNone() {
    assertThat(Paragraphs.of(" \n\n ")).isEmpty();
    assertThat(Paragraphs.of("")).isEmpty();
  }
}
