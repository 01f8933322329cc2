package dev.readout.evaluation.treebank;

/**
 * A token that several words make up, such as {@code don't}.
 *
 * @param first number of its first word
 * @param last number of its last word
 * @param form as it is written
 */
public record MultiwordToken(int first, int last, String form, boolean spaceAfter) {}
