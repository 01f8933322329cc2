package dev.readout.reading.times.recognition;

import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.LengthOfTime;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit's name: {@code week}, {@code fortnights}.
 *
 * @param end index of the lexeme after it
 * @param factor how many units it is
 * @param many it is a plural
 */
record Units(int end, CalendarUnit unit, int factor, boolean many) {

  static @Nullable Units at(Lexemes text, int index) {
    Hit hit = TimeWords.shared().match(Category.UNIT, text, index);
    return hit == null
        ? null
        : new Units(
            hit.end(),
            CalendarUnit.valueOf(hit.value()),
            Integer.parseInt(hit.values().get(1)),
            hit.values().get(2).equals("many"));
  }

  /** So much of this unit; halves of a unit in the next finer one where that is usual. */
  LengthOfTime length(Amount amount) {
    BigDecimal value = amount.value();
    if (value == null) {
      return new LengthOfTime("X", unit);
    }
    if (amount.isHalf()) {
      LengthOfTime finer =
          switch (unit) {
            case MINUTE -> new LengthOfTime("30", CalendarUnit.SECOND);
            case HOUR -> new LengthOfTime("30", CalendarUnit.MINUTE);
            case DAY -> new LengthOfTime("12", CalendarUnit.HOUR);
            case YEAR -> new LengthOfTime("6", CalendarUnit.MONTH);
            case DECADE -> new LengthOfTime("5", CalendarUnit.YEAR);
            case CENTURY -> new LengthOfTime("50", CalendarUnit.YEAR);
            default -> null;
          };
      if (finer != null) {
        return finer;
      }
    }
    BigDecimal total = value.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    return new LengthOfTime(total.toPlainString(), unit);
  }
}
