package dev.readout.reading.times.recognition;

import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.PartOfDay;
import dev.readout.reading.times.value.UnitOffset;
import org.jspecify.annotations.Nullable;

/** {@code yesterday}, {@code tomorrow}, {@code tonight}: days told from the day of speaking. */
final class DeicticRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Hit day = WORDS.match(Category.DEICTIC, text, index);
    // "USA Today" is a newspaper.
    if (day != null && text.at(index).capital() && text.at(index - 1).isWord()) {
      return null;
    }
    if (day != null) {
      return Found.date(
          index, day.end(), new UnitOffset(CalendarUnit.DAY, day.number(), Base.SPEECH));
    }
    return WORDS.has(Category.THIS_NIGHT, text, index)
        ? new Found(index, index + 1, TimeType.TIME, new PartOfDay(WeekdayRule.today(), "NI"))
        : null;
  }
}
