package dev.readout.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

  /** The words themselves are held against the published schema, in the exchange format's tests. */
  @Test
  void labelsAreAsciiWhateverLanguageTheMachineSpeaks() {
    assertThat(Act.CRITICISE.label()).isEqualTo("criticise");
    assertThat(ChannelKind.PRESS_CONFERENCE.label()).isEqualTo("press-conference");
    assertThat(EventType.MOBILIZE.label()).isEqualTo("MOBILIZE");
    assertThat(TimeType.TIME.label()).isEqualTo("TIME");
  }

  @Test
  void termIsFoundByItsLabel() {
    for (EventType type : EventType.values()) {
      assertThat(Term.of(EventType.class, type.label())).isEqualTo(type);
    }
    for (DialogueState state : DialogueState.values()) {
      assertThat(Term.of(DialogueState.class, state.label())).isEqualTo(state);
    }
  }

  @Test
  void unknownLabelIsShownWithThoseThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(Trend.class, "Progress"))
        .withMessage("Trend has no label 'Progress', only: progress none setback");
  }

  @Test
  void quadClassesFollowPloversOrderOfTypes() {
    List<Integer> quads = Arrays.stream(EventType.values()).map(EventType::quad).toList();

    assertThat(quads).isSorted().containsExactly(1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4);
  }
}
