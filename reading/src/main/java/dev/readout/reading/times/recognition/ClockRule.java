package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.ClockTime;
import dev.readout.reading.times.value.TimeValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of the clock: {@code 18:00 UTC}, {@code 11 a.m.}, {@code 6.40 pm}, {@code noon}. */
final class ClockRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  private final Rule dates;

  ClockRule(Rule dates) {
    this.dates = dates;
  }

  private record Clock(int end, int hour, int minute, boolean sure) {}

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Clock clock = clock(text, index);
    if (clock == null) {
      return null;
    }
    Hit meridiem = WORDS.match(Category.MERIDIEM, text, clock.end());
    int hour = clock.hour();
    int end = clock.end();
    boolean sure = clock.sure();
    if (meridiem != null) {
      if (hour > 12) {
        return null;
      }
      hour = hour % 12 + (meridiem.value().equals("pm") ? 12 : 0);
      end = meridiem.end();
      sure = true;
    }
    String zone = "";
    Hit named = WORDS.match(Category.ZONE, text, end);
    if (named != null) {
      zone = named.value();
      end = named.end();
      sure = true;
    } else if (sure && text.at(end).capital() && text.at(end + 1).is("time")) {
      end += 2;
    } else if (text.at(end).is("(")) {
      Hit inBrackets = WORDS.match(Category.ZONE, text, end + 1);
      int close = inBrackets == null ? 0 : closing(text, inBrackets.end());
      if (close > 0 && inBrackets != null) {
        zone = close == inBrackets.end() ? inBrackets.value() : offset(text, close);
        end = close + 1;
        sure = true;
      }
    }
    if ((!sure && !(clock.minute() >= 0 && isTimePlace(text, index))) || hour > 24) {
      return null;
    }
    return withDay(text, index, end, new ClockTime(null, hour, clock.minute(), zone), before);
  }

  private static @Nullable Clock clock(Lexemes text, int index) {
    Hit word = WORDS.match(Category.HOUR, text, index);
    if (word != null) {
      return new Clock(word.end(), word.number(), 0, true);
    }
    Lexeme first = text.at(index);
    if (first.glued()
        && !text.at(index - 1).is("(")
        && !WORDS.has(Category.RANGE, text, index - 1)) {
      return null;
    }
    int hour = first.digits(2);
    if (hour >= 0 && hour <= 24) {
      int minute = text.at(index + 1).is(":") ? text.at(index + 2).digits(2) : -1;
      if (minute >= 0
          && minute <= 59
          && text.at(index + 2).lower().length() == 2
          && text.at(index + 1).glued()
          && text.at(index + 2).glued()) {
        boolean seconds = text.at(index + 3).is(":") && text.at(index + 4).digits(2) >= 0;
        return new Clock(index + (seconds ? 5 : 3), hour, minute, false);
      }
      boolean oclock = text.at(index + 1).is("o") && text.at(index + 3).is("clock");
      return oclock
          ? new Clock(index + 4, hour, 0, true)
          : WORDS.has(Category.MERIDIEM, text, index + 1)
              ? new Clock(index + 1, hour, -1, false)
              : null;
    }
    return joined(text, index);
  }

  /** {@code 6.40 pm} and {@code 0300 GMT}. */
  private static @Nullable Clock joined(Lexemes text, int index) {
    String digits = text.at(index).lower();
    boolean dotted = text.at(index).isNumber() && digits.indexOf('.') == digits.length() - 3;
    if (dotted
        && digits.length() <= 5
        && digits.indexOf(',') < 0
        && digits.length() > 3
        && WORDS.has(Category.MERIDIEM, text, index + 1)) {
      int dot = digits.length() - 3;
      return checked(index + 1, digits.substring(0, dot), digits.substring(dot + 1));
    }
    Hit zone = WORDS.match(Category.ZONE, text, index + 1);
    boolean four = text.at(index).digits(4) >= 0 && digits.length() == 4;
    return four && zone != null && !(digits.charAt(0) != '0' && text.at(index + 1).is("hours"))
        ? checked(index + 1, digits.substring(0, 2), digits.substring(2))
        : null;
  }

  private static @Nullable Clock checked(int end, String hours, String minutes) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    return hour <= 24 && minute <= 59 ? new Clock(end, hour, minute, false) : null;
  }

  /** The bracket after {@code +8}, or at once; 0 if there is none. */
  private static int closing(Lexemes text, int index) {
    if (text.at(index).is(")")) {
      return index;
    }
    boolean offset =
        (text.at(index).is("+") || text.at(index).is("-"))
            && text.at(index + 1).digits(2) >= 0
            && text.at(index + 2).is(")");
    return offset ? index + 2 : 0;
  }

  private static String offset(Lexemes text, int close) {
    String sign = text.at(close - 2).lower();
    return String.format(Locale.ROOT, "%s%02d", sign, text.at(close - 1).digits(2));
  }

  private static boolean isTimePlace(Lexemes text, int index) {
    return text.at(index - 1).is(PartOfSpeech.ADP)
        || WORDS.has(Category.RANGE, text, index - 1)
        || WORDS.has(Category.YEAR_CUE, text, index - 1)
        || text.at(index - 1).is("at");
  }

  /**
   * The day named beside the time belongs to it; without a preposition it is the same expression.
   */
  private Found withDay(Lexemes text, int start, int end, ClockTime time, @Nullable Found before) {
    int comma = Amount.after(text, end, ",");
    int on = Amount.after(text, comma, "on");
    Found day = dates.at(text, on, null);
    if (day != null && day.type() == TimeType.DATE) {
      TimeValue named = time.on(day.value());
      return new Found(start, on > comma ? end : day.end(), TimeType.TIME, named);
    }
    boolean close = before != null && start - before.end() <= 3 && before.type() == TimeType.DATE;
    boolean apart = false;
    for (int i = close && before != null ? before.end() : start; i < start; i++) {
      apart |= text.at(i).is(".") || text.at(i).isBreak();
    }
    return new Found(
        start,
        end,
        TimeType.TIME,
        close && !apart && before != null ? time.on(before.value()) : time);
  }
}
