package dev.readout.sources.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-10-17                          | 2025-10-17
          2025-10-17T08:00:00.123Z            | 2025-10-17T08:00:00.123Z
          2025-10-17T08:00:00+02:00           | 2025-10-17T08:00:00+02:00
          2025-10-17T08:00:00+0200            | 2025-10-17T08:00:00+02:00
          2025-10-17 08:00                    | 2025-10-17T08:00
          2025-10-17 08:00:30 UTC             | 2025-10-17T08:00:30Z
          2025-10-17 8:05 PM                  | 2025-10-17T20:05
          2025/10/17                          | 2025-10-17
          2025-1-7                            | 2025-01-07
          20251017                            | 2025-10-17
          20251017T080000Z                    | 2025-10-17T08:00:00Z
          Fri, 17 Oct 2025 08:00:00 GMT       | 2025-10-17T08:00:00Z
          Fri, 17 Oct 2025 08:00:00 -0400     | 2025-10-17T08:00:00-04:00
          Fri, 17 Oct 25 08:00 EST            | 2025-10-17T08:00-05:00
          17 Oct 98                           | 1998-10-17
          October 17, 2025                    | 2025-10-17
          Oct. 17, 2025                       | 2025-10-17
          Sept. 7, 2025                       | 2025-09-07
          Friday, October 17th, 2025          | 2025-10-17
          17 October 2025                     | 2025-10-17
          17th of October, 2025               | 2025-10-17
          October 17, 2025 at 8:30 a.m. EDT   | 2025-10-17T08:30-04:00
          October 17, 2025 12:15 am           | 2025-10-17T00:15
          17 October 2025, 8 pm               | 2025-10-17T20:00
          Wed Oct 15 20:19:24 +0000 2025      | 2025-10-15T20:19:24Z
          17.10.2025                          | 2025-10-17
          17.10.2025 08:00                    | 2025-10-17T08:00
          17/10/2025                          | 2025-10-17
          10/17/2025                          | 2025-10-17
          05/05/2025                          | 2025-05-05
          1760688000                          | 2025-10-17T08:00:00Z
          1760688000123                       | 2025-10-17T08:00:00Z
          MAY 1, 2025                         | 2025-05-01
          """)
  void dateBecomesIso(String raw, String iso) {
    assertThat(PublicationDate.normalise(raw)).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "03/04/2025",
        "2025-02-30",
        "31 February 2025",
        "October 2025",
        "2025",
        "2025-10-17T25:00:00Z",
        "17 Nonsense 2025",
        "-1",
        "0",
        "99999999999999999999",
        "Marvin 17, 2025",
        "2025-13-01",
        "17 October 2025 and a good deal more than a date has to say of itself, in words"
      })
  void whatIsNoDateOrCouldBeTwoIsNotGuessedAt(String raw) {
    assertThat(PublicationDate.normalise(raw)).isEmpty();
  }

  @Test
  void numbersAreDaysSecondsOrMilliseconds() {
    assertThat(PublicationDate.ofEpoch(20251017)).hasValue("2025-10-17");
    assertThat(PublicationDate.ofEpoch(1760688000L)).hasValue("2025-10-17T08:00:00Z");
    assertThat(PublicationDate.ofEpoch(1760688000000L)).hasValue("2025-10-17T08:00:00Z");
    assertThat(PublicationDate.ofEpoch(42)).isEmpty();
    assertThat(PublicationDate.ofEpoch(20251399)).isEmpty();
    assertThat(PublicationDate.ofEpoch(Long.MAX_VALUE)).isEmpty();
    assertThat(PublicationDate.ofEpoch(Long.MIN_VALUE)).isEmpty();
  }

  @Test
  @Timeout(5)
  void longInputIsNotEvenLookedAt() {
    assertThat(PublicationDate.normalise("1".repeat(5_000_000))).isEmpty();
  }
}
