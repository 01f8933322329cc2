package dev.readout.language.conllu;

import dev.readout.model.Span;
import java.util.List;

/**
 * A text with its words and sentences.
 *
 * @param id of the document; empty where the file gives none
 * @param text made from the words: with a space where the file has one, an empty line before each
 *     paragraph
 * @param sentences spans of words, in UTF-16 code units of the text
 */
public record GivenText(String id, String text, List<List<Span>> sentences) {

  public GivenText {
    sentences = sentences.stream().map(List::copyOf).toList();
  }
}
