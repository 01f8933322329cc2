/**
 * The type of the event between a given pair: who does what to whom, where it is known that
 * something is done. A classifier of its own beside the rules, for data that is coded so.
 *
 * <p>Start with {@link dev.readout.reading.events.pairs.PairTyper}. Always true: a type depends on
 * the sentence and the pair alone, and on no name in it.
 */
@NullMarked
package dev.readout.reading.events.pairs;

import org.jspecify.annotations.NullMarked;
