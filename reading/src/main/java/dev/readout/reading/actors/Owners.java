package dev.readout.reading.actors;

import dev.readout.reading.text.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds whom the words before or after a title mean: the state or body that it belongs to. */
interface Owners {

  /**
   * @param at the token that is looked from
   */
  @Nullable Entity resolve(TokenRange owner, int at);
}
