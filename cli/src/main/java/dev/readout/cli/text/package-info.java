/**
 * Readouts for people at a terminal: a header, then one class for each section.
 *
 * <p>Start with {@link dev.readout.cli.text.TextRenderer}. Always true: every line comes with the
 * words it stands on or the number of the statement that has them.
 */
@NullMarked
package dev.readout.cli.text;

import org.jspecify.annotations.NullMarked;
