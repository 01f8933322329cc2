package dev.readout.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final String WAR =
      """
      The war began on 4 March 1871. In May 1871 the port fell. In August 1871 the fleet was lost.
      The king, who had been crowned in 1850, fled on 2 September 1871. In December the capital was
      shelled, and in February the government moved. By the summer the army had melted away. Peace
      was signed in October 1872, and the next month the king came home.
      """;

  @Test
  void datesWithoutAYearFollowTheStory() {
    assertThat(values(WAR, "2009-12-19"))
        .containsSubsequence("1871-12", "1872-02", "1872-SU", "1872-10", "1872-11");
  }

  @Test
  void aTextWithoutADayOfPublicationIsReadLikeAHistory() {
    assertThat(values(WAR, "")).isEqualTo(values(WAR, "2009-12-19"));
  }

  @Test
  void aGlanceBackDoesNotMoveTheStory() {
    assertThat(
            values(
                "In May 1871 the port fell. The old fort on the hill, which was built in 1850,"
                    + " held. It fell in June.",
                ""))
        .containsExactly("1871-05", "1850", "1871-06");
  }

  @Test
  void newsWithABackgroundIsNoHistory() {
    String news =
        "The treaty of 1999 was renewed in 2004 and 2009. On Monday the envoys met, and yesterday"
            + " they parted. They had met in August.";

    assertThat(values(news, "2025-10-15")).endsWith("2025-10-13", "2025-10-14", "2025-08");
  }

  @Test
  void nothingIsGuessedWhereNothingTellsTheYear() {
    assertThat(ReadTimes.in("The port fell in May, and yesterday the king fled.", ""))
        .extracting(t -> t.value().orElse(null))
        .containsExactly("XXXX-05", null);
  }

  private static List<String> values(String text, String published) {
    return ReadTimes.in(text, published).stream().map(t -> t.value().orElse("?")).toList();
  }
}
