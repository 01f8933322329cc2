package dev.readout.cli.pipeline;

import dev.readout.language.Analysis;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.explain.Explanation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one input. */
public sealed interface Outcome {

  /** Where the document came from, as the user gave it. */
  String origin();

  /**
   * The document was read.
   *
   * @param explanation the reasons, where they were asked for
   * @param took the time spent on reading it
   */
  record Read(String origin, Readout readout, @Nullable Explanation explanation, Duration took)
      implements Outcome {}

  /**
   * The document was parsed, for a format that shows its syntax and nothing of the reading.
   *
   * @param took the time spent on parsing it
   */
  record Parsed(String origin, Document document, Analysis syntax, Duration took)
      implements Outcome {}

  /**
   * The input was left out.
   *
   * @param code stable, such as {@code language.unsupported}
   * @param message for the user, one line
   * @param document the document, where the input held one
   * @param cause the failure behind it, where there is one
   */
  record Skipped(
      String origin,
      String code,
      String message,
      @Nullable Document document,
      @Nullable Throwable cause)
      implements Outcome {}
}
