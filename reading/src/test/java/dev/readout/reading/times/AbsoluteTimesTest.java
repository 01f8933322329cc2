package dev.readout.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoys met on 17 October 2025 in Lund.        | 17 October 2025=DATE 2025-10-17
          The envoys met on October 17, 2025, in Lund.      | October 17, 2025=DATE 2025-10-17
          They signed it on Oct. 17, 2025.                  | Oct. 17, 2025=DATE 2025-10-17
          They signed it on the 17th of October 2025.       | the 17th of October 2025=DATE 2025-10-17
          They signed it on Friday, 17 October 2025.        | Friday, 17 October 2025=DATE 2025-10-17
          The memo is dated 2025-10-17.                     | 2025-10-17=DATE 2025-10-17
          The memo is dated 17/10/2025.                     | 17/10/2025=DATE 2025-10-17
          The memo is dated 10/17/2025.                     | 10/17/2025=DATE 2025-10-17
          The fleet sailed in October 2025.                 | October 2025=DATE 2025-10
          The fleet sailed in October of 2025.              | October of 2025=DATE 2025-10
          Talks stalled in late 2019.                       | late 2019=DATE 2019
          Talks stalled in mid-August 2019.                 | mid-August 2019=DATE 2019-08
          The mid-August 2019 summit failed.                | mid-August 2019=DATE 2019-08
          Talks stalled at the end of May 2019.             | the end of May 2019=DATE 2019-05
          Talks stalled at the beginning of 2019.           | the beginning of 2019=DATE 2019
          Sanctions have been in force since 2019.          | 2019=DATE 2019
          The 2015 accord was never ratified.               | 2015=DATE 2015
          The law of the 1990s still holds.                 | the 1990s=DATE 199
          He came to power in the late '80s.                | the late '80s=DATE 198
          He came to power in the sixties.                  | the sixties=DATE 196
          The fort dates from the 19th century.             | the 19th century=DATE 18
          The fort dates from the early twenty-first century. | the early twenty-first century=DATE 20
          The city was sacked in 493 BC by raiders.         | 493 BC=DATE BC0493
          The temple of the 470s BC was found.              | the 470s BC=DATE BC047
          The dam was built in the summer of 2016.          | the summer of 2016=DATE 2016-SU
          The dam was built in the winter of 2016.          | the winter of 2016=DATE 2016-WI
          Exports fell in the third quarter of 2024.        | the third quarter of 2024=DATE 2024-Q3
          Exports fell in Q3 2024.                          | Q3 2024=DATE 2024-Q3
          Exports fell in the second half of 2024.          | the second half of 2024=DATE 2024-H2
          The ministry spent less in fiscal 2025.           | fiscal 2025=DATE FY2025
          The ministry spent less in fiscal year 2025.      | fiscal year 2025=DATE FY2025
          They met on Christmas Eve 2023.                   | Christmas Eve 2023=DATE 2023-12-24
          Fighting raged from 2011 to 2014.                 | 2011=DATE 2011; 2014=DATE 2014
          The committee sat in 1915-17.                     | 1915=DATE 1915; 17=DATE 1917
          The session of March 8-10, 2025 was closed.       | March 8=DATE 2025-03-08; 10, 2025=DATE 2025-03-10
          The session of 8-10 March 2025 was closed.        | 8=DATE 2025-03-08; 10 March 2025=DATE 2025-03-10
          It rained in April and June 2015.                 | April=DATE 2015-04; June 2015=DATE 2015-06
          It rained from October to March 2015.             | October=DATE 2014-10; March 2015=DATE 2015-03
          It rained in the spring and summer of 2015.       | the spring=DATE 2015-SP; summer of 2015=DATE 2015-SU
          She left on the morning of 17 October 2025.       | the morning of 17 October 2025=TIME 2025-10-17TMO
          She left at 11 a.m. on 17 October 2025.           | 11 a.m.=TIME 2025-10-17T11:00; 17 October 2025=DATE 2025-10-17
          The September 11 attacks changed the law.         | September 11=DATE 2001-09-11
          """)
  void absoluteDatesNeedNoAnchor(String text, String expected) {
    assertThat(ReadTimes.shown(text, "")).isEqualTo(expected);
    assertThat(ReadTimes.in(text, ""))
        .noneMatch(TimeExpression::isRelative)
        .allSatisfy(t -> assertThat(t.value()).isEqualTo(t.value(LocalDate.EPOCH)));
  }
}
