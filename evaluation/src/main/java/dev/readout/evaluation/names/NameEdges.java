package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Letters;
import dev.readout.evaluation.scoring.Range;
import dev.readout.language.names.Titles;
import java.util.Locale;
import java.util.Set;

/**
 * What is set aside before a name: an article, and before a person's name also titles. A name is
 * never set aside as a whole.
 */
final class NameEdges {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Titles titles = Titles.load();

  /** The range without articles and titles. */
  Range trim(GoldText text, Range range, NameType type) {
    int start = afterArticle(text, range.start(), range.end());
    if (type == NameType.PERSON) {
      int next = afterTitle(text, start, range.end());
      while (next > start) {
        start = next;
        next = afterTitle(text, start, range.end());
      }
    }
    return new Range(start, range.end());
  }

  private static int afterArticle(GoldText text, int start, int end) {
    int next = afterWord(text, start, end);
    return next < end && ARTICLES.contains(words(text, start, next).toLowerCase(Locale.ROOT))
        ? next
        : start;
  }

  /** The longest title counts. */
  private int afterTitle(GoldText text, int start, int end) {
    int best = start;
    int next = start;
    for (int count = 0; count < Titles.LONGEST; count++) {
      next = afterWord(text, next, end);
      if (next == end) {
        break;
      }
      best = titles.contains(words(text, start, next)) ? next : best;
    }
    return best;
  }

  /** Where the next word begins, or the end. */
  private static int afterWord(GoldText text, int start, int end) {
    int at = start;
    while (at < end && !Letters.isSpace(text.codePointAt(at))) {
      at++;
    }
    while (at < end && Letters.isSpace(text.codePointAt(at))) {
      at++;
    }
    return at;
  }

  private static String words(GoldText text, int start, int next) {
    return text.words(new Range(start, next)).strip().replaceAll("\\s+", " ");
  }
}
