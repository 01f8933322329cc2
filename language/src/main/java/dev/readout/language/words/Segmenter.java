package dev.readout.language.words;

import dev.readout.model.Span;
import java.util.List;

/**
 * Texts to words, and where sentences may end, by rules, in one pass. Safe for use by several
 * threads.
 *
 * <p>Words are those of Universal Dependencies for English, but that hyphenated words stay whole.
 */
public final class Segmenter {

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Hyphens hyphens = new Hyphens();

  Segmenter(Abbreviations abbreviations) {
    tokenizer = new Tokenizer(abbreviations);
    splitter = new SentenceSplitter(abbreviations);
  }

  /** A segmenter with the word lists that lie on the class path. */
  public static Segmenter load() {
    return new Segmenter(new Abbreviations());
  }

  /** The words of a text in its order; none is empty, and none overlaps another. */
  public List<Span> words(String text) {
    return tokenizer.tokens(text);
  }

  /** What the rules say of the place after each of the words of a text. */
  public List<End> ends(String text, List<Span> words) {
    return splitter.ends(text, words);
  }

  /**
   * A hyphenated word as Universal Dependencies for English takes it: the hyphens are words too,
   * but for those after a prefix ({@code non-}) and in addresses, numbers and file names. Other
   * words have one part.
   */
  public List<Span> parts(String text, Span word) {
    return hyphens.parts(text, word);
  }
}
