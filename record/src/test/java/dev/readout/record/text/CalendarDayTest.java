package dev.readout.record.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-14, 2026-03-14",
    "2026-03-14T08:00:00Z, 2026-03-14",
    "2026-03, 2026-03-01",
    "2026, 2026-01-01",
    "2026-W01, 2025-12-29",
    "2026-W12-WE, 2026-03-21",
    "2026-W12-7, 2026-03-22",
    "2026-Q3, 2026-07-01",
    "2026-H2, 2026-07-01",
    "2026-SU, 2026-06-01",
    "2026-WI, 2026-12-01"
  })
  void theFirstDayOfACalendarValue(String value, String day) {
    assertThat(CalendarDay.first(value)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"P3D", "202", "20", "2026-02-30", "2026-13", "2026-W99-1", "XXXX-XX-XX", "''"})
  void whatHasNoDayHasNone(String value) {
    assertThat(CalendarDay.first(value)).isEmpty();
  }

  @Test
  void nullHasNoDay() {
    assertThat(CalendarDay.first(null)).isEmpty();
  }
}
