package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.AbsoluteDate;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.DateWithin;
import dev.readout.reading.times.value.Direction;
import dev.readout.reading.times.value.UnitOffset;
import dev.readout.reading.times.value.YearlessDate;
import org.jspecify.annotations.Nullable;

/** {@code the summer of 2016}, {@code last winter}, {@code in spring}. */
final class SeasonRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  private final UnitRule units;

  SeasonRule(UnitRule units) {
    this.units = units;
  }

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Part yearFirst = Part.year(text, index);
    int at = yearFirst == null ? Amount.after(text, index, "the") : yearFirst.end();
    Direction direction = Direction.BY_TENSE;
    Hit directed = WORDS.match(Category.DIRECTION, text, at);
    Hit told = WORDS.match(Category.TOLD, text, at);
    if (directed != null) {
      direction = Direction.valueOf(directed.value());
      at = directed.end();
    } else if (told != null) {
      direction =
          told.number() < 0 ? Direction.LAST : told.number() > 0 ? Direction.NEXT : direction;
      at = told.end();
    }
    Hit season = WORDS.match(Category.SEASON, text, at);
    boolean plain = WORDS.has(Category.SEASON_PLAIN, text, at);
    season = season == null ? WORDS.match(Category.SEASON_PLAIN, text, at) : season;
    if (season == null) {
      return null;
    }
    YearlessDate date = new YearlessDate(season.number(), 1, CalendarUnit.SEASON, direction);
    if (yearFirst != null) {
      return text.at(at).capital() || (text.at(index - 1).is("the") && plain)
          ? null
          : inYear(index, season.end(), date, yearFirst.value());
    }
    int after = Amount.after(text, season.end(), ",");
    after = Amount.after(text, after, "of");
    Part year = Part.year(text, after);
    if (year != null) {
      return inYear(index, year.end(), date, year.value());
    }
    Found within = units.at(text, after, null);
    if (after > season.end()
        && within != null
        && within.value() instanceof UnitOffset offset
        && offset.unit() == CalendarUnit.YEAR) {
      return Found.date(index, within.end(), new DateWithin(date, offset));
    }
    Part shared = yearOfRange(text, season.end());
    if (shared != null) {
      return inYear(index, season.end(), date, shared.value());
    }
    boolean pointed = directed != null || told != null;
    boolean attribute = at > index && !pointed && text.at(season.end()).is(PartOfSpeech.NOUN);
    return pointed || (!attribute && isSeason(text, index, at, season.end(), plain))
        ? Found.date(index, season.end(), date)
        : null;
  }

  /** The year that two seasons share: {@code the spring and summer of 1943}. */
  private static @Nullable Part yearOfRange(Lexemes text, int end) {
    Hit range = WORDS.match(Category.RANGE, text, end);
    if (range == null) {
      return null;
    }
    int at = Amount.after(text, range.end(), "the");
    at = WORDS.has(Category.EDGE, text, at) ? at + 1 : at;
    Hit other = WORDS.match(Category.SEASON, text, at);
    return other == null ? null : Part.year(text, Amount.after(text, other.end(), "of"));
  }

  private static @Nullable Found inYear(int start, int end, YearlessDate date, int year) {
    DateWithin within = new DateWithin(date, new AbsoluteDate(CalendarDate.year(year)));
    return Found.date(start, end, within);
  }

  /** {@code fall} and {@code spring} are other words too; a capital makes most of a name. */
  private static boolean isSeason(Lexemes text, int start, int at, int end, boolean plain) {
    Lexeme word = text.at(at);
    if ((word.capital() && start == at && !text.at(at - 1).isBreak())
        || word.is(PartOfSpeech.VERB)) {
      return false;
    }
    if (!plain) {
      return true;
    }
    boolean genitive = text.at(end).is("of") || text.at(end).is("in") || text.at(end).is("from");
    boolean spring = WORDS.has(Category.SEASON, text, at);
    return !genitive
        && ((spring && start < at)
            || WORDS.has(Category.YEAR_CUE, text, start - 1)
            || WORDS.has(Category.EDGE, text, start - 1));
  }
}
