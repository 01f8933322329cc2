package dev.readout.benchmark.models;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that stands before the class path and holds another model; with the labels and the
 * vocabulary that lie beside its file, where some do.
 */
record ModelFolder(Path folder) implements AutoCloseable {

  private static final Path PLACE = Path.of("dev", "readout", "language", "encoder");
  private static final List<String> BESIDE = List.of("labels.json", "vocab.txt");

  static ModelFolder of(Path model) throws IOException {
    Path folder = Files.createTempDirectory("readout-model-");
    Path place = Files.createDirectories(folder.resolve(PLACE));
    Files.copy(model, place.resolve("model.onnx"));
    for (String name : BESIDE) {
      Path file = model.resolveSibling(name);
      if (Files.exists(file)) {
        Files.copy(file, place.resolve(name));
      }
    }
    return new ModelFolder(folder);
  }

  /** What stands before the class path. */
  String before() {
    return folder + File.pathSeparator;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
