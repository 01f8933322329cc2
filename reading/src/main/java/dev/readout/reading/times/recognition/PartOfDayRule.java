package dev.readout.reading.times.recognition;

import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.PartOfDay;
import dev.readout.reading.times.value.TimeValue;
import dev.readout.reading.times.value.UnitOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Friday morning}, {@code the night of 17 October}, {@code at night}. */
final class PartOfDayRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  private final List<Rule> days;

  PartOfDayRule(List<Rule> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Found day = day(text, index);
    if (day != null) {
      Hit part = WORDS.match(Category.DAY_PART, text, day.end());
      return part == null || text.at(part.end() - 1).capital()
          ? null
          : time(index, part.end(), day.value(), part.value());
    }
    int at = Amount.after(text, index, "the");
    boolean early = WORDS.has(Category.EDGE, text, at);
    at = early ? at + 1 : at;
    Hit part = WORDS.match(Category.DAY_PART, text, at);
    if (part == null) {
      return early ? earlyHours(text, index, at) : null;
    }
    int end = text.at(part.end()).is("hours") ? part.end() + 1 : part.end();
    if (text.at(end).is("of")) {
      Found named = day(text, end + 1);
      if (named != null) {
        return time(index, named.end(), named.value(), part.value());
      }
    }
    if (at == index && text.at(index - 1).is("at") && part.value().equals("NI")) {
      return time(index, part.end(), null, part.value());
    }
    boolean told = text.at(index).is("the") && text.at(index - 1).is("in");
    return told && !text.at(end).is("of")
        ? time(index, end, new UnitOffset(CalendarUnit.DAY, 0, Base.NARRATIVE), part.value())
        : null;
  }

  /** {@code the early hours of Thursday}. */
  private @Nullable Found earlyHours(Lexemes text, int start, int at) {
    Units hours = Units.at(text, at);
    Found day =
        hours != null && hours.unit() == CalendarUnit.HOUR && text.at(hours.end()).is("of")
            ? day(text, hours.end() + 1)
            : null;
    return day == null ? null : time(start, day.end(), day.value(), "MO");
  }

  private static Found time(int start, int end, @Nullable TimeValue day, String part) {
    return new Found(start, end, TimeType.TIME, new PartOfDay(day, part));
  }

  private @Nullable Found day(Lexemes text, int index) {
    Found best = null;
    for (Rule rule : days) {
      Found found = rule.at(text, index, null);
      if (found != null
          && found.type() == TimeType.DATE
          && (best == null || found.length() > best.length())) {
        best = found;
      }
    }
    return best;
  }
}
