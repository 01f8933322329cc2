/**
 * Who says what: the statements of an article with speaker, cue, content, act, channel and time.
 *
 * <p>Start with {@link dev.readout.reading.statements.StatementAnnotator}. The patterns that find
 * attributions are in {@code patterns}, their words in {@code cues}, what is told of each statement
 * beyond source, cue and content in {@code facets}. Always true: every span lies in the article; an
 * outlet or a person that passes on a statement is not its speaker.
 */
@NullMarked
package dev.readout.reading.statements;

import org.jspecify.annotations.NullMarked;
