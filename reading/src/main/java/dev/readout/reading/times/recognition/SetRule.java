package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.Anchor;
import dev.readout.reading.times.value.FixedValue;
import dev.readout.reading.times.value.Tense;
import dev.readout.reading.times.value.TimeValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What comes again: {@code weekly}, {@code every Tuesday}, {@code 30 a day}, {@code each year}. */
final class SetRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();
  private static final Anchor NOWHERE = new Anchor(null, Tense.UNKNOWN, null, false);

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Hit adjective = WORDS.match(Category.SET, text, index);
    if (adjective != null) {
      boolean name = text.at(index).capital() && text.at(adjective.end()).capital();
      boolean compound = text.at(index - 1).is("-");
      return name || compound ? null : set(index, adjective.end(), adjective.value());
    }
    Hit each = WORDS.match(Category.EACH, text, index);
    if (each != null) {
      return each(text, index, each.end());
    }
    Hit article = WORDS.match(Category.ARTICLE, text, index);
    Units unit = article == null ? null : Units.at(text, article.end());
    if (unit == null
        || unit.many()
        || !text.at(index).lower().startsWith("a")
        || text.at(index).lower().length() > 2
        || !rate(text, index - 1, before)) {
      return null;
    }
    return set(index, unit.end(), length(unit, 1));
  }

  private static boolean rate(Lexemes text, int last, @Nullable Found before) {
    if (before != null && before.end() == last + 1) {
      return false;
    }
    return text.at(last).isNumber()
        || WORDS.has(Category.TIMES, text, last)
        || (text.at(last).is(PartOfSpeech.NOUN)
            && text.at(last).lower().endsWith("s")
            && (text.at(last - 1).isNumber() || text.at(last - 2).isNumber()));
  }

  private static @Nullable Found each(Lexemes text, int start, int index) {
    boolean other = text.at(index).is("other");
    int at = other ? index + 1 : index;
    Amount amount = Amount.at(text, at);
    int steps = other ? 2 : 1;
    if (amount != null && !amount.article() && amount.value() != null) {
      if (amount.value().stripTrailingZeros().scale() > 0 || amount.value().precision() > 4) {
        return null;
      }
      steps = amount.value().intValue();
      at = amount.end();
    }
    Units unit = Units.at(text, at);
    if (unit != null) {
      return set(start, unit.end(), length(unit, steps));
    }
    if (text.at(start).is("per")) {
      return null;
    }
    Hit weekday = WORDS.match(Category.WEEKDAY, text, at);
    if (weekday != null) {
      return set(start, weekday.end(), "XXXX-WXX-" + weekday.value());
    }
    Hit month = WORDS.match(Category.MONTH, text, at);
    if (month != null && text.at(at).capital()) {
      return set(start, month.end(), String.format(Locale.ROOT, "XXXX-%02d", month.number()));
    }
    Hit part = WORDS.match(Category.DAY_PART, text, at);
    if (part != null) {
      return set(start, part.end(), "XXXX-XX-XXT" + part.value());
    }
    return null;
  }

  private static String length(Units unit, int steps) {
    TimeValue length = unit.length(new Amount(unit.end(), BigDecimal.valueOf(steps), false));
    return length.resolve(NOWHERE).orElseThrow();
  }

  private static Found set(int start, int end, String value) {
    return new Found(start, end, TimeType.SET, new FixedValue(value));
  }
}
