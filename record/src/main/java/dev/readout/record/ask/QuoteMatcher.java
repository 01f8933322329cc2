package dev.readout.record.ask;

import dev.readout.record.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stretch of a text that is most like some words. The stretch is sought where most of the
 * words stand together, then laid beside the words with the fewest words left out, put in or
 * changed (edit distance over words).
 */
final class QuoteMatcher {

  /** Of the words, this share must stand in the stretch in their order. */
  private static final double LEAST_LIKENESS = 0.6;

  private final List<String> words;

  QuoteMatcher(List<String> words) {
    this.words = words;
  }

  /**
   * A stretch of the text.
   *
   * @param begin in UTF-16 code units
   * @param likeness share of the words that stand there in their order, two decimals
   * @param differences the words, those that are left out here in {@code [-...-]}, those that are
   *     put in here in {@code {+...+}}
   */
  record Match(int begin, int end, double likeness, String differences) {
    boolean isExact() {
      return differences.isEmpty();
    }
  }

  /** The best stretch; empty if none is like enough. */
  Optional<Match> match(String text) {
    List<Folding.Token> tokens = Folding.tokens(text);
    for (int i = 0; i + words.size() <= tokens.size(); i++) {
      if (isAt(tokens, i)) {
        int end = tokens.get(i + words.size() - 1).end();
        return Optional.of(new Match(tokens.get(i).begin(), end, 1, ""));
      }
    }
    List<Folding.Token> window = window(tokens);
    return window.isEmpty() ? Optional.empty() : aligned(window);
  }

  private boolean isAt(List<Folding.Token> tokens, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).word().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The stretch of one and a half times the words' length with the most of them. */
  private List<Folding.Token> window(List<Folding.Token> tokens) {
    int size = Math.min(tokens.size(), words.size() + words.size() / 2 + 4);
    Map<String, Integer> missing = new HashMap<>();
    words.forEach(word -> missing.merge(word, 1, Integer::sum));
    int shared = 0;
    int most = 0;
    int best = -1;
    for (int end = 0; end < tokens.size(); end++) {
      // A count above zero says that one more of the word would be of use.
      Integer wanted = missing.computeIfPresent(tokens.get(end).word(), (word, n) -> n - 1);
      if (wanted != null && wanted >= 0) {
        shared++;
      }
      if (end >= size) {
        Integer given = missing.computeIfPresent(tokens.get(end - size).word(), (w, n) -> n + 1);
        if (given != null && given > 0) {
          shared--;
        }
      }
      if (shared > most) {
        most = shared;
        best = end;
      }
    }
    if (most < LEAST_LIKENESS * words.size()) {
      return List.of();
    }
    // The last word is in it, perhaps the middle of the quote: leave room on both sides.
    int from = Math.max(0, best + 1 - size);
    return tokens.subList(from, Math.min(tokens.size(), best + 1 + words.size() / 2));
  }

  /**
   * Lays words and window beside each other by their longest common subsequence; what stands in the
   * window before the first and after the last word in common is no part of the quote.
   */
  private Optional<Match> aligned(List<Folding.Token> window) {
    int n = words.size();
    int m = window.size();
    int[][] common = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        common[i][j] =
            words.get(i).equals(window.get(j).word())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    if (common[0][0] < LEAST_LIKENESS * n) {
      return Optional.empty();
    }
    return Optional.of(trace(window, common));
  }

  private Match trace(List<Folding.Token> window, int[][] common) {
    Differences differences = new Differences();
    List<Folding.Token> kept = new ArrayList<>();
    List<String> between = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (common[i][j] > 0) {
      if (words.get(i).equals(window.get(j).word()) && common[i][j] == common[i + 1][j + 1] + 1) {
        if (!kept.isEmpty()) {
          differences.added(between);
        }
        between.clear();
        kept.add(window.get(j));
        differences.kept(words.get(i));
        i++;
        j++;
      } else if (common[i + 1][j] == common[i][j]) {
        differences.leftOut(words.get(i++));
      } else {
        between.add(window.get(j++).word());
      }
    }
    while (i < words.size()) {
      differences.leftOut(words.get(i++));
    }
    double likeness = Math.round(100.0 * kept.size() / words.size()) / 100.0;
    return new Match(
        kept.get(0).begin(), kept.get(kept.size() - 1).end(), likeness, differences.text());
  }
}
