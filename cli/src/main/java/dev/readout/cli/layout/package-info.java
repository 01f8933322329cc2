/**
 * Lines of text in columns: wrapping by display width, colours that can be left out.
 *
 * <p>Start with {@link dev.readout.cli.layout.Page}. Always true: what is put in comes out without
 * control characters, and no line is wider than the page unless a single word is.
 */
@NullMarked
package dev.readout.cli.layout;

import org.jspecify.annotations.NullMarked;
