package dev.readout.benchmark.throughput;

import dev.readout.benchmark.engine.EngineKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benchmark/run throughput}. */
@Command(
    name = "throughput",
    mixinStandardHelpOptions = true,
    description =
        "Tokens per second of Readout, CoreNLP and OpenNLP over the same articles, in one run.")
public final class ThroughputCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Articles: any file that Readout reads.")
  private Path file = Path.of("");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ENGINE",
      description =
          "Some of encoder, reading, corenlp-depparse, corenlp-ner-depparse,"
              + " corenlp-quote, opennlp; all by default.")
  private List<String> only = EngineKind.labels();

  @Mixin private PlanOptions options = new PlanOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Throughput throughput = new Throughput(options.plan(file), err::println);
    out.println(throughput.about());
    out.print(throughput.compare(only.stream().map(EngineKind::named).map(Contender::of).toList()));
    out.flush();
    return 0;
  }
}
