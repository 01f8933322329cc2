package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.UnitOffset;
import dev.readout.reading.times.value.YearlessDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a period that have no value of their own, and so take that of the period: {@code early
 * October}, {@code mid-2011}, {@code the end of the year}, {@code later this month}.
 */
final class EdgeRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  private final List<Rule> periods;

  EdgeRule(List<Rule> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Found end = endOfUnit(text, index);
    if (end != null) {
      return end;
    }
    int at = Amount.after(text, index, "the");
    Hit noun = WORDS.match(Category.EDGE_NOUN, text, at);
    if (noun != null && text.at(noun.end()).is("of")) {
      Found period = period(text, noun.end() + 1);
      return period == null || isDay(period) ? null : period.from(index);
    }
    Hit edge = WORDS.match(Category.EDGE, text, at);
    if (edge == null) {
      return null;
    }
    boolean linked = text.at(edge.end()).is("in") || text.at(edge.end()).is("on");
    int inner = linked ? edge.end() + 1 : Amount.after(text, edge.end(), "-");
    boolean compared = text.at(edge.end() - 1).lower().endsWith("er");
    if ((!linked && text.at(inner).is("the") && !text.at(inner + 1).is("next"))
        || text.at(edge.end()).is("on")) {
      return null;
    }
    Found period = linked ? period(text, inner) : best(text, inner);
    if (period == null || (compared && period.value() instanceof YearlessDate && !linked)) {
      return null;
    }
    // In "the mid-August summit" the article belongs to the summit.
    boolean attribute = at > index && text.at(period.end()).is(PartOfSpeech.NOUN);
    return attribute ? null : period.from(index);
  }

  private static boolean isDay(Found period) {
    return period.value() instanceof UnitOffset offset && offset.unit() == CalendarUnit.DAY;
  }

  private @Nullable Found period(Lexemes text, int index) {
    Found found = best(text, index);
    if (found != null) {
      return found;
    }
    Units unit = text.at(index).is("the") ? Units.at(text, index + 1) : null;
    return unit == null || unit.many() || unit.unit().compareTo(CalendarUnit.DAY) <= 0
        ? null
        : Found.date(index, unit.end(), new UnitOffset(unit.unit(), 0, Base.TOPIC));
  }

  private @Nullable Found best(Lexemes text, int index) {
    Found best = null;
    for (Rule rule : periods) {
      Found found = rule.at(text, index, null);
      if (found != null
          && (found.type() == TimeType.DATE || found.type() == TimeType.TIME)
          && (best == null || found.length() > best.length())) {
        best = found;
      }
    }
    return best;
  }

  /** {@code month's end}, {@code year-end}. */
  private static @Nullable Found endOfUnit(Lexemes text, int index) {
    int at = Amount.after(text, index, "the");
    Units unit = Units.at(text, at);
    if (unit == null || unit.many() || unit.unit().compareTo(CalendarUnit.WEEK) < 0) {
      return null;
    }
    int end = unit.end();
    boolean mark = text.at(end).is("'") || text.at(end).is("’");
    int last = mark && text.at(end + 1).is("s") ? end + 2 : Amount.after(text, end, "-");
    return last > end && text.at(last).is("end")
        ? Found.date(index, last + 1, new UnitOffset(unit.unit(), 0, Base.TOPIC))
        : null;
  }
}
