/**
 * Ways back from a derived text to the text it was made from, in UTF-16 code units on both sides.
 *
 * <p>Start with {@link dev.readout.sources.offsets.OffsetMap}. {@link
 * dev.readout.sources.offsets.SourceText} makes one while text is taken out of a page piece by
 * piece. A map never guesses: a stretch that does not come from the original says so.
 */
@NullMarked
package dev.readout.sources.offsets;

import org.jspecify.annotations.NullMarked;
