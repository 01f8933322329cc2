package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerSettingsTest {

  @Test
  void othersNeedAToken() {
    assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 7070, null, "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token");
    new ServerSettings("0.0.0.0", 7070, "0123456789abcdef", "1");
    new ServerSettings("::1", 7070, null, "1");
  }

  @Test
  void aTokenThatIsGuessedIsRefused() {
    assertThatThrownBy(() -> new ServerSettings("127.0.0.1", 7070, "short", "1"))
        .hasMessageContaining("16 characters");
  }

  @Test
  void theTokenIsNeverShown() {
    assertThat(new ServerSettings("127.0.0.1", 7070, "0123456789abcdef", "1").toString())
        .doesNotContain("0123456789");
  }
}
