/**
 * Readouts as one page that needs nothing but a browser: the text with its marks on one side, the
 * readout on the other.
 *
 * <p>Start with {@link dev.readout.cli.html.HtmlRenderer}. Always true: text of the article reaches
 * the page through {@link dev.readout.cli.html.Markup} alone, which escapes it; the page works
 * without script and loads nothing.
 */
@NullMarked
package dev.readout.cli.html;

import org.jspecify.annotations.NullMarked;
