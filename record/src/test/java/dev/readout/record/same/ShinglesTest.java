package dev.readout.record.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ShinglesTest {

  @Test
  void resemblanceIsTheShareOfCommonRuns() {
    Shingles one = Shingles.of(List.of("a", "b", "c", "d"), 2);
    Shingles other = Shingles.of(List.of("b", "c", "d", "e"), 2);

    // ab bc cd against bc cd de.
    assertThat(one.resemblance(other)).isEqualTo(0.5);
    assertThat(one.resemblance(one)).isEqualTo(1);
    assertThat(Shingles.of(List.of(), 2).resemblance(one)).isZero();
  }

  @Test
  void textsShareAKeyAboutAsOftenAsTheTheorySays() {
    Random random = new Random(7);
    int shared = 0;
    double expected = 0;
    for (int trial = 0; trial < 400; trial++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        words.add("w" + random.nextInt(5_000));
      }
      List<String> changed = new ArrayList<>(words);
      for (int i = 0; i < 15; i++) {
        changed.set(random.nextInt(200), "x" + random.nextInt(5_000));
      }
      Shingles one = Shingles.of(words, 4);
      Shingles other = Shingles.of(changed, 4);
      double resemblance = one.resemblance(other);
      expected += 1 - Math.pow(1 - Math.pow(resemblance, 3), 12);
      Set<Long> keys = new HashSet<>(one.keys(12, 3));
      shared += other.keys(12, 3).stream().anyMatch(keys::contains) ? 1 : 0;
    }
    assertThat(shared / 400.0).as("seed 7").isCloseTo(expected / 400, within(0.07));
  }

  @Test
  void aTextOfAnyLengthIsTakenInTime() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      words.add("w" + i);
    }

    assertThat(Shingles.of(words, 4).keys(12, 3)).hasSize(12);
  }
}
