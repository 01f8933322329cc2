/**
 * The grammar of titles: what office a noun phrase names, of whom, and how it is held.
 *
 * <p>Start with {@link dev.readout.reading.titles.TitleParser}. It reads words alone; whom they
 * mean is settled by the actors.
 */
@NullMarked
package dev.readout.reading.titles;

import org.jspecify.annotations.NullMarked;
