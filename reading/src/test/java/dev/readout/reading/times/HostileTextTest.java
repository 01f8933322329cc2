package dev.readout.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.model.Event;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 15);

  private static List<TimeExpression> read(String text, @Nullable LocalDate published) {
    // No tokens at all: the time of an analyzer is not measured here.
    Analysis bare = new Analysis(text, List.of(), List.of(), List.of());
    return new TimeAnnotator().annotate(bare, published);
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "9", "March ", "the ", "the first ", "twenty-", "a ", "a hundred ", "early ", "the end of ",
        "2,000,", "1990-", "at 11:", "last ", "every ", "more than ", "17/10/", "'90s ", "Friday, ",
        "\n", "\n\n", "\"", "é", "\uD83D\uDE00", "\uD800", "May-", "two and a half ", "b.c. ",
        "8-10 March, ", "the night of ", "of the year "
      })
  void thousandsOfRepetitionsAreReadInLinearTime(String part) {
    String text = part.repeat(30_000);

    assertThat(read(text, PUBLISHED)).allSatisfy(t -> assertThat(t.span().end()).isPositive());
  }

  @Test
  @Timeout(20)
  void oneWordOfFiveMegabytesIsNoTime() {
    assertThat(read("a".repeat(5_000_000) + " yesterday", PUBLISHED)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99999999999999999999 years ago",
        "999999999 centuries ago",
        "99999 millennia later",
        "every 999999999 years",
        "1.99999999999999999999 days",
        "9999 BC, ten thousand years later",
        "February 30, 2020",
        "31 June",
        "99:99 p.m.",
        "25:00 GMT",
        "0000-00-00",
        "00/00/0000",
        "the 999th century",
        "FY99999",
        "Q9 2020",
        "0 BC",
        "the 00s",
        "29 February 2023",
        "half a second half of half an hour"
      })
  void impossibleNumbersAreReadWithoutHarm(String text) {
    for (LocalDate day : new LocalDate[] {PUBLISHED, LocalDate.MIN, LocalDate.MAX, null}) {
      for (TimeExpression time : read("In 2019 it fell. " + text + " it rose.", day)) {
        assertThat(time.value()).isNotNull();
        assertThat(time.calendarValue()).isNotNull();
      }
    }
  }

  @Test
  void wordSaladGivesSortedSpansAndCalendarValuesThatAReadoutTakes() {
    String[] words =
        ("the a last next that early late end of in on and - , . 17 8 2019 1990s March May Oct."
                + " Friday Fridays days week month year century quarter second two half few ago later"
                + " before yesterday tonight morning summer fall every per now recent Christmas 18:00"
                + " a.m. UTC BC 470s FY2025 Q3 17th until \n\n"
                + " will met")
            .split(" ");
    long seed = 20251015;
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 25; n++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      check(text.toString(), "seed " + seed + ", text " + i);
    }
  }

  private static void check(String text, String which) {
    List<TimeExpression> times = read(text, PUBLISHED);
    assertThat(read(text, PUBLISHED)).as(which).isEqualTo(times);
    int last = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().start()).as(which + ": " + text).isGreaterThanOrEqualTo(last);
      last = time.span().end();
      assertThat(last).isLessThanOrEqualTo(text.length());
      assertThat(time.value(PUBLISHED.plusDays(9))).isNotNull();
      time.calendarValue().ifPresent(HostileTextTest::eventOn);
    }
  }

  /** The model checks the date of an event. */
  private static Event eventOn(String date) {
    return new Event(
        "e1",
        EventType.CONSULT,
        null,
        null,
        new Span(0, 1),
        List.of(),
        List.of(),
        List.of(),
        null,
        date,
        null,
        List.of(new Event.Assertion(Factuality.OCCURRED, null)),
        1);
  }
}
