package dev.readout.reading.times;

import dev.readout.language.Analysis;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TenseReader;
import dev.readout.reading.times.recognition.TimeRecognizer;
import dev.readout.reading.times.recognition.TimeRecognizer.Recognized;
import dev.readout.reading.times.value.Anchor;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.ClockTime;
import dev.readout.reading.times.value.Tense;
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

  /** How far before a time of the clock its day may be named, in UTF-16 code units. */
  private static final int NEARBY = 250;

  /** A day of publication beyond it is a slip of the pen; there is nothing to count from it. */
  private static final int LAST_YEAR = 9900;

  private static final Anchor SOME_DAY = Anchor.of(LocalDate.EPOCH, Tense.UNKNOWN);

  private final TimeRecognizer recognizer = new TimeRecognizer();

  /**
   * The expressions in the order of the text, not overlapping.
   *
   * @param published the day of publication, or null if it is not known
   */
  public List<TimeExpression> annotate(Analysis analysis, @Nullable LocalDate published) {
    if (published != null && Math.abs((long) published.getYear()) > LAST_YEAR) {
      return annotate(analysis, null);
    }
    List<Recognized> recognized = recognizer.recognize(analysis);
    boolean history = History.isTold(recognized, published);
    TenseReader tenses = new TenseReader(analysis);
    List<TimeExpression> expressions = new ArrayList<>();
    Narrative narrative = new Narrative(analysis.sentences(), history);
    Recognized day = null;
    for (Recognized next : recognized) {
      Recognized found = withDay(analysis.text(), next, day);
      day = isDay(found) ? found : day;
      Anchor anchor = new Anchor(published, tenses.at(found.span()), narrative.last(), history);
      expressions.add(new TimeExpression(found.span(), found.type(), found.value(), anchor));
      narrative.follow(found, anchor);
    }
    return List.copyOf(expressions);
  }

  private static boolean isDay(Recognized found) {
    return (found.type() == TimeType.DATE || found.type() == TimeType.TIME)
        && found.value().date(SOME_DAY).filter(d -> d.unit() == CalendarUnit.DAY).isPresent();
  }

  /** A time of the clock belongs to the day named shortly before it in the same paragraph. */
  private static Recognized withDay(String text, Recognized found, @Nullable Recognized day) {
    if (!(found.value() instanceof ClockTime clock)
        || clock.day() != null
        || day == null
        || found.span().start() - day.span().end() > NEARBY
        || text.substring(day.span().end(), found.span().start()).contains("\n\n")) {
      return found;
    }
    return new Recognized(found.span(), found.type(), clock.on(day.value()));
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
