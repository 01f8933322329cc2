package dev.readout.cli.command;

import dev.readout.cli.output.Output;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What happens on Ctrl-C: the output ends after a whole article, and the user is told where it is.
 */
final class Interruption implements AutoCloseable {

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  static Interruption watch(Output out, PrintStream err) {
    Thread hook = new Thread(() -> stop(out, err), "readout-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  private static void stop(Output out, PrintStream err) {
    try {
      Path part = out.stop();
      if (part != null) {
        err.println("readout: interrupted; what was read so far is in " + part);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook is at work.
    }
  }
}
