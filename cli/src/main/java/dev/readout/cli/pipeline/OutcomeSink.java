package dev.readout.cli.pipeline;

import java.io.IOException;

/** Takes outcomes in the order of the input, on the thread that runs the pipeline. */
@FunctionalInterface
public interface OutcomeSink {

  /**
   * @throws IOException ends the run; {@link Pipeline#run} passes it on
   */
  void accept(Outcome outcome) throws IOException;
}
