package dev.readout.language.encoder;

import dev.readout.language.words.End;
import dev.readout.language.words.Segmenter;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the network takes as a word each: the words, but that hyphenated ones are parted as in its
 * training data.
 *
 * @param spans where they stand
 * @param words for each unit the index of its word
 * @param wholes for each unit where its word stands
 * @param ends what is known before the network runs of the place after each unit; of the last one
 *     {@link End#ALWAYS}
 */
record Units(List<Span> spans, List<Integer> words, List<Span> wholes, List<End> ends) {

  /** The units of a text. */
  static Units of(String text, Segmenter segmenter) {
    List<Span> tokens = segmenter.words(text);
    List<End> rules = segmenter.ends(text, tokens);
    List<Span> spans = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    List<Span> wholes = new ArrayList<>();
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Span part : segmenter.parts(text, tokens.get(i))) {
        spans.add(part);
        words.add(i);
        wholes.add(tokens.get(i));
        ends.add(part.end() == tokens.get(i).end() ? rules.get(i) : End.NEVER);
      }
    }
    return new Units(spans, words, wholes, ends);
  }

  /** The words of given sentences, as they are. */
  static Units given(List<List<Span>> sentences) {
    List<Span> spans = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    List<End> ends = new ArrayList<>();
    for (List<Span> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        words.add(spans.size());
        spans.add(sentence.get(i));
        ends.add(i == sentence.size() - 1 ? End.ALWAYS : End.NEVER);
      }
    }
    return new Units(spans, words, spans, ends);
  }

  /** Each unit as a word of its own. */
  Units parted() {
    return new Units(spans, IntStream.range(0, spans.size()).boxed().toList(), spans, ends);
  }

  int size() {
    return spans.size();
  }

  /** The units in a range. */
  Units section(int first, int end) {
    return new Units(
        spans.subList(first, end),
        words.subList(first, end),
        wholes.subList(first, end),
        ends.subList(first, end));
  }
}
