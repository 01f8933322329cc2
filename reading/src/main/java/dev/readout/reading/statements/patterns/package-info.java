/**
 * Finds attributions: source, cue and content, one class for each family of patterns.
 *
 * <p>Start with {@link dev.readout.reading.statements.patterns.Attributions}, which runs the
 * families in order of their certainty. Always true: a cue attributes once, and content is never
 * empty.
 */
@NullMarked
package dev.readout.reading.statements.patterns;

import org.jspecify.annotations.NullMarked;
