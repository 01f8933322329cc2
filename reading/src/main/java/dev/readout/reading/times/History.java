package dev.readout.reading.times;

import dev.readout.reading.times.recognition.TimeRecognizer.Recognized;
import dev.readout.reading.times.value.AbsoluteDate;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.NamedWeekday;
import dev.readout.reading.times.value.UnitOffset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a history from news: its dates have years, hardly any of them the year of publication, and
 * it seldom speaks of today, yesterday or Friday.
 */
final class History {

  /** So many dates with a year tell of the past, not of a background. */
  private static final int MANY = 5;

  /** So many of them for each date in the year of publication. */
  private static final int PER_DATE_OF_THE_YEAR = 3;

  /** So many of them for each time told from the day of publication: a quotation may hold one. */
  private static final int PER_DEICTIC = 15;

  private History() {}

  static boolean isTold(List<Recognized> times, @Nullable LocalDate published) {
    if (published == null) {
      return true;
    }
    int past = 0;
    int ofTheYear = 0;
    int deictic = 0;
    for (Recognized time : times) {
      if (time.value() instanceof AbsoluteDate date && date.value().isAtLeast(CalendarUnit.YEAR)) {
        past += date.value().year() < published.getYear() ? 1 : 0;
        ofTheYear += date.value().year() < published.getYear() ? 0 : 1;
      } else if (isDeictic(time)) {
        deictic++;
      }
    }
    return past >= MANY
        && past >= PER_DATE_OF_THE_YEAR * ofTheYear
        && past >= PER_DEICTIC * deictic;
  }

  static boolean isDeictic(Recognized time) {
    return time.value() instanceof NamedWeekday
        || (time.value() instanceof UnitOffset offset && offset.base() == Base.SPEECH);
  }
}
