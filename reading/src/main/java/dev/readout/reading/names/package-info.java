/**
 * The proper names of an article: where they stand, without titles before them, and what they name.
 *
 * <p>Start with {@link dev.readout.reading.names.NameFinder}. Names do not overlap and stand in the
 * order of the text; an organisation's name holds the state it belongs to ({@code Norwegian Foreign
 * Ministry}, {@code Oman's Foreign Ministry}).
 */
@NullMarked
package dev.readout.reading.names;

import org.jspecify.annotations.NullMarked;
