package dev.readout.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Channel;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({"DENY, denies", "ACCUSE, accuses", "ASK, asks", "DECLINE, declines"})
  void actsReadAsVerbs(Act act, String verb) {
    assertThat(Wording.verb(act)).isEqualTo(verb);
  }

  @Test
  void aChannelIsCalledWhatTheArticleCallsIt() {
    Channel telegram = new Channel(ChannelKind.SOCIAL_POST, "Telegram channel", null);
    Channel unnamed = new Channel(ChannelKind.PRESS_CONFERENCE, null, null);
    Channel sameName = new Channel(ChannelKind.INTERVIEW, "Interview", null);

    assertThat(Wording.channel(telegram)).isEqualTo("Telegram channel (social post)");
    assertThat(Wording.channel(unnamed)).isEqualTo("press conference");
    assertThat(Wording.channel(sameName)).isEqualTo("interview");
  }
}
