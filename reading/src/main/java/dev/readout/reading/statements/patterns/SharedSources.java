package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives cues without a subject of their own the source of the cue before them in the sentence that
 * stands on the same level: {@code Ilic said prices would fall, adding that wages would not}. What
 * stands within reported words never takes its source from without, nor the other way round.
 */
final class SharedSources {

  private static final int DEEPEST = 12;

  private final Scene scene;

  SharedSources(Scene scene) {
    this.scene = scene;
  }

  /** The same attributions in the same order. */
  List<Attribution> of(List<Attribution> sorted) {
    List<Attribution> result = new ArrayList<>();
    Deque<Attribution> recent = new ArrayDeque<>();
    for (Attribution attribution : sorted) {
      Attribution settled = settle(attribution, recent);
      result.add(settled);
      recent.push(settled);
      if (recent.size() > DEEPEST) {
        recent.removeLast();
      }
    }
    return result;
  }

  private Attribution settle(Attribution attribution, Deque<Attribution> recent) {
    Source own = attribution.source();
    boolean elided = own == null ? mayShare(attribution) : own.shown() == null;
    if (!elided || attribution.cue().isEmpty()) {
      return attribution;
    }
    Span cue = attribution.cue().get(0);
    int sentence = scene.tokens.sentenceOf(attribution.anchor());
    for (Attribution before : recent) {
      boolean precedes =
          !before.cue().isEmpty()
              && before.cue().get(0).start() < cue.start()
              && scene.tokens.sentenceOf(before.anchor()) == sentence;
      if (precedes
          && before.source() != null
          && !holds(before, cue)
          && sameLevel(before, cue, recent)) {
        return attribution.from(Source.elided(before.source().phrase()));
      }
    }
    return attribution;
  }

  /** A finite verb or a participle after a comma or a coordinator; not a noun, not a passive. */
  private boolean mayShare(Attribution attribution) {
    return attribution.verb() != null && attribution.pattern() != Pattern.HEARSAY;
  }

  /** Whether no content holds the one cue but not the other. */
  private static boolean sameLevel(Attribution before, Span cue, Deque<Attribution> recent) {
    Span other = before.cue().get(0);
    for (Attribution around : recent) {
      if (holds(around, cue) != holds(around, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Attribution around, @Nullable Span span) {
    for (Span piece : around.content()) {
      if (span != null && piece.contains(span)) {
        return true;
      }
    }
    return false;
  }
}
