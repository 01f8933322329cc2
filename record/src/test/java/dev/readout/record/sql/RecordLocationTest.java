package dev.readout.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLocationTest {

  private static final Path HOME = Path.of("home");

  @Test
  void aPathIsAFileWithOrWithoutJdbc() {
    Path file = Path.of("desk", "news.sqlite");
    assertThat(RecordLocation.parse(file.toString()).file()).isEqualTo(file);
    assertThat(RecordLocation.parse("jdbc:sqlite:" + file).file()).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db.example.org/news, jdbc:postgresql://db.example.org/news",
    "jdbc:postgresql://me:secret@db.example.org/news, jdbc:postgresql://db.example.org/news",
    "jdbc:postgresql://db/news?user=me&password=secret, jdbc:postgresql://db/news"
  })
  void anAddressIsShownWithoutItsPassword(String address, String shown) {
    assertThat(RecordLocation.parse(address).shown()).isEqualTo(shown);
  }

  @Test
  void whatIsNeitherIsRefused() {
    assertThatThrownBy(() -> RecordLocation.parse("jdbc:oracle:thin:me/secret@db?x=secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no database that Readout knows")
        .hasMessageNotContaining("x=secret");
    assertThatThrownBy(() -> RecordLocation.parse(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theUsersRecordLiesWhereTheSystemKeepsData() {
    assertThat(file(Map.of(), "Linux"))
        .isEqualTo(HOME.resolve(".local/share/readout/record.sqlite"));
    assertThat(file(Map.of("XDG_DATA_HOME", "data"), "Linux"))
        .isEqualTo(Path.of("data", "readout", "record.sqlite"));
    assertThat(file(Map.of("LOCALAPPDATA", "local"), "Windows 11"))
        .isEqualTo(Path.of("local", "readout", "record.sqlite"));
    assertThat(file(Map.of(), "Mac OS X"))
        .isEqualTo(HOME.resolve("Library/Application Support/readout/record.sqlite"));
  }

  private static Path file(Map<String, String> environment, String system) {
    return RecordLocation.ofUser(environment, system, HOME).file();
  }
}
