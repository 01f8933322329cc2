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
  private static final int MANY = 8;

  private History() {}

  static boolean isTold(List<Recognized> times, @Nullable LocalDate published) {
    if (published == null) {
      return true;
    }
    int past = 0;
    int present = 0;
    for (Recognized time : times) {
      if (time.value() instanceof AbsoluteDate date
          && date.value().isAtLeast(CalendarUnit.YEAR)) {
        if (date.value().year() < published.getYear()) {
          past++;
        } else {
          present++;
        }
      } else if (isDeictic(time)) {
        present++;
      }
    }
    return past >= MANY && past >= 4 * present;
  }

  static boolean isDeictic(Recognized time) {
    return time.value() instanceof NamedWeekday
        || time.value() instanceof UnitOffset offset && offset.base() == Base.SPEECH;
  }
}
