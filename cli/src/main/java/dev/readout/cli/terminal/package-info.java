/**
 * Where the command runs: its streams, whether people look at them, and how wide the window is.
 *
 * <p>Start with {@link dev.readout.cli.terminal.Terminal}. Always true: nothing outside this
 * package touches the streams of the process.
 */
@NullMarked
package dev.readout.cli.terminal;

import org.jspecify.annotations.NullMarked;
