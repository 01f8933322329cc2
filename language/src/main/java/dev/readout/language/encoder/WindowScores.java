package dev.readout.language.encoder;

import java.util.List;

/**
 * What the network says of one window. Rows are places: 0 is the root, i + 1 is word i.
 *
 * @param attribution scores of tags
 * @param sentence scores of going on and of ending, after each place
 * @param partOfSpeech scores
 * @param lemma the best lemma rule of each place
 * @param name scores of tags
 * @param arcs scores by word and head
 * @param links scores by cue, word, and label: a flat table, row cue * places + word
 * @param relationWord factors of a word's relation that come from the word
 * @param relationHead factors that come from its head
 * @param relationByWord scores of relations that come from the word alone
 * @param relationByHead scores that come from the head alone
 */
record WindowScores(
    Scores attribution,
    Scores sentence,
    Scores partOfSpeech,
    List<Integer> lemma,
    Scores name,
    Scores arcs,
    Scores links,
    Scores relationWord,
    Scores relationHead,
    Scores relationByWord,
    Scores relationByHead) {

  int places() {
    return lemma.size();
  }

  /** The same without the table that is much larger than the others. */
  WindowScores withoutLinks() {
    return new WindowScores(
        attribution,
        sentence,
        partOfSpeech,
        lemma,
        name,
        arcs,
        new Scores(new float[0], links.width()),
        relationWord,
        relationHead,
        relationByWord,
        relationByHead);
  }
}
