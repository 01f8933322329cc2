package dev.readout.model.vocabulary;

/** How much of a statement's content stands in quotation marks: all, none, or a part. */
public enum StatementForm implements Term {
  DIRECT,
  INDIRECT,
  MIXED
}
