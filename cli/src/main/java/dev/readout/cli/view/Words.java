package dev.readout.cli.view;

/**
 * A stretch of the words of a statement.
 *
 * @param quoted whether they stand in quotation marks in the article; the marks are left out
 */
public record Words(String text, boolean quoted) {}
