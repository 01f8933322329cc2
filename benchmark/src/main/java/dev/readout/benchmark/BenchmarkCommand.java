package dev.readout.benchmark;

import dev.readout.benchmark.models.ModelsCommand;
import dev.readout.benchmark.throughput.ThroughputCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code benchmark/run}: the entry. */
@Command(
    name = "benchmark/run",
    description = "Measures Readout beside its peers.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "%nMicro-benchmarks of single steps (JMH and its options):%n",
      "  benchmark/run micro [PATTERN] [-f 1 ...]"
    },
    subcommands = {ThroughputCommand.class, ModelsCommand.class})
public final class BenchmarkCommand {

  private BenchmarkCommand() {}

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new BenchmarkCommand())
            .setOut(writer(FileDescriptor.out))
            .setErr(writer(FileDescriptor.err))
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                  command.getErr().println("benchmark: " + exception.getMessage());
                  return CommandLine.ExitCode.SOFTWARE;
                })
            .execute(args));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
