package dev.readout.reading.times.recognition;

import org.jspecify.annotations.Nullable;

/** Recognises one kind of expression. Stateless. */
interface Rule {

  /**
   * What begins at a lexeme, or null.
   *
   * @param before what was found last before it, or null
   */
  @Nullable Found at(Lexemes text, int index, @Nullable Found before);
}
