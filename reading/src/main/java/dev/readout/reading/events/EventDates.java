package dev.readout.reading.events;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.times.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expression that dates an event: the nearest one in its clause that dates no act of
 * saying.
 */
final class EventDates {

  /** In tokens; further away, a date belongs to something else. */
  private static final int FURTHEST = 26;

  private final Tokens tokens;
  private final List<TimeExpression> times;
  private final Set<String> takenBySaying;

  EventDates(Article article, List<TimeExpression> times, List<Statement> statements) {
    this.tokens = article.tokens();
    this.times = times;
    this.takenBySaying = new HashSet<>();
    for (Statement statement : statements) {
      String id = statement.saidTime();
      if (id != null && isBesideCue(statement, times.get(Integer.parseInt(id.substring(1)) - 1))) {
        takenBySaying.add(id);
      }
    }
  }

  /** A day that a statement has from an event, not from words beside its cue, dates the event. */
  private boolean isBesideCue(Statement statement, TimeExpression time) {
    int token = tokens.in(time.span()).first();
    int sentence = tokens.sentenceOf(token);
    return statement.cue().stream()
        .anyMatch(cue -> tokens.sentenceOf(tokens.in(cue).first()) == sentence);
  }

  /**
   * A date and where it was taken from.
   *
   * @param value ISO date with its true precision
   * @param time id of the expression
   */
  record Dated(String value, String time) {}

  /**
   * The date of an event, or null. Inside a statement, relative words count from the day of
   * speaking where that day is known.
   */
  @Nullable Dated of(Trigger trigger, @Nullable Statement inner) {
    TokenRange sentence = tokens.sentenceAround(trigger.head());
    Span bounds = tokens.span(sentence);
    Dated best = null;
    int bestDistance = FURTHEST + 1;
    for (int t = firstFrom(bounds.start()); t < times.size(); t++) {
      TimeExpression time = times.get(t);
      if (time.span().start() >= bounds.end()) {
        break;
      }
      String id = "t" + (t + 1);
      boolean outside =
          inner != null
              && inner.content().stream().noneMatch(content -> content.overlaps(time.span()));
      if (outside || (inner == null && takenBySaying.contains(id)) || !dates(time)) {
        continue;
      }
      int distance = distance(trigger, time);
      if (distance < bestDistance) {
        Optional<String> value = value(time, inner);
        if (value.isPresent()) {
          best = new Dated(value.get(), id);
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Optional<String> value(TimeExpression time, @Nullable Statement inner) {
    if (inner != null && inner.said() != null && inner.said().length() == "2025-10-15".length()) {
      try {
        return time.calendarValue(LocalDate.parse(inner.said()));
      } catch (DateTimeParseException e) {
        return time.calendarValue(); // a week or another value of that length
      }
    }
    return time.calendarValue();
  }

  private static boolean dates(TimeExpression time) {
    return (time.type() == TimeType.DATE || time.type() == TimeType.TIME);
  }

  /**
   * In tokens; a time after its event is nearer than one before it, a break of the clause counts.
   */
  private int distance(Trigger trigger, TimeExpression time) {
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
