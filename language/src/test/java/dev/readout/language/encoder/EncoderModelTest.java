package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EncoderModelTest {

  @Test
  void aMissingModelIsToldWithItsPlace() {
    assertThatThrownBy(() -> EncoderModel.load(String.class))
        .isInstanceOf(EncoderUnavailableException.class)
        .hasMessage("the encoder's model is not on the class path: no java/lang/vocab.txt");
  }

  @Test
  void aBrokenModelIsTold() {
    ByteBuffer broken = ByteBuffer.allocateDirect(100);
    assertThatThrownBy(() -> Network.load(broken))
        .isInstanceOf(EncoderUnavailableException.class)
        .hasMessageContaining("ONNX Runtime does not take the encoder's model");
  }

  @Test
  void labelsThatTheCodeCannotDecodeAreTold() throws Exception {
    ObjectMapper json = new ObjectMapper();
    assertThatThrownBy(() -> Labels.of(json.readTree("{}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the labels lack \"links\"");
    assertThatThrownBy(() -> Labels.of(json.readTree("{\"links\":[\"a\"]}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("links are not");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aNativeLibraryThatCannotBeLoadedIsTold(@TempDir Path empty) throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Donnxruntime.native.path=" + empty,
                "-cp",
                System.getProperty("java.class.path"),
                LoadsEnvironment.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said)
        .contains(
            "EncoderUnavailableException: the native library of ONNX Runtime cannot be loaded")
        .contains(System.getProperty("os.arch"));
    assertThat(java.waitFor()).isNotZero();
  }

  /** Run in a process of its own: a library is loaded once and for all. */
  static final class LoadsEnvironment {

    private LoadsEnvironment() {}

    public static void main(String[] args) {
      Network.load(ByteBuffer.allocateDirect(1));
    }
  }
}
