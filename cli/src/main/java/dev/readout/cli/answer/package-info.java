/**
 * Answers of the record as text, JSON Lines or CSV.
 *
 * <p>Start with {@link dev.readout.cli.answer.AnswerFormat}. Always true: every line shows its
 * citation in every format.
 */
@NullMarked
package dev.readout.cli.answer;

import org.jspecify.annotations.NullMarked;
