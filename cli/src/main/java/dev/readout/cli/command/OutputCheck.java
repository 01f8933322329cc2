package dev.readout.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What may be wrong with {@code --output}, found before anything is read. */
final class OutputCheck {

  private final Path output;
  private final List<String> inputs;

  OutputCheck(Path output, List<String> inputs) {
    this.output = output;
    this.inputs = inputs;
  }

  /** What is wrong and how to put it right; empty if nothing is. */
  Optional<String> problem() throws IOException {
    if (Files.isDirectory(output)) {
      return Optional.of("'" + output + "' is a folder: name a file in it");
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.of("there is no folder '" + folder + "': create it first");
    }
    if (!Files.isWritable(Files.exists(output) ? output : folder)) {
      return Optional.of("'" + output + "' may not be written: choose another place");
    }
    for (String input : inputs) {
      if (isOutput(input)) {
        return Optional.of("'" + output + "' is also an input: choose another name");
      }
    }
    return Optional.empty();
  }

  private boolean isOutput(String input) throws IOException {
    try {
      Path path = Path.of(input);
      return Files.isRegularFile(path) && Files.exists(output) && Files.isSameFile(path, output);
    } catch (InvalidPathException e) {
      return false; // an address, or a name that the source reader will refuse
    }
  }
}
