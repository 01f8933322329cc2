package dev.readout.record.same;

import java.util.Objects;
import java.util.Set;

/**
 * How far two reports tell of the same event, whether it is planned, took place or was called off:
 * 0 to 1. Days that cannot be the same and parties of whom none is shared speak against it. What
 * speaks for it is, first, the same word in articles that tell the same story; second, for events
 * of the same type, the same parties on the same day, whatever the story.
 */
public final class SameEvent {

  /**
   * From here on the mean over a group joins. Set on the training part of ECB+; docs/accuracy.md
   * has the figures.
   */
  public static final double THRESHOLD = 0.26;

  /** Same type, parties and day: sure enough without the same word or story. */
  private static final double SAME_DAY = 0.6;

  /** Same type and a party in the same story, but another word. */
  private static final double OTHER_WORD = 0.7;

  private SameEvent() {}

  /** 0 where something speaks against it. */
  public static double score(EventSignals one, EventSignals other) {
    Set<String> parties = one.parties();
    long shared = parties.stream().filter(other.parties()::contains).count();
    boolean known = !parties.isEmpty() && !other.parties().isEmpty();
    if ((known && shared == 0) || apart(one, other)) {
      return 0;
    }
    double story = one.story().similarity(other.story());
    double score = one.trigger().equals(other.trigger()) ? story : 0;
    boolean sameType = one.type() != null && Objects.equals(one.type(), other.type());
    if (sameType && shared > 0) {
      score = Math.max(score, OTHER_WORD * story);
      boolean all = shared >= 2 && shared == Math.min(parties.size(), other.parties().size());
      if (all && sameDay(one, other)) {
        score = Math.max(score, SAME_DAY);
      }
    }
    return score;
  }

  private static boolean apart(EventSignals one, EventSignals other) {
    Days days = one.days();
    Days others = other.days();
    return days != null && others != null && !days.meets(others);
  }

  private static boolean sameDay(EventSignals one, EventSignals other) {
    Days days = one.days();
    return days != null
        && one.dated()
        && other.dated()
        && days.precise()
        && days.equals(other.days());
  }
}
