package dev.readout.language.encoder;

import dev.readout.language.AttributionSpans;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.encoder.Tags.Stretch;
import java.util.List;

/**
 * What was found in a stretch of text.
 *
 * @param words in the order of the text
 * @param ends the index after the last word of each sentence
 * @param names stretches of words
 * @param attributions in the order of their cues
 */
record Layers(
    List<Word> words,
    List<Integer> ends,
    List<Stretch> names,
    List<AttributionSpans> attributions) {

  /**
   * What was found of a word.
   *
   * @param lemmaRule how its form becomes its lemma
   * @param head the index of another word of the same sentence, or {@link
   *     dev.readout.language.Token#ROOT}
   * @param relation to its head
   */
  record Word(PartOfSpeech pos, LemmaRule lemmaRule, int head, String relation) {}
}
