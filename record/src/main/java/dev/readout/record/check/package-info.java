/**
 * Whether a record is sound.
 *
 * <p>Start with {@link dev.readout.record.check.RecordCheck}. Always true: it only reads.
 */
@NullMarked
package dev.readout.record.check;

import org.jspecify.annotations.NullMarked;
