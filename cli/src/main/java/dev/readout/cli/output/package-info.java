/**
 * Where readouts go: the renderer that every format implements, and files that appear only when
 * they are complete.
 *
 * <p>Start with {@link dev.readout.cli.output.Renderer}. Always true: a renderer writes whole
 * articles, one call for each, in the order of the input.
 */
@NullMarked
package dev.readout.cli.output;

import org.jspecify.annotations.NullMarked;
