package dev.readout.reading.times.recognition;

import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A counted part of a period: {@code the first ten months of 2019}, {@code the last week of May}.
 */
final class OrdinalUnitRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  private final Rule periods;

  OrdinalUnitRule(Rule periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    if (!text.at(index).is("the")) {
      return null;
    }
    boolean last = text.at(index + 1).is("final") || text.at(index + 1).is("last");
    Part ordinal = last ? new Part(index + 2, 1) : Part.ordinal(text, index + 1);
    if (ordinal == null || ordinal.value() > 31) {
      return null;
    }
    Amount amount = Amount.at(text, ordinal.end());
    Units unit = Units.at(text, amount == null ? ordinal.end() : amount.end());
    if (unit == null || WORDS.has(Category.FISCAL, text, ordinal.end())) {
      return null;
    }
    Found period = text.at(unit.end()).is("of") ? periods.at(text, unit.end() + 1, null) : null;
    period = period != null && period.type() == TimeType.DATE ? period : null;
    if (amount != null && !amount.article()) {
      boolean whole = period != null ? unit.many() : ordinal.value() == 1;
      int end = period != null ? period.end() : unit.end();
      return whole ? new Found(index, end, TimeType.DURATION, unit.length(amount)) : null;
    }
    Amount one = new Amount(unit.end(), BigDecimal.ONE, false);
    return period != null
        ? new Found(index, period.end(), TimeType.DURATION, unit.length(one))
        : null;
  }
}
