package dev.readout.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Fixture;
import dev.readout.cli.layout.Page;
import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  private final StringBuilder out = new StringBuilder();
  private final TextRenderer renderer = new TextRenderer(new Page(out, 80, false));

  @Test
  void reasonsStandBelowTheirStatement() throws IOException {
    renderer.article("samples/rift.txt", Fixture.explained());

    assertThat(out.toString())
        .contains(
            """
                  reports that talks between Norway and Iceland had stalled
                  found       by the rule for a cue and a noun phrase and by the heads,
                              score 0.912, who gave the content
                  cue         “say” (verb, frame that): asserts
                  act         as its cue has it
                  speaker     “Envoy” at the cue, a pronoun
                              Mara Lind 0.7, taken; main subject one sentence before
                              Norway ruled out: does not agree
                  channel     told beside its cue
                  when        as told at statement 3, the same act
                  confidence  0.9: of the attribution 0.9, of the speaker 1.0
            """)
        .contains("says so");
  }

  @Test
  void anArticleIsToldSectionBySection() throws IOException {
    renderer.article("samples/rift.txt", Fixture.readout());

    assertThat(out)
        .hasToString(
            """
            ════════════════════════════════════════════════════════════════════════════════
            Envoy denies rift
            2026-03-13
            samples/rift.txt · 5 statements, 1 contested claim, 2 events, 1 state of
            dialogue

            WHO DENIES WHAT
              Talks between Norway and Iceland have stalled.
                affirmed by                            denied by
                reports                                Mara Lind
                talks between Norway and Iceland had   reports that talks between Norway
                stalled [2]                            and Iceland had stalled [1]

            WHO SAYS WHAT
              Mara Lind, special envoy, Norway
              1   denies · “denied” · paraphrased · about Norway, Iceland
                  reports that talks between Norway and Iceland had stalled
                  speaker not named
                  2   asserts · “reports” · paraphrased
                      talks between Norway and Iceland had stalled

              Mara Lind, special envoy, Norway
              3   asserts · “wrote” · quoted · Telegram channel (social post) · 2026-03-13
                  “We met in Tromso in January, and we shall meet again”
              4   asserts · “said” · partly quoted
                  The allies’ plan … was “alive and well”

              “he”, not settled (may be Mara Lind 0.25)
              5   asserts · “said” · quoted
                  “Nobody has told me”

            WHAT HAPPENED, AND WHO HAS IT SO
              2026-01     CONSULT · “met” · Norway, Iceland · in Tromso
                          occurred according to the article, Mara Lind [3]; denied according
                          to “he”, not settled [5]
              no date     CONSULT · “meet again” · Norway, Iceland
                          planned according to Mara Lind [3]

            WHO IS WHO
              Mara Lind                   special envoy, Norway

            HOW DEALINGS STAND
              Norway – Iceland: ongoing, progress according to Mara Lind [3]
                  “alive and well”
                  on the basis of the understandings of Tromso
            """);
  }

  @Test
  void anArticleInWhichNothingWasFoundSaysSo() throws IOException {
    renderer.article(
        "-", Readout.empty(new Producer("readout", "0", null), Document.ofText("Nothing here.")));

    assertThat(out.toString()).contains("undated\n- · nothing found\n").doesNotContain("WHO");
  }

  @Test
  void hostileMetadataStaysText() throws IOException {
    renderer.article(
        "x\u001B]0;owned\u0007.txt",
        Fixture.readout(
            Document.builder(Fixture.TEXT)
                .title("\u001B[2J\u202Eevil\nsecond line")
                .publisher("\u009B31m")));

    assertThat(out.toString())
        .contains("\uFFFD[2J\uFFFDevil second line\n")
        .doesNotContain("\u001B", "\u0007", "\u009B", "\u202E");
  }
}
