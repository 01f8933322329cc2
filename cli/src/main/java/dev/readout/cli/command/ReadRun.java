package dev.readout.cli.command;

import dev.readout.cli.html.HtmlRenderer;
import dev.readout.cli.layout.Page;
import dev.readout.cli.output.ConlluRenderer;
import dev.readout.cli.output.Format;
import dev.readout.cli.output.JsonRenderer;
import dev.readout.cli.output.Output;
import dev.readout.cli.output.Renderer;
import dev.readout.cli.pipeline.DocumentReading;
import dev.readout.cli.pipeline.Outcome;
import dev.readout.cli.pipeline.OutcomeSink;
import dev.readout.cli.pipeline.Pipeline;
import dev.readout.cli.progress.ProgressLine;
import dev.readout.cli.progress.RunReport;
import dev.readout.cli.progress.Tally;
import dev.readout.cli.progress.Verbosity;
import dev.readout.cli.terminal.Terminal;
import dev.readout.cli.text.TextRenderer;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.language.identification.LanguageIdentifier;
import dev.readout.model.Producer;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Explanation;
import dev.readout.reading.ArticleReader;
import dev.readout.sources.SourceOptions;
import dev.readout.sources.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code readout read}, its options checked.
 *
 * @param explain whether reasons are given too
 * @param output the file to write, or null for standard output
 * @param colour whether text is coloured
 * @param debug whether stack traces are printed
 */
record ReadRun(
    Terminal terminal,
    List<String> inputs,
    SourceOptions sourceOptions,
    Format format,
    boolean explain,
    @Nullable Path output,
    int jobs,
    boolean colour,
    Verbosity verbosity,
    boolean debug) {

  /** Reads everything and returns the exit code. */
  @SuppressWarnings("try") // the interruption is only to be closed
  int run() throws IOException {
    RunReport report = new RunReport(terminal.err(), verbosity, debug, progressLine());
    try (Output out = output == null ? Output.toStream(terminal.out()) : Output.toFile(output);
        Interruption interruption = Interruption.watch(out, terminal.err());
        EncoderAnalyzer analyzer = EncoderAnalyzer.load()) {
      read(analyzer, out, report);
      out.complete();
    } catch (IOException e) {
      if (output != null || !isClosedPipe(e)) {
        throw new IOException("cannot write " + (output == null ? "the output" : output), e);
      }
      // Whoever read the output has seen enough.
      report.breakOff();
      return exitCode(report.tally());
    }
    report.close();
    return exitCode(report.tally());
  }

  private void read(EncoderAnalyzer analyzer, Output out, RunReport report) throws IOException {
    LanguageIdentifier identifier = LanguageIdentifier.load();
    if (format == Format.CONLLU) {
      ConlluRenderer renderer = new ConlluRenderer(out.writer());
      run(
          DocumentReading.ofSyntax(document -> analyzer.universal(document.text()), identifier),
          outcome -> {
            if (outcome instanceof Outcome.Parsed parsed) {
              renderer.article(parsed.document(), parsed.syntax());
              out.commit();
            }
            report.add(outcome);
          });
      return;
    }
    Renderer renderer = renderer(out, new Producer("readout", Version.number(), analyzer.model()));
    renderer.begin();
    ArticleReader reader = new ArticleReader(analyzer, Version.number());
    run(
        explain
            ? DocumentReading.explained(reader, identifier)
            : new DocumentReading(reader, identifier),
        outcome -> {
          if (outcome instanceof Outcome.Read read) {
            render(renderer, read);
            out.commit();
          } else if (outcome instanceof Outcome.Skipped skipped && skipped.document() != null) {
            renderer.skipped(skipped.document(), skipped.code());
            out.commit();
          }
          report.add(outcome);
        });
    renderer.end();
  }

  private static void render(Renderer renderer, Outcome.Read read) throws IOException {
    Explanation explanation = read.explanation();
    if (explanation == null) {
      renderer.article(read.origin(), read.readout());
    } else {
      renderer.article(read.origin(), new ExplainedReadout(read.readout(), explanation));
    }
  }

  private void run(DocumentReading reading, OutcomeSink sink) throws IOException {
    SourceReader sources = new SourceReader(sourceOptions, terminal.in());
    new Pipeline(reading, jobs).run(items -> sources.read(inputs, items), sink);
  }

  private Renderer renderer(Output out, Producer producer) {
    return switch (format) {
      case TEXT -> new TextRenderer(new Page(out.writer(), terminal.columns(), colour));
      case JSON -> new JsonRenderer(out.writer(), producer);
      case HTML -> new HtmlRenderer(out.writer());
      case CONLLU -> throw new IllegalStateException("CoNLL-U shows no reading");
    };
  }

  private ProgressLine progressLine() {
    // The line is written over; with articles scrolling by on the same screen it would be in the
    // way.
    boolean alone = output != null || !terminal.outIsTerminal();
    return new ProgressLine(terminal.err(), terminal.errIsTerminal() && alone);
  }

  private static boolean isClosedPipe(IOException e) {
    String message = e.getMessage();
    return message != null && (message.contains("Broken pipe") || message.contains("Pipe closed"));
  }

  private static int exitCode(Tally tally) {
    if (tally.documents() == 0) {
      return ExitCode.NOTHING_READ;
    }
    return tally.skipped() > 0 ? ExitCode.SKIPPED : ExitCode.OK;
  }
}
