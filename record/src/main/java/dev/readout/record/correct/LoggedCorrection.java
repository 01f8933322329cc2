package dev.readout.record.correct;

/**
 * An entry of the log.
 *
 * @param id by which it is undone; a later entry has a higher one
 */
public record LoggedCorrection(int id, Correction correction) {}
