package dev.readout.benchmark.models;

import dev.readout.benchmark.engine.EngineKind;
import dev.readout.benchmark.throughput.Contender;
import dev.readout.benchmark.throughput.PlanOptions;
import dev.readout.benchmark.throughput.Throughput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code benchmark/run models}. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "Files of the encoder's model against each other: throughput, then accuracy.")
public final class ModelsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "MODEL", arity = "1..*", description = "Files in the ONNX format.")
  private List<Path> models = List.of();

  @Option(
      names = "--speed",
      paramLabel = "FILE",
      description = "Measure throughput over these articles.")
  private @Nullable Path articles;

  @Option(
      names = "--evaluate",
      paramLabel = "KIND=PATH",
      description = "Measure accuracy: a kind of readout evaluate, and its data; may be repeated.")
  private List<String> evaluations = List.of();

  @Mixin private PlanOptions options = new PlanOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    List<Evaluation> wanted = evaluations.stream().map(Evaluation::parse).toList();
    List<ModelFolder> folders = new ArrayList<>();
    try {
      for (Path model : models) {
        folders.add(ModelFolder.of(model));
      }
      if (articles != null) {
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
          contenders.add(
              new Contender(label(models.get(i)), EngineKind.ENCODER, folders.get(i).before()));
        }
        Throughput throughput = new Throughput(options.plan(articles), err::println);
        out.println(throughput.about());
        out.println(throughput.compare(contenders));
      }
      for (Evaluation evaluation : wanted) {
        for (int i = 0; i < models.size(); i++) {
          out.println(evaluation.kind() + ", " + label(models.get(i)) + ":");
          out.println(evaluation.run(folders.get(i)));
        }
      }
    } finally {
      for (ModelFolder folder : folders) {
        folder.close();
      }
    }
    return 0;
  }

  private static String label(Path model) throws IOException {
    return model.getFileName() + " (" + Files.size(model) / 1_000_000 + " MB)";
  }
}
