/**
 * Words, sentences, parts of speech, lemmas and dependency trees against a treebank in CoNLL-U.
 *
 * <p>Start with {@link dev.readout.evaluation.syntax.SyntaxBenchmark}. Predictions are CoNLL-U too,
 * and both sides are aligned by the characters that words cover, white space apart, so that a
 * system may part words and sentences as it likes.
 */
@NullMarked
package dev.readout.evaluation.syntax;

import org.jspecify.annotations.NullMarked;
