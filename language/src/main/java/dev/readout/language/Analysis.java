package dev.readout.language;

import java.util.List;

/**
 * The syntax of one text.
 *
 * @param text the text that all spans count in
 * @param sentences in the order of the text
 * @param names of persons, organisations, places and others, not overlapping, in the order of the
 *     text
 * @param attributions as a tagger found them; empty where the analyzer has none
 */
public record Analysis(
    String text, List<Sentence> sentences, List<Name> names, List<AttributionSpans> attributions) {

  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
  }
}
