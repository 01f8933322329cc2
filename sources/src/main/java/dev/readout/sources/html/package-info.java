/**
 * From a web page to an article: the main text with its way back to the page, and what the page
 * says of itself.
 *
 * <p>Start with {@link dev.readout.sources.html.HtmlReader}. Metadata come from JSON-LD, then from
 * meta elements, then from the visible page; the text comes from the visible page, since only that
 * has offsets. {@link dev.readout.sources.html.MainText} finds it by scoring paragraphs (after
 * Mozilla's Readability, measured by Bevendorff et al., SIGIR 2023). Names of elements, classes and
 * meta data are resources. Time and memory are linear in the page.
 */
@NullMarked
package dev.readout.sources.html;

import org.jspecify.annotations.NullMarked;
