/**
 * The words that attribute: verbs and nouns of saying, denying, asking, believing, with what may
 * follow them and the act they stand for.
 *
 * <p>Start with {@link dev.readout.reading.statements.cues.CueLexicon}; the words themselves are
 * resources beside it.
 */
@NullMarked
package dev.readout.reading.statements.cues;

import org.jspecify.annotations.NullMarked;
