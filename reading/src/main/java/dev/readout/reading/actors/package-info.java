/**
 * Who the article speaks of: persons, organisations, states, groups, places and unnamed sources,
 * with their mentions; and whom any words of the text mean.
 *
 * <p>Start with {@link dev.readout.reading.actors.Actors}. Always true: an unnamed source is never
 * merged with a named person; a pronoun that could mean two people stays unresolved, with its
 * candidates.
 */
@NullMarked
package dev.readout.reading.actors;

import org.jspecify.annotations.NullMarked;
