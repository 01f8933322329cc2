package dev.readout.record.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SameEventTest {

  private static final Story QUOTAS =
      Story.of("On Monday the envoys of Norland and Vestria spoke in Calder about fishing quotas.");

  private static final Story FLOOD =
      Story.of(
          "The flood of the Anser drove farmers from their villages, said the mayor of Brenn.");

  private static EventSignals report(String trigger, Story story, String date, String... parties) {
    return new EventSignals(trigger, "CONSULT", Set.of(parties), Days.of(date), true, story);
  }

  @Test
  void theSameWordInTheSameStoryIsOneEventAndInAnotherStoryIsNot() {
    assertThat(
            SameEvent.score(report("meet", QUOTAS, null, "e1"), report("meet", QUOTAS, null, "e1")))
        .isGreaterThan(SameEvent.THRESHOLD);
    assertThat(
            SameEvent.score(report("meet", QUOTAS, null, "e1"), report("meet", FLOOD, null, "e1")))
        .isLessThan(SameEvent.THRESHOLD);
  }

  @Test
  void theSamePartiesOnTheSameDayAreOneEventWhateverTheStory() {
    assertThat(
            SameEvent.score(
                report("meet", QUOTAS, "2026-03-01", "e1", "e2"),
                report("talk", FLOOD, "2026-03-01", "e2", "e1")))
        .isGreaterThan(SameEvent.THRESHOLD);
  }

  @Test
  void otherDaysAndOtherPartiesSpeakAgainstIt() {
    EventSignals march = report("meet", QUOTAS, "2026-03", "e1");

    assertThat(SameEvent.score(march, report("meet", QUOTAS, "2026-05-02", "e1"))).isZero();
    assertThat(SameEvent.score(march, report("meet", QUOTAS, "2026-03-09", "e2"))).isZero();
    assertThat(SameEvent.score(march, report("meet", QUOTAS, "2026-03-09", "e1"))).isPositive();
  }

  @Test
  void aThingGoesToTheNearestGroupByItsMean() {
    Groups<Double> groups = new Groups<>((one, other) -> 1 - Math.abs(one - other), 0.8);

    assertThat(groups.of(0.5, List.of(List.of(0.6, 0.7), List.of(0.4, 0.5))))
        .isEqualTo(OptionalInt.of(1));
    assertThat(groups.of(0.0, List.of(List.of(0.6), List.of(0.5)))).isEmpty();
  }

  @Test
  void daysHaveThePrecisionOfTheirValue() {
    assertThat(Days.of("2026-02")).isEqualTo(new Days(day("2026-02-01"), day("2026-02-28")));
    assertThat(Days.of("2026-W12")).isEqualTo(new Days(day("2026-03-16"), day("2026-03-22")));
    assertThat(Days.of("2026-Q2")).isEqualTo(new Days(day("2026-04-01"), day("2026-06-30")));
    assertThat(Days.of("2026")).isEqualTo(new Days(day("2026-01-01"), day("2026-12-31")));
    assertThat(Days.of("P3D")).isNull();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
