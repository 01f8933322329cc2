/**
 * Finds temporal expressions in a text, without counting them from any day.
 *
 * <p>Start with {@link dev.readout.reading.times.recognition.TimeRecognizer}. The text is cut into
 * {@link dev.readout.reading.times.recognition.Lexemes}, finer than tokens, so that {@code
 * mid-August} and {@code 2025-10-17} look the same whatever the tokenizer does; at each lexeme the
 * {@link dev.readout.reading.times.recognition.Rule}s are tried and the longest match wins. Always
 * true: a rule looks at a bounded number of lexemes, so that the time is linear in the text.
 */
@NullMarked
package dev.readout.reading.times.recognition;

import org.jspecify.annotations.NullMarked;
