/**
 * Analyses as CoNLL-U, the format of Universal Dependencies.
 *
 * <p>Start with {@link dev.readout.language.conllu.ConlluWriter}. Names and attributions stand in
 * the column MISC, as the writer says.
 */
@NullMarked
package dev.readout.language.conllu;

import org.jspecify.annotations.NullMarked;
