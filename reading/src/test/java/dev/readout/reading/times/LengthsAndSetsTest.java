package dev.readout.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsAndSetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After 19 days of talks they gave up.               | 19 days=DURATION P19D
          The two-day summit ended.                          | two-day=DURATION P2D
          It was a two-day summit.                           | two-day=DURATION P2D
          It was a month-long siege.                         | month-long=DURATION P1M
          He ruled for eight years.                          | eight years=DURATION P8Y
          He ruled for more than three years.                | more than three years=DURATION P3Y
          He ruled for almost two and a half years.          | almost two and a half years=DURATION P2.5Y
          He ruled for twenty-five years.                    | twenty-five years=DURATION P25Y
          He spoke for half an hour.                         | half an hour=DURATION PT30M
          The pause lasted 24 hours.                         | 24 hours=DURATION PT24H
          The pause lasted a few days.                       | a few days=DURATION PXD
          The pause lasted two long weeks.                   | two long weeks=DURATION P2W
          They argued for weeks.                             | weeks=DURATION PXW
          They argued over the past decade.                  | the past decade=DURATION P1DE
          The plan covers the next six months.               | the next six months=DURATION P6M
          The army held out for the first ten months of 2015. | the first ten months of 2015=DURATION P10M
          A fortnight is a long time.                        | A fortnight=DURATION P2W
          """)
  void lengthsOfTimeAreDurations(String text, String expected) {
    assertThat(ReadTimes.shown(text, "2025-10-15")).isEqualTo(expected);
    assertThat(ReadTimes.in(text, "2025-10-15"))
        .allSatisfy(t -> assertThat(t.calendarValue()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council meets weekly.                  | weekly=SET P1W
          The council meets every Tuesday.           | every Tuesday=SET XXXX-WXX-2
          The council meets on Tuesdays.             | Tuesdays=SET XXXX-WXX-2
          The council meets each year.               | each year=SET P1Y
          The council meets every two weeks.         | every two weeks=SET P2W
          The council meets every other day.         | every other day=SET P2D
          The council meets every morning.           | every morning=SET XXXX-XX-XXTMO
          The council meets every June.              | every June=SET XXXX-06
          The council meets twice a month.           | a month=SET P1M
          It earns 30 million dollars per year.      | per year=SET P1Y
          The annual report was late.                | annual=SET P1Y
          """)
  void whatComesAgainIsASet(String text, String expected) {
    assertThat(ReadTimes.shown(text, "2025-10-15")).isEqualTo(expected);
  }
}
