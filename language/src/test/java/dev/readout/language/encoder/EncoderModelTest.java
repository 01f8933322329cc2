package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

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
}
