package dev.readout.reading.times.recognition;

import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.Direction;
import dev.readout.reading.times.value.PartOfDay;
import dev.readout.reading.times.value.TimeValue;
import dev.readout.reading.times.value.UnitOffset;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit told by where it lies: {@code last week}, {@code the previous year}, {@code that night},
 * {@code the next six months}.
 */
final class UnitRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Found directed = directed(text, index);
    return directed != null ? directed : told(text, index);
  }

  private static @Nullable Found directed(Lexemes text, int index) {
    Hit word = WORDS.match(Category.DIRECTION, text, index);
    int at = word == null ? Amount.after(text, index, "the") : index;
    if (word == null) {
      word = at > index ? WORDS.match(Category.DIRECTION, text, at) : null;
    }
    if (word == null) {
      return null;
    }
    boolean article = text.at(index).is("the");
    Direction direction = Direction.valueOf(word.value());
    Hit part = WORDS.match(Category.DAY_PART, text, word.end());
    if (part != null) {
      return article ? null : partOfDay(text, index, direction, part);
    }
    int unitAt = word.end();
    Amount amount = direction == Direction.THIS ? null : Amount.at(text, unitAt);
    if (amount != null && !amount.article()) {
      Units counted = unit(text, Amount.after(text, amount.end(), "-"));
      return counted == null
          ? null
          : new Found(index, counted.end(), TimeType.DURATION, counted.length(amount));
    }
    Units unit = unit(text, unitAt);
    if (unit == null) {
      return null;
    }
    if (unit.many()) {
      return direction == Direction.THIS
          ? null
          : new Found(
              index,
              unit.end(),
              TimeType.DURATION,
              unit.length(new Amount(unit.end(), null, false)));
    }
    if (text.at(unit.end()).is("-") && text.at(unit.end()).glued()) {
      return null;
    }
    boolean stretch = text.at(unitAt - 1).is("past") && !text.at(index).is("this");
    boolean beside = article && direction == Direction.NEXT;
    stretch |=
        article
            && direction != Direction.THIS
            && unit.unit() != CalendarUnit.DAY
            && (spans(text, index - 1) || (beside && text.at(index - 1).is("in")));
    if (stretch || unit.unit().isPartOfDay()) {
      return direction == Direction.THIS
          ? null
          : new Found(
              index,
              unit.end(),
              TimeType.DURATION,
              unit.length(new Amount(unit.end(), BigDecimal.ONE, true)));
    }
    if (article && direction == Direction.LAST && (unit.unit() == CalendarUnit.DAY)) {
      return null;
    }
    int amountOf = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
    Base base = beside ? Base.NARRATIVE : Base.SPEECH;
    if (direction == Direction.THIS && unit.unit() == CalendarUnit.DAY) {
      base = Base.TOPIC;
    }
    return Found.date(
        index, unit.end(), new UnitOffset(unit.unit(), amountOf * unit.factor(), base));
  }

  /** {@code over the next year}: as long as that, not in that year. */
  private static boolean spans(Lexemes text, int index) {
    return text.at(index).is("for") || text.at(index).is("over") || text.at(index).is("within");
  }

  private static @Nullable Found partOfDay(Lexemes text, int index, Direction direction, Hit part) {
    int days = direction == Direction.LAST ? -1 : direction == Direction.NEXT ? 1 : 0;
    boolean plural = text.at(part.end() - 1).lower().endsWith("s");
    if (plural || direction == Direction.NEXT || (days < 0 && !part.value().equals("NI"))) {
      return null;
    }
    TimeValue day = new UnitOffset(CalendarUnit.DAY, days, Base.SPEECH);
    return new Found(index, part.end(), TimeType.TIME, new PartOfDay(day, part.value()));
  }

  /** {@code the following day}, {@code that year}, {@code the next morning}. */
  private static @Nullable Found told(Lexemes text, int index) {
    int at = Amount.after(text, index, "the");
    Hit word = WORDS.match(Category.TOLD, text, at);
    boolean pointing = text.at(index).is("that");
    if (word == null || (at == index && !pointing)) {
      return null;
    }
    Hit part = WORDS.match(Category.DAY_PART, text, word.end());
    if (part != null) {
      return text.at(part.end() - 1).lower().endsWith("s")
          ? null
          : new Found(
              index,
              part.end(),
              TimeType.TIME,
              new PartOfDay(offset(CalendarUnit.DAY, word.number()), part.value()));
    }
    Amount amount = word.number() == 0 ? null : Amount.at(text, word.end());
    if (amount != null && !amount.article()) {
      Units counted = unit(text, Amount.after(text, amount.end(), "-"));
      return counted == null
          ? null
          : new Found(index, counted.end(), TimeType.DURATION, counted.length(amount));
    }
    Units unit = unit(text, word.end());
    if (unit == null || unit.unit().isPartOfDay()) {
      return null;
    }
    if (unit.many()) {
      return word.number() == 0
          ? null
          : new Found(
              index,
              unit.end(),
              TimeType.DURATION,
              unit.length(new Amount(unit.end(), null, false)));
    }
    return Found.date(index, unit.end(), offset(unit.unit(), word.number() * unit.factor()));
  }

  private static UnitOffset offset(CalendarUnit unit, int amount) {
    return new UnitOffset(unit, amount, Base.NARRATIVE);
  }

  private static @Nullable Units unit(Lexemes text, int index) {
    return Units.at(text, index);
  }
}
