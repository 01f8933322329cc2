package dev.readout.evaluation.treebank;

import org.jspecify.annotations.Nullable;

/**
 * A syntactic word.
 *
 * @param head the number of another word of its tree, 0 for the root
 * @param relation with its subtype
 * @param spaceAfter whether white space follows; says nothing within a multi-word token
 * @param entity what MISC says of mentions that begin and end here, as GUM has it; or null
 */
public record Word(
    String form,
    String lemma,
    String upos,
    int head,
    String relation,
    boolean spaceAfter,
    @Nullable String entity) {}
