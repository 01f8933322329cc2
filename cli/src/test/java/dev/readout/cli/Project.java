package dev.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project that the tests run in. */
public final class Project {

  private Project() {}

  /** The folder with the launcher. */
  public static Path root() {
    for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
      if (Files.isRegularFile(path.resolve("readout"))) {
        return path;
      }
    }
    throw new IllegalStateException("no launcher above " + Path.of("").toAbsolutePath());
  }
}
