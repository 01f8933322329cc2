/**
 * What every annotator must keep, as reusable checks.
 *
 * <p>Start with {@link dev.readout.reading.testkit.ReadingContract}.
 */
@NullMarked
package dev.readout.reading.testkit;

import org.jspecify.annotations.NullMarked;
