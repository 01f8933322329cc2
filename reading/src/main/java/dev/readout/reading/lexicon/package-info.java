/**
 * The words by which news speaks of persons, bodies, groups, documents and states, as lists of
 * resources.
 *
 * <p>Start with {@link dev.readout.reading.lexicon.RoleNouns} and {@link
 * dev.readout.reading.lexicon.States}. Words are asked for in lower case, names as they are
 * written. Immutable, loaded once.
 */
@NullMarked
package dev.readout.reading.lexicon;

import org.jspecify.annotations.NullMarked;
