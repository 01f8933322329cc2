package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.FixedValue;
import dev.readout.reading.times.value.LengthOfTime;
import dev.readout.reading.times.value.UnitOffset;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time, and the dates that are told by them: {@code more than three years}, {@code
 * two-day}, {@code weeks}, {@code two years ago}, {@code a week later}.
 */
final class DurationRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Hit about = WORDS.match(Category.APPROXIMATE, text, index);
    if (about != null) {
      Found counted = counted(text, index, about.end());
      if (counted != null) {
        return counted;
      }
    }
    Found counted = counted(text, index, index);
    return counted != null ? counted : uncounted(text, index);
  }

  private static @Nullable Found counted(Lexemes text, int start, int index) {
    Lexeme first = text.at(index);
    if (first.isNumber()
        && first.glued()
        && !text.at(index - 1).isWord()
        && !WORDS.has(Category.RANGE, text, index - 1)
        && !text.at(index - 1).is("(")) {
      return null;
    }
    Amount amount = Amount.at(text, index);
    if (amount == null) {
      return null;
    }
    int at = Amount.after(text, amount.end(), "-");
    boolean hyphen = at > amount.end();
    Units unit = Units.at(text, at);
    if ((unit == null && !amount.article()) || (unit == null && text.at(at).is(PartOfSpeech.ADJ))) {
      unit = afterAdjective(text, at);
    }
    if (unit == null || !fits(text, amount, unit, hyphen)) {
      return null;
    }
    LengthOfTime length = unit.length(amount);
    Found dated = dated(text, start, unit, amount, length);
    return dated != null
        ? dated
        : new Found(start, withLong(text, unit.end()), TimeType.DURATION, length);
  }

  private static @Nullable Units afterAdjective(Lexemes text, int index) {
    Lexeme word = text.at(index);
    boolean between =
        word.isWord()
            && (word.is(PartOfSpeech.ADJ) || word.is("more"))
            && !WORDS.has(Category.EACH, text, index);
    return between ? Units.at(text, index + 1) : null;
  }

  private static boolean fits(Lexemes text, Amount amount, Units unit, boolean hyphen) {
    if (unit.unit() == CalendarUnit.QUARTER
        || (unit.unit() == CalendarUnit.SECOND && (amount.article() || !unit.many()))) {
      return false;
    }
    int after = Amount.after(text, unit.end(), "-");
    if (WORDS.has(Category.NOT_UNIT, text, after)) {
      return false;
    }
    boolean lasting = text.at(unit.end()).is("-") && text.at(unit.end() + 1).is("long");
    if (amount.article() && (unit.many() || lasting)) {
      return false;
    }
    boolean title = text.at(unit.end() - 1).capital() && !text.at(amount.end() - 1).capital();
    return !title
        && (unit.many()
            || hyphen
            || !amount.isMoreThanOne()
            || amount.isHalf()
            || amount.value() != null);
  }

  private static int withLong(Lexemes text, int end) {
    return text.at(end).is("-") && text.at(end + 1).is("long") ? end + 2 : end;
  }

  private static @Nullable Found dated(
      Lexemes text, int start, Units unit, Amount amount, LengthOfTime length) {
    Hit ago = WORDS.match(Category.AGO, text, unit.end());
    if (ago == null) {
      return null;
    }
    Base base = Base.valueOf(ago.value());
    boolean back = ago.values().get(1).startsWith("-");
    String word = text.at(ago.end() - 1).lower();
    Lexeme next = text.at(ago.end());
    if (base == Base.NARRATIVE) {
      boolean measure = word.equals("before") || word.equals("after");
      if ((measure && !closes(next)) || next.is("than")) {
        return null;
      }
    }
    TimeType type = unit.unit().isPartOfDay() ? TimeType.TIME : TimeType.DATE;
    if (amount.value() == null) {
      return new Found(
          start, ago.end(), TimeType.DATE, new FixedValue(back ? "PAST_REF" : "FUTURE_REF"));
    }
    BigDecimal value = new BigDecimal(length.amount());
    CalendarUnit counted = length.unit();
    if (value.stripTrailingZeros().scale() > 0 && counted == CalendarUnit.YEAR) {
      value = value.multiply(BigDecimal.valueOf(12));
      counted = CalendarUnit.MONTH;
    }
    if (value.compareTo(BigDecimal.valueOf(UnitOffset.LARGEST)) > 0) {
      return new Found(
          start, ago.end(), TimeType.DATE, new FixedValue(back ? "PAST_REF" : "FUTURE_REF"));
    }
    int steps = value.intValue();
    return new Found(start, ago.end(), type, new UnitOffset(counted, back ? -steps : steps, base));
  }

  /** Nothing follows that the length could be measured from. */
  private static boolean closes(Lexeme next) {
    return next.isBreak()
        || (next.isMark() && !next.is("\"") && !next.is("“") && !next.is("$"))
        || (next.is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.CCONJ)
            && !next.lower().endsWith("ing"));
  }

  /** {@code for weeks}, {@code months-long}, {@code years of talks}, {@code days later}. */
  private static @Nullable Found uncounted(Lexemes text, int index) {
    Units unit = Units.at(text, index);
    if (unit == null
        || unit.unit() == CalendarUnit.QUARTER
        || (text.at(index).capital()
            && !text.at(index - 1).isBreak()
            && !text.at(index - 1).isMark())) {
      return null;
    }
    Amount some = new Amount(index, null, false);
    if (!unit.many()) {
      boolean lasting =
          text.at(unit.end()).is("-")
              && text.at(unit.end() + 1).is("long")
              && !text.at(index - 1).is("-");
      return lasting && !unit.unit().isPartOfDay()
          ? new Found(
              index,
              unit.end() + 2,
              TimeType.DURATION,
              unit.length(new Amount(index, BigDecimal.ONE, true)))
          : null;
    }
    LengthOfTime length = unit.length(some);
    Found dated = dated(text, index, unit, some, length);
    if (dated != null) {
      return dated;
    }
    int end = withLong(text, unit.end());
    boolean free =
        end > unit.end()
            || text.at(unit.end()).is("of")
            || text.at(index - 1).is(PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.VERB);
    boolean seconds = unit.unit() == CalendarUnit.SECOND;
    return free && !seconds ? new Found(index, end, TimeType.DURATION, length) : null;
  }
}
