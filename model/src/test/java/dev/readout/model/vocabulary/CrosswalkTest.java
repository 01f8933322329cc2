package dev.readout.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkTest {

  private final Crosswalk crosswalk = Crosswalk.load();

  @Test
  void theTableHasAVersion() {
    assertThat(crosswalk.version()).matches("\\d+\\.\\d+");
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void everyActHasItsLine(Act act) {
    assertThat(crosswalk.of(act))
        .hasValueSatisfying(
            line -> {
              assertThat(line.cameo()).isNotEmpty().allMatch(CrosswalkTest::isCameo);
              if (line.plover() != null) {
                assertThat(isType(line.plover())).as(line.plover()).isTrue();
              }
            });
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasItsLineAndEveryMode(EventType type) {
    assertThat(crosswalk.of(type, null)).isPresent();
    for (String mode : type.modes()) {
      assertThat(crosswalk.of(type, mode))
          .as("%s/%s", type, mode)
          .hasValueSatisfying(line -> assertThat(line.cameo()).allMatch(CrosswalkTest::isCameo));
    }
  }

  @Test
  void aDenialIsNoEventOfPlover() {
    assertThat(crosswalk.of(Act.DENY).orElseThrow().plover()).isNull();
    assertThat(crosswalk.of(Act.DENY).orElseThrow().cameo()).containsExactly("016");
  }

  @Test
  void aTypeWithAForeignModeHasNone() {
    assertThat(crosswalk.of(EventType.CONSULT, "demo")).isEmpty();
  }

  private static boolean isCameo(String code) {
    return code.matches("(0[1-9]|1\\d|20)\\d{1,2}");
  }

  /** {@code ACCUSE} or {@code ACCUSE/disapprove}. */
  private static boolean isType(String plover) {
    int stroke = plover.indexOf('/');
    EventType type = EventType.valueOf(stroke < 0 ? plover : plover.substring(0, stroke));
    return stroke < 0 || type.modes().contains(plover.substring(stroke + 1));
  }
}
