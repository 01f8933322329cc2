package dev.readout.reading.times.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeValueTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 15);

  @ParameterizedTest
  @CsvSource({
    "DAY, 2025-10-15",
    "WEEK, 2025-W42",
    "WEEKEND, 2025-W42-WE",
    "MONTH, 2025-10",
    "QUARTER, 2025-Q4",
    "SEASON, 2025-FA",
    "HALF, 2025-H2",
    "YEAR, 2025",
    "DECADE, 202",
    "CENTURY, 20"
  })
  void aDateIsWrittenAsExactAsItIs(CalendarUnit unit, String value) {
    assertThat(new CalendarDate(WEDNESDAY, unit).format()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, WEEK, 2020-W53",
    "2025-01-20, SEASON, 2024-WI",
    "2025-12-20, SEASON, 2025-WI",
    "0400-01-01, YEAR, 0400"
  })
  void unitsThatCrossAYearBelongToTheYearOfTheStandard(
      LocalDate day, CalendarUnit unit, String value) {
    assertThat(new CalendarDate(day, unit).format()).isEqualTo(value);
  }

  @Test
  void thereIsNoYearNought() {
    assertThat(CalendarDate.year(0).format()).isEqualTo("BC0001");
    assertThat(CalendarDate.year(-43).format()).isEqualTo("BC0044");
  }

  @ParameterizedTest
  @CsvSource({
    "BY_TENSE, PAST, 2025-10-13",
    "BY_TENSE, UNKNOWN, 2025-10-13",
    "BY_TENSE, FUTURE, 2025-10-20",
    "LAST, FUTURE, 2025-10-13",
    "NEXT, PAST, 2025-10-20",
    "THIS, PAST, 2025-10-13"
  })
  void aWeekdayFollowsItsWordsAndThenTheTense(Direction direction, Tense tense, String value) {
    assertThat(new NamedWeekday(DayOfWeek.MONDAY, direction).resolve(Anchor.of(WEDNESDAY, tense)))
        .contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "PAST, 8, 2025-08",
    "PAST, 10, 2025-10",
    "PAST, 11, 2024-11",
    "FUTURE, 9, 2026-09",
    "FUTURE, 10, 2025-10",
    "UNKNOWN, 1, 2026-01",
    "UNKNOWN, 6, 2025-06"
  })
  void aMonthWithoutAYearIsTheNearestThatFitsTheTense(Tense tense, int month, String value) {
    assertThat(YearlessDate.month(month).resolve(Anchor.of(WEDNESDAY, tense))).contains(value);
  }

  @Test
  void anExpressionTellsWhatItWasCountedFrom() {
    Anchor anchor = new Anchor(WEDNESDAY, Tense.PAST, CalendarDate.year(1999), false);

    assertThat(new UnitOffset(CalendarUnit.YEAR, -1, Base.SPEECH).countedFrom(anchor))
        .isEqualTo(CalendarDate.day(WEDNESDAY));
    assertThat(new UnitOffset(CalendarUnit.YEAR, 1, Base.NARRATIVE).countedFrom(anchor))
        .isEqualTo(CalendarDate.year(1999));
    assertThat(new AbsoluteDate(CalendarDate.year(1999)).countedFrom(anchor)).isNull();
  }

  @Test
  void whatNoCalendarOrClockShowsIsAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlessDate.day(2, 30))
        .withMessageContaining("month 2, day 30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClockTime(null, 25, 0, ""))
        .withMessageContaining("25:0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnitOffset(CalendarUnit.YEAR, 100_001, Base.SPEECH))
        .withMessageContaining("100001");
  }
}
