package dev.readout.reading.events;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expression that dates an event: the nearest one in its clause that dates no act of
 * saying.
 */
final class EventDates {

  /** In tokens; further away, a date belongs to something else. */
  private static final int FURTHEST = 16;

  private final Tokens tokens;
  private final List<Time> times;
  private final Set<String> takenBySaying;

  EventDates(Article article, List<Time> times, List<Statement> statements) {
    this.tokens = article.tokens();
    this.times = times;
    this.takenBySaying =
        statements.stream()
            .map(Statement::saidTime)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toSet());
  }

  /** The time that dates an event, or null. */
  @Nullable Time of(Trigger trigger, @Nullable Statement inner) {
    TokenRange sentence = tokens.sentenceAround(trigger.head());
    Span bounds = tokens.span(sentence);
    Time best = null;
    int bestDistance = FURTHEST + 1;
    for (Time time : times) {
      if (time.span().start() >= bounds.end()) {
        break;
      }
      if (!bounds.contains(time.span()) || !dates(time)) {
        continue;
      }
      if (inner != null
          && inner.content().stream().noneMatch(content -> content.overlaps(time.span()))) {
        continue;
      }
      if (inner == null && takenBySaying.contains(time.id())) {
        continue;
      }
      int distance = distance(trigger, time);
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static boolean dates(Time time) {
    return (time.type() == TimeType.DATE || time.type() == TimeType.TIME) && time.value() != null;
  }

  /**
   * In tokens; a time after its event is nearer than one before it, a break of the clause counts.
   */
  private int distance(Trigger trigger, Time time) {
    TokenRange range = tokens.in(time.span());
    int from = Math.min(range.end(), trigger.words().end());
    int to = Math.max(range.first(), trigger.words().first());
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      String form = tokens.get(i).form();
      if (form.equals(",") || form.equals(";")) {
        distance += 4;
      }
    }
    return range.first() < trigger.words().first() ? distance + 1 : distance;
  }
}
