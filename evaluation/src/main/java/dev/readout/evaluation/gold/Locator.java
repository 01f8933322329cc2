package dev.readout.evaluation.gold;

import dev.readout.evaluation.gold.GoldArticle.GoldStatement;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a gold statement stands: of all the occurrences of its content, cue and mention those
 * that overlap least and stand closest together, of equal ones the first. Content pieces keep their
 * order. Tries all combinations; gold is written by people, who pick words that occur seldom.
 */
final class Locator {

  private final List<List<Range>> pieces = new ArrayList<>();
  private final List<@Nullable Range> cues;
  private final List<@Nullable Range> mentions;
  private final Deque<Range> chosen = new ArrayDeque<>();
  private Located best = new Located(List.of(), null, null);
  private boolean found;

  private Locator(GoldText text, GoldStatement statement) {
    for (String piece : statement.content()) {
      List<Range> occurrences = text.occurrences(piece);
      if (!occurrences.isEmpty()) {
        pieces.add(occurrences);
      }
    }
    cues = occurrencesOrNull(text, statement.cue());
    mentions = occurrencesOrNull(text, statement.mention());
  }

  static Located locate(GoldText text, GoldStatement statement) {
    Locator locator = new Locator(text, statement);
    locator.choose(0);
    return locator.best;
  }

  private static List<@Nullable Range> occurrencesOrNull(GoldText text, @Nullable String words) {
    List<Range> occurrences = words == null ? List.of() : text.occurrences(words);
    return occurrences.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(occurrences);
  }

  private void choose(int piece) {
    if (piece == pieces.size()) {
      compare();
      return;
    }
    for (Range occurrence : pieces.get(piece)) {
      Range before = chosen.peekLast();
      if (before == null || before.end() <= occurrence.start()) {
        chosen.addLast(occurrence);
        choose(piece + 1);
        chosen.removeLast();
      }
    }
  }

  private void compare() {
    List<Range> content = List.copyOf(chosen);
    for (Range cue : cues) {
      for (Range mention : mentions) {
        Located located = new Located(content, cue, mention);
        if (!found || isCloser(located)) {
          found = true;
          best = located;
        }
      }
    }
  }

  private boolean isCloser(Located located) {
    int clashes = Integer.compare(located.clashes(), best.clashes());
    return clashes < 0 || (clashes == 0 && located.extent() < best.extent());
  }
}
