package dev.readout.language.encoder;

import dev.readout.language.words.End;
import java.util.ArrayList;
import java.util.List;

/**
 * Where sentences end: by what the rules and the network say together. The network decides, and is
 * believed more readily where the rules agree; what it says of a place where no sentence can end,
 * such as before a closing quotation mark, counts for the next place where one can.
 */
final class SentenceEnds {

  /** No sentence goes on after so many words, but where the words after it cannot be parted. */
  static final int LONGEST = 400;

  /** Logarithms of the odds from which on the network is believed. */
  private static final double WHERE_LIKELY = -2;

  private static final double ELSEWHERE = 2;

  private SentenceEnds() {}

  /** The index after the last word of each sentence, by the rules alone. */
  static List<Integer> of(List<End> rules) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).isEnd()) {
        ends.add(i + 1);
      }
    }
    return ends;
  }

  /**
   * The index after the last word of each sentence.
   *
   * @param rules what they say of the place after each word; of the last {@link End#ALWAYS}
   * @param odds logarithms of the odds that a sentence ends after the word, by the network
   */
  static List<Integer> of(List<End> rules, double[] odds) {
    List<Integer> ends = new ArrayList<>();
    double carried = Double.NEGATIVE_INFINITY;
    int start = 0;
    for (int i = 0; i < odds.length; i++) {
      carried = Math.max(carried, odds[i]);
      if (isEnd(rules.get(i), carried, i + 1 - start)) {
        ends.add(i + 1);
        start = i + 1;
      }
      if (rules.get(i) != End.CLOSING) {
        carried = Double.NEGATIVE_INFINITY;
      }
    }
    return ends;
  }

  private static boolean isEnd(End rule, double odds, int length) {
    return switch (rule) {
      case NEVER, CLOSING -> false;
      case UNMARKED, UNLIKELY -> odds > ELSEWHERE || length >= LONGEST;
      case LIKELY -> odds > WHERE_LIKELY || length >= LONGEST;
      case SURE, ALWAYS -> true;
    };
  }
}
