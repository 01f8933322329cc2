package dev.readout.reading.statements.facets;

/**
 * For whom a statement speaks, and what it does: a state's denial in the headline and its
 * spokesman's in the body are one act of saying, the denials of two of its officials are not.
 *
 * @param state code of the country
 * @param act label of the act
 * @param officer whether somebody speaks for the state, not the state as such
 */
record Voice(String state, String act, boolean officer) {

  /** The voice that may do the same act: of a state its officer's, of an officer the state's. */
  Voice other() {
    return new Voice(state, act, !officer);
  }
}
