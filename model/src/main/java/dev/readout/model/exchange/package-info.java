/**
 * The exchange format, version 1.0: one JSON object for each readout, one line for each object,
 * offsets in Unicode code points.
 *
 * <p>Start with {@link dev.readout.model.exchange.ReadoutWriter}. The schema stands in {@code
 * docs/exchange/readout-1.schema.json}. This is the only place where UTF-16 offsets and code points
 * meet ({@link dev.readout.model.exchange.CodePoints}). Writing and reading are inverse to each
 * other.
 */
@NullMarked
package dev.readout.model.exchange;

import org.jspecify.annotations.NullMarked;
