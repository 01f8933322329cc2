package dev.readout.cli.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageTest {

  private final StringBuilder out = new StringBuilder();

  @Test
  void wordsAreWrappedAtTheWidth() throws IOException {
    page(40).paragraph(4, List.of(Run.plain("The quick brown fox jumps over the lazy dog again")));

    assertThat(out)
        .hasToString(
            """
                The quick brown fox jumps over the
                lazy dog again
            """);
  }

  @Test
  void runsWithoutASpaceBetweenThemStayTogether() throws IOException {
    page(40)
        .paragraph(
            0,
            List.of(
                Run.plain("aaaaaaaaaaaaaaaaaaaaaaaaaaaaa said ("),
                Run.faint("bbbbb"),
                Run.plain(").")));

    assertThat(out)
        .hasToString(
            """
            aaaaaaaaaaaaaaaaaaaaaaaaaaaaa said
            (bbbbb).
            """);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void aWordOfAMillionLettersIsBroken() throws IOException {
    page(50).paragraph(0, List.of(Run.plain("x".repeat(1_000_000))));

    assertThat(out.toString().lines()).hasSize(20_000).allMatch(line -> line.length() == 50);
  }

  @Test
  void wideCharactersTakeTwoColumns() throws IOException {
    page(40).paragraph(0, List.of(Run.plain("東".repeat(30))));

    assertThat(out.toString().lines()).containsExactly("東".repeat(20), "東".repeat(10));
  }

  @Test
  void labelsStandInTheirOwnColumn() throws IOException {
    page(40)
        .labelled(
            2, Run.plain("2026"), 8, List.of(Run.plain("met in Tromso and met again in Oslo")));

    assertThat(out)
        .hasToString(
            """
              2026    met in Tromso and met again in
                      Oslo
            """);
  }

  @Test
  void aLongLabelHasALineOfItsOwn() throws IOException {
    page(40).labelled(2, Run.plain("a very long label"), 8, List.of(Run.plain("text")));

    assertThat(out)
        .hasToString(
            """
              a very long label
                      text
            """);
  }

  @Test
  void cellsStandSideBySideWithoutSpacesAtTheEnd() throws IOException {
    page(60)
        .sideBySide(
            2,
            List.of(
                List.of(List.of(Run.plain("affirmed by")), List.of(Run.plain("the Ledger"))),
                List.of(List.of(Run.plain("denied by")))));

    assertThat(out)
        .hasToString(
            """
              affirmed by                   denied by
              the Ledger
            """);
  }

  @Test
  void cellsStandBelowEachOtherWhereThePageIsNarrow() throws IOException {
    page(40)
        .sideBySide(
            2, List.of(List.of(List.of(Run.plain("one"))), List.of(List.of(Run.plain("two")))));

    assertThat(out).hasToString("  one\n  two\n");
  }

  @Test
  void coloursAreLeftOutUnlessAskedFor() throws IOException {
    new Page(out, 40, true).paragraph(0, List.of(new Run("denies", Ink.DENY), Run.plain(" it")));
    page(40).paragraph(0, List.of(new Run("denies", Ink.DENY)));

    assertThat(out).hasToString("\u001B[1;31mdenies\u001B[0m it\ndenies\n");
  }

  @Test
  void controlCharactersOfAnArticleDoNotComeOut() throws IOException {
    page(40).paragraph(0, List.of(Run.plain("red\u001B[31m \u202Eevil")));

    assertThat(out).hasToString("red\uFFFD[31m \uFFFDevil\n");
  }

  private Page page(int width) {
    return new Page(out, width, false);
  }
}
