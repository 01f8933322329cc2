package dev.readout.reading.statements.facets;

/**
 * When something was said.
 *
 * @param value ISO date with its true precision
 * @param id of the time in the readout
 */
record SaidTime(String value, String id) {

  /**
   * @param index of the time among those of the article
   */
  SaidTime(String value, int index) {
    this(value, "t" + (index + 1));
  }
}
