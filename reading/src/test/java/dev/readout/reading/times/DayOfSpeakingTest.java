package dev.readout.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOfSpeakingTest {

  /** The article is of Friday, 17 October 2025; Belov wrote on Tuesday, the 14th. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We spoke yesterday          | 2025-10-16 | 2025-10-13
          We spoke two days ago       | 2025-10-15 | 2025-10-12
          We spoke this morning       | 2025-10-17 | 2025-10-14
          We spoke last week          | 2025-W41   | 2025-W41
          We spoke on Thursday        | 2025-10-16 | 2025-10-09
          We will meet on Wednesday   | 2025-10-22 | 2025-10-15
          We met on 3 October 2025    | 2025-10-03 | 2025-10-03
          """)
  void relativeTimesInAStatementCountFromTheDayOfSpeaking(
      String words, String published, String spoken) {
    TimeExpression first =
        ReadTimes.in("\"" + words + ",\" Belov wrote on Tuesday.", "2025-10-17").get(0);

    assertThat(first.calendarValue()).contains(published);
    assertThat(first.calendarValue(LocalDate.of(2025, 10, 14))).contains(spoken);
  }
}
