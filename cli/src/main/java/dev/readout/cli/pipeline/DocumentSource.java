package dev.readout.cli.pipeline;

import dev.readout.sources.SourceItem;
import java.util.function.Consumer;

/** Gives the documents of a run in their order. Called once, on a thread of its own. */
@FunctionalInterface
public interface DocumentSource {

  /**
   * Hands over every item; the call blocks while enough documents are in flight. Lets exceptions of
   * the sink through: they end the run.
   */
  void read(Consumer<SourceItem> sink);
}
