package dev.readout.evaluation.scoring;

import dev.readout.model.Statement;

/** A statement of a readout, and whether it is right by the gold. */
public record JudgedStatement(Statement statement, boolean right) {}
