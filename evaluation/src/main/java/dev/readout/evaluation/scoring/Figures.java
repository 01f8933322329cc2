package dev.readout.evaluation.scoring;

/**
 * Figures in the two forms of the reference scorers, without a line break at the end.
 *
 * @param text a table
 * @param json one object
 */
public record Figures(String text, String json) {}
