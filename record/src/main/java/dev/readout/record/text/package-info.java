/**
 * Words and days as the record compares them.
 *
 * <p>Start with {@link dev.readout.record.text.Folding}. Always true: what comes out depends on the
 * text alone, never on the machine.
 */
@NullMarked
package dev.readout.record.text;

import org.jspecify.annotations.NullMarked;
