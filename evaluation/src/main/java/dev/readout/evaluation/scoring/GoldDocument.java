package dev.readout.evaluation.scoring;

import dev.readout.model.Document;

/** An annotated document. */
public interface GoldDocument {

  /** What is given to the reading: never the annotation. */
  Document document();
}
