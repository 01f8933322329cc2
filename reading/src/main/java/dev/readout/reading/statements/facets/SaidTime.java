package dev.readout.reading.statements.facets;

/**
 * When something was said.
 *
 * @param value ISO date with its true precision
 * @param id of the time in the readout
 */
record SaidTime(String value, String id) {}
