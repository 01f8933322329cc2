package dev.readout.evaluation.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A word as it is compared.
 *
 * @param head the place of its head, or null for the root
 * @param relation without its subtype, as the CoNLL 2018 shared task compares
 */
record AlignedWord(Place place, String upos, String lemma, @Nullable Place head, String relation) {

  /**
   * Where a word stands: the characters of its token, white space apart, counted over all of the
   * file.
   *
   * @param order among the words of the token
   */
  record Place(int start, int end, int order) {}
}
