package dev.readout.reading.statements.cues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.vocabulary.Act;
import org.junit.jupiter.api.Test;

class CueLexiconTest {

  private final CueLexicon lexicon = CueLexicon.english();

  @Test
  void holdsTheVerbsOfTheTrade() {
    assertThat(lexicon.size()).isGreaterThan(300);
    assertThat(lexicon.verbs("say")).isNotEmpty();
  }

  @Test
  void cuesOfMoreWordsComeFirst() {
    assertThat(lexicon.verbs("point"))
        .extracting(verb -> verb.words().size())
        .isSortedAccordingTo((one, other) -> other - one);
  }

  @Test
  void aFrameMayChangeTheAct() {
    CueVerb tell = lexicon.verbs("tell").get(lexicon.verbs("tell").size() - 1);

    assertThat(tell.act(Frame.THAT)).isEqualTo(Act.ASSERT);
    assertThat(tell.act(Frame.OBJECT_TO)).isEqualTo(Act.DEMAND);
    assertThat(tell.has(CueVerb.Flag.ADDRESSEE)).isTrue();
  }

  @Test
  void aLemmaThatLostItsLastLetterIsStillFound() {
    assertThat(lexicon.verbs("underscor")).isNotEmpty();
    assertThat(lexicon.verbs("zzz")).isEmpty();
  }

  @Test
  void nounsTellWhatMayFollowThem() {
    assertThat(lexicon.noun("denial"))
        .hasValueSatisfying(n -> assertThat(n.takes("that")).isTrue());
    assertThat(lexicon.noun("letter")).hasValueSatisfying(n -> assertThat(n.isDocument()).isTrue());
    assertThat(lexicon.noun("bread")).isEmpty();
  }
}
