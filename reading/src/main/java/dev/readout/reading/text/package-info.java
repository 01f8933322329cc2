/**
 * The article as the annotators see it: its tokens in one row, its paragraphs, headline and
 * dateline, and its quotation marks in pairs.
 *
 * <p>Start with {@link dev.readout.reading.text.Article}. Spans count UTF-16 code units of the
 * document's text.
 */
@NullMarked
package dev.readout.reading.text;

import org.jspecify.annotations.NullMarked;
