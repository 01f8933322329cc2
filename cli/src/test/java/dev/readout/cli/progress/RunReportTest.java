package dev.readout.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Fixture;
import dev.readout.cli.pipeline.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunReportTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);

  @Test
  void theClosingLineCountsSkippedInputsByCode() {
    RunReport report = report(Verbosity.NORMAL, false);
    report.add(read("a.txt"));
    report.add(skipped("b.txt", "input.empty"));
    report.add(skipped("c.txt", "json.malformed"));
    report.add(skipped("d.txt", "json.malformed"));
    report.close();

    assertThat(text().lines().toList().subList(0, 3))
        .containsExactly(
            "readout: skipped b.txt: input.empty: not good",
            "readout: skipped c.txt: json.malformed: not good",
            "readout: skipped d.txt: json.malformed: not good");
    assertThat(text().lines().toList().get(3))
        .matches(
            "readout: read 1 document, 5 statements; skipped 3: json.malformed 2, input.empty 1"
                + " \\(\\d+\\.\\d s\\)");
  }

  @Test
  void oneDocumentNeedsNoClosingLine() {
    RunReport report = report(Verbosity.NORMAL, false);
    report.add(read("a.txt"));
    report.close();

    assertThat(text()).isEmpty();
  }

  @Test
  void quietStillTellsWhatWasSkipped() {
    RunReport report = report(Verbosity.QUIET, false);
    report.add(read("a.txt"));
    report.add(skipped("b.txt", "input.empty"));
    report.close();

    assertThat(text()).isEqualTo("readout: skipped b.txt: input.empty: not good\n");
  }

  @Test
  void verboseTellsOfEveryDocument() {
    RunReport report = report(Verbosity.VERBOSE, false);
    report.add(read("a.txt"));
    report.close();

    assertThat(text()).startsWith("readout: read a.txt: 294 characters, 5 statements, 7 ms\n");
  }

  @Test
  void stackTracesAreShownOnlyIfAskedFor() {
    report(Verbosity.NORMAL, false).add(skipped("a.txt", "reading.failed"));
    assertThat(text()).doesNotContain("\tat ");
    report(Verbosity.NORMAL, true).add(skipped("a.txt", "reading.failed"));
    assertThat(text()).contains("IllegalStateException: cause", "\tat ");
  }

  @Test
  void aTerminalSeesOneLineThatIsWrittenOver() {
    ProgressLine line = new ProgressLine(err, true);
    line.update(50, 1_000_000_000L);
    line.update(60, 1_050_000_000L);
    line.clear();

    String shown = "readout: 50 documents, 50.0 a second";
    assertThat(text()).isEqualTo("\r" + shown + "\r" + " ".repeat(shown.length()) + "\r");
  }

  @Test
  void aPipeSeesALineEveryFewSeconds() {
    ProgressLine line = new ProgressLine(err, false);
    line.update(50, 1_000_000_000L);
    line.update(1500, 6_000_000_000L);
    line.update(1600, 7_000_000_000L);

    assertThat(text()).isEqualTo("readout: 1,500 documents, 250.0 a second\n");
  }

  private RunReport report(Verbosity verbosity, boolean stackTraces) {
    return new RunReport(err, verbosity, stackTraces, new ProgressLine(err, false));
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private static Outcome read(String origin) {
    return new Outcome.Read(origin, Fixture.readout(), null, Duration.ofMillis(7));
  }

  private static Outcome skipped(String origin, String code) {
    return new Outcome.Skipped(origin, code, "not good", null, new IllegalStateException("cause"));
  }
}
