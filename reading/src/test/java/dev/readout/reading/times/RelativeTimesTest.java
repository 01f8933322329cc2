package dev.readout.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Time;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All read as published on Wednesday, 15 October 2025, unless the table has a day. */
class RelativeTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister resigned yesterday.                     | yesterday=DATE 2025-10-14
          The minister resigned today.                         | today=DATE 2025-10-15
          The minister will resign tomorrow.                   | tomorrow=DATE 2025-10-16
          They spoke the day before yesterday.                 | the day before yesterday=DATE 2025-10-13
          They spoke last night.                               | last night=TIME 2025-10-14TNI
          They will speak tonight.                             | tonight=TIME 2025-10-15TNI
          They spoke this morning.                             | this morning=TIME 2025-10-15TMO
          They spoke on Friday morning.                        | Friday morning=TIME 2025-10-10TMO
          They spoke yesterday at 18:00 UTC.                   | yesterday=DATE 2025-10-14; 18:00 UTC=TIME 2025-10-14T18:00Z
          They spoke at 6.40 pm on Monday.                     | 6.40 pm=TIME 2025-10-13T18:40; Monday=DATE 2025-10-13
          They spoke at 6:40 p.m. (GMT +8) on Monday.          | 6:40 p.m. (GMT +8)=TIME 2025-10-13T18:40+08; Monday=DATE 2025-10-13
          They spoke in the early hours of Monday.             | the early hours of Monday=TIME 2025-10-13TMO
          The envoy arrived on Monday.                         | Monday=DATE 2025-10-13
          The envoy arrived on Wednesday.                      | Wednesday=DATE 2025-10-15
          The envoy arrived on Thursday.                       | Thursday=DATE 2025-10-09
          The envoy will arrive on Monday.                     | Monday=DATE 2025-10-20
          The envoy is to arrive on Monday.                    | Monday=DATE 2025-10-20
          The envoy has to leave on Monday.                    | Monday=DATE 2025-10-20
          The talks are scheduled for Monday.                  | Monday=DATE 2025-10-20
          The hearing was adjourned until Monday.              | Monday=DATE 2025-10-20
          The envoy arrived last Wednesday.                    | last Wednesday=DATE 2025-10-08
          The envoy will arrive next Wednesday.                | next Wednesday=DATE 2025-10-22
          The envoy will arrive this Friday.                   | this Friday=DATE 2025-10-17
          The envoy arrived on Tuesday last week.              | Tuesday last week=DATE 2025-10-07
          The deal collapsed last week.                        | last week=DATE 2025-W41
          The deal collapsed this week.                        | this week=DATE 2025-W42
          The deal will be signed next week.                   | next week=DATE 2025-W43
          The deal collapsed last weekend.                     | last weekend=DATE 2025-W41-WE
          The deal collapsed last month.                       | last month=DATE 2025-09
          The deal collapsed earlier this month.               | earlier this month=DATE 2025-10
          The deal will be signed next year.                   | next year=DATE 2026
          The deal collapsed last quarter.                     | last quarter=DATE 2025-Q3
          The deal collapsed last summer.                      | last summer=DATE 2025-SU
          The deal will be signed next summer.                 | next summer=DATE 2026-SU
          The deal collapsed last November.                    | last November=DATE 2024-11
          The deal will be signed by the end of the month.     | the end of the month=DATE 2025-10
          The deal will be signed by the end of the year.      | the end of the year=DATE 2025
          Exports fell in the third quarter.                   | the third quarter=DATE 2025-Q3
          Exports grew in the first half of the year.          | the first half of the year=DATE 2025-H1
          The deal collapsed two days ago.                     | two days ago=DATE 2025-10-13
          The deal collapsed three weeks ago.                  | three weeks ago=DATE 2025-W39
          The deal collapsed eight months ago.                 | eight months ago=DATE 2025-02
          The deal collapsed more than 20 years ago.           | more than 20 years ago=DATE 2005
          The deal collapsed several years ago.                | several years ago=DATE PAST_REF
          The deal collapsed in August.                        | August=DATE 2025-08
          The deal collapsed in November.                      | November=DATE 2024-11
          The deal will be signed in March.                    | March=DATE 2026-03
          The deal collapsed on October 7.                     | October 7=DATE 2025-10-07
          The talks resumed on 17 December.                    | 17 December=DATE 2024-12-17
          The deal was to be signed on October 25.             | October 25=DATE 2025-10-25
          The deal collapsed in August of last year.           | August of last year=DATE 2024-08
          The pact has now expired.                            | now=DATE PRESENT_REF
          The pact recently expired.                           | recently=DATE PAST_REF
          Violence has grown in recent weeks.                  | recent weeks=DATE PAST_REF
          They want a state in the future.                     | the future=DATE FUTURE_REF
          """)
  void relativeTimesCountFromTheDayOfPublication(String text, String expected) {
    assertThat(ReadTimes.shown(text, "2025-10-15")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03-10 | The city fell in August.       | 2024-08
          2025-01-01 | The city fell yesterday.       | 2024-12-31
          2025-01-02 | The city fell last week.       | 2024-W52
          2021-01-04 | The city fell last week.       | 2020-W53
          2024-03-01 | The city fell yesterday.       | 2024-02-29
          2025-03-01 | The city fell on February 29.  | 2024-02-29
          """)
  void yearsWeeksAndLeapDaysTurnWhereTheCalendarTurns(String day, String text, String value) {
    assertThat(ReadTimes.in(text, day))
        .singleElement()
        .satisfies(t -> assertThat(t.value()).contains(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The siege began on 3 May 2019. Two days later the city fell.     | Two days later=DATE 2019-05-05
          The siege began on 3 May 2019. The city fell the next day.       | the next day=DATE 2019-05-04
          The siege began on 3 May 2019. The mayor fled that night.        | that night=TIME 2019-05-03TNI
          The siege began on 3 May 2019. The city fell later that month.   | later that month=DATE 2019-05
          The siege began on 3 May 2019. The city fell in July of that year. | July of that year=DATE 2019-07
          The siege began on 3 May 2019. The city fell the following year. | the following year=DATE 2020
          The siege began on 3 May 2019. The city fell on the 17th.        | the 17th=DATE 2019-05-17
          The siege began in 2019. Four days later the city fell.          | Four days later=DATE 2019-XX-XX
          """)
  void wordsThatPointBackCountFromTheDateToldLast(String text, String expected) {
    assertThat(ReadTimes.shown(text, "2025-10-15")).endsWith("; " + expected);
  }

  @Test
  void thePrecisionThatIsUnknownIsLeftOutOfACalendarValue() {
    assertThat(ReadTimes.in("It began in 2019. Four days later it ended.", "2025-10-15").get(1))
        .satisfies(t -> assertThat(t.calendarValue()).contains("2019"));
  }

  @Test
  void aReadoutKeepsTheDateThatARelativeTimeWasCountedFrom() {
    String text = "The siege began on 3 May 2019. Two days later the city fell. It rose yesterday.";

    assertThat(TimeAnnotator.resolveAll(ReadTimes.in(text, "2025-10-15")))
        .extracting(Time::id, Time::value, Time::anchor)
        .containsExactly(
            Tuple.tuple("t1", "2019-05-03", null),
            Tuple.tuple("t2", "2019-05-05", "2019-05-03"),
            Tuple.tuple("t3", "2025-10-14", "2025-10-15"));
  }
}
