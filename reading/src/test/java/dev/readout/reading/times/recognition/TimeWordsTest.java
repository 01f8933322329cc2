package dev.readout.reading.times.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.Direction;
import dev.readout.reading.times.value.Tense;
import dev.readout.reading.times.value.YearlessDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeWordsTest {

  private final TimeWords words = TimeWords.shared();

  @ParameterizedTest
  @EnumSource(Category.class)
  void everyCategoryHasWordsWhoseValuesAreValid(Category category) {
    List<TimeWords.Entry> entries = words.entries(category);

    assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
    for (TimeWords.Entry entry : entries) {
      assertThat(entry.words()).isNotEmpty().noneMatch(String::isBlank);
      check(category, entry.values());
    }
  }

  private static void check(Category category, List<String> values) {
    switch (category) {
      case MONTH, MONTH_SHORT, SEASON, SEASON_PLAIN ->
          assertThat(Integer.parseInt(values.get(0))).isBetween(1, 12);
      case WEEKDAY, WEEKDAY_SHORT -> assertThat(Integer.parseInt(values.get(0))).isBetween(1, 7);
      case UNIT -> assertThat(names(CalendarUnit.values())).contains(values.get(0));
      case DIRECTION -> assertThat(names(Direction.values())).contains(values.get(0));
      case AGO -> assertThat(names(Base.values())).contains(values.get(0));
      case TENSE -> assertThat(names(Tense.values())).contains(values.get(0));
      case HOLIDAY ->
          assertThat(
                  YearlessDate.day(
                      Integer.parseInt(values.get(0)), Integer.parseInt(values.get(1))))
              .isNotNull();
      case REFERENCE -> assertThat(values.get(0)).matches("(PAST|PRESENT|FUTURE)_REF");
      case SET -> assertThat(values.get(0)).matches("PT?\\d+[A-Z]|XXXX-.+");
      case ZONE -> assertThat(values.get(0)).matches("|Z|[+-]\\d{2}(:\\d{2})?");
      default -> assertThat(values).hasSizeLessThan(3);
    }
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).<String>map(Enum::name).toList();
  }

  @Test
  void theLongestPhraseWins() {
    Analysis text = new Analysis("the day before yesterday", List.of(), List.of(), List.of());

    assertThat(words.match(Category.DEICTIC, new Lexemes(text), 0))
        .isEqualTo(new TimeWords.Hit(4, List.of("-2")));
  }
}
