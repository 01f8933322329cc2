package dev.readout.evaluation;

import dev.readout.language.Analysis;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A parser that knows nothing: each word hangs on one nearby, now and then rightly. */
final class RoughSyntax {

  private static final List<String> RELATIONS = List.of("nsubj", "obl:tmod", "det", "punct");
  private static final int LONGEST = 30;

  private RoughSyntax() {}

  /**
   * @param sentences may be none: then white space parts words, and any word may end a sentence
   */
  static Analysis analysis(String text, List<List<Span>> sentences) {
    Random dice = new Random(text.length());
    List<Sentence> found = new ArrayList<>();
    for (List<Span> words : sentences.isEmpty() ? parted(text, dice) : sentences) {
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Span word = words.get(i);
        int head = i == 0 ? Token.ROOT : dice.nextInt(i);
        String form = word.in(text);
        tokens.add(
            new Token(
                word,
                form,
                dice.nextInt(3) == 0 ? "x" : form,
                dice.nextInt(2) == 0 ? PartOfSpeech.NOUN : PartOfSpeech.PUNCT,
                head,
                i == 0 ? "root" : RELATIONS.get(dice.nextInt(RELATIONS.size()))));
      }
      found.add(new Sentence(words.get(0).union(words.get(words.size() - 1)), tokens));
    }
    return new Analysis(text, found, List.of(), List.of());
  }

  private static List<List<Span>> parted(String text, Random dice) {
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
      boolean mark = i < text.length() && ".,'".indexOf(text.charAt(i)) >= 0;
      if ((space || mark) && i > start) {
        words.add(new Span(start, i));
      }
      start = space ? i + 1 : mark ? i : start;
      if (words.size() == LONGEST || (!words.isEmpty() && dice.nextInt(60) == 0)) {
        sentences.add(words);
        words = new ArrayList<>();
      }
    }
    if (!words.isEmpty()) {
      sentences.add(words);
    }
    return sentences;
  }
}
