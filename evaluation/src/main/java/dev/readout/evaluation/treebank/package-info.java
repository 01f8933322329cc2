/**
 * Treebanks in CoNLL-U, the format of Universal Dependencies, as gold.
 *
 * <p>Start with {@link dev.readout.evaluation.treebank.TreebankReader}. Always true: words of a
 * tree are numbered from 1 without a gap, its multi-word tokens do not overlap, empty nodes are
 * left out.
 */
@NullMarked
package dev.readout.evaluation.treebank;

import org.jspecify.annotations.NullMarked;
