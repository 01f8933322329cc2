package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.AbsoluteDate;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.DateWithin;
import dev.readout.reading.times.value.YearlessDate;
import org.jspecify.annotations.Nullable;

/** Feasts that fall on the same day every year: {@code Christmas Eve}, {@code May Day 2024}. */
final class HolidayRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    int at = Amount.after(text, index, "the");
    Hit hit = WORDS.match(Category.HOLIDAY, text, at);
    if (hit == null
        || !text.at(at).capital()
        || text.at(hit.end()).capital()
        || isName(text, index)) {
      return null;
    }
    if (at > index && text.at(hit.end()).is(PartOfSpeech.NOUN)) {
      return null; // In "the Christmas break" the article belongs to the break.
    }
    YearlessDate date = YearlessDate.day(hit.number(), Integer.parseInt(hit.values().get(1)));
    Part year = Part.year(text, Amount.after(text, hit.end(), ","));
    return year == null
        ? Found.date(index, hit.end(), date)
        : Found.date(
            index,
            year.end(),
            new DateWithin(date, new AbsoluteDate(CalendarDate.year(year.value()))));
  }

  /** {@code White Christmas} is a song. */
  private static boolean isName(Lexemes text, int index) {
    Lexeme before = text.at(index - 1);
    return before.isWord()
        && before.capital()
        && text.at(index - 2).isWord()
        && !WORDS.has(Category.YEAR_CUE, text, index - 1);
  }
}
