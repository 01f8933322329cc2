package dev.readout.benchmark.engine;

import dev.readout.model.Document;

/** Something that reads articles. Safe for use by several threads. */
public interface Engine {

  /** Reads one article and drops what comes out. */
  void read(Document document);
}
