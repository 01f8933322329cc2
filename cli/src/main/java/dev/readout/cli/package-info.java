/**
 * The {@code readout} command.
 *
 * <p>Start with {@link dev.readout.cli.Main}; each command is a class in {@code command}. An
 * article goes through {@code pipeline}, which reads, to one of the renderers in {@code text},
 * {@code html} and {@code output}; {@code view} and {@code layout} are what they share. Always
 * true: picocli is known to {@code command} alone, the process's own streams to {@code terminal}
 * alone; article text is hostile and reaches a terminal or a page only through {@code
 * view.SafeText}.
 */
@NullMarked
package dev.readout.cli;

import org.jspecify.annotations.NullMarked;
