package dev.readout.reading.times;

import dev.readout.language.Analysis;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TenseReader;
import dev.readout.reading.times.recognition.TimeRecognizer;
import dev.readout.reading.times.recognition.TimeRecognizer.Recognized;
import dev.readout.reading.times.value.Anchor;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.CalendarUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of English news and tells which time they mean, by TIMEX3 (ISO
 * 24617-1). Immutable, safe for use by several threads; time and memory are linear in the text.
 *
 * <p>A relative expression counts from the day of publication, or from the date told last where its
 * words say so ({@code two days later}). In a text without a day of publication, and in a history,
 * dates without a year belong to the year told last.
 */
public final class TimeAnnotator {

  private final TimeRecognizer recognizer = new TimeRecognizer();

  /**
   * The expressions in the order of the text, not overlapping.
   *
   * @param published the day of publication, or null if it is not known
   */
  public List<TimeExpression> annotate(Analysis analysis, @Nullable LocalDate published) {
    List<Recognized> recognized = recognizer.recognize(analysis);
    boolean history = History.isTold(recognized, published);
    TenseReader tenses = new TenseReader(analysis);
    List<TimeExpression> expressions = new ArrayList<>();
    CalendarDate narrative = null;
    for (Recognized found : recognized) {
      Anchor anchor = new Anchor(published, tenses.at(found.span()), narrative, history);
      TimeExpression expression =
          new TimeExpression(found.span(), found.type(), found.value(), anchor);
      expressions.add(expression);
      if (found.type() == TimeType.DATE || found.type() == TimeType.TIME) {
        narrative = narrative(narrative, found, anchor);
      }
    }
    return List.copyOf(expressions);
  }

  /** The date told last, after an expression. */
  private static @Nullable CalendarDate narrative(
      @Nullable CalendarDate last, Recognized found, Anchor anchor) {
    CalendarDate told = found.value().date(anchor).orElse(null);
    if (told == null || !told.isAtLeast(CalendarUnit.YEAR)) {
      return last;
    }
    if (anchor.history() && History.isDeictic(found)) {
      return last;
    }
    boolean sameYear =
        told.unit() == CalendarUnit.YEAR
            && last != null
            && last.year() == told.year();
    return sameYear ? last : told;
  }

  /** The expressions as they stand in a readout, with the ids {@code t1}, {@code t2} ... */
  public static List<Time> resolveAll(List<TimeExpression> expressions) {
    List<Time> times = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      times.add(expression.toTime("t" + (times.size() + 1)));
    }
    return List.copyOf(times);
  }
}
