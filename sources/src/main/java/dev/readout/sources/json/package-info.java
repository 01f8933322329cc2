/**
 * From JSON objects to documents: plain values with exact numbers, and which key says what.
 *
 * <p>Start with {@link dev.readout.sources.json.JsonArticle}. The text is never altered. What the
 * keys do not know is kept as it came.
 */
@NullMarked
package dev.readout.sources.json;

import org.jspecify.annotations.NullMarked;
