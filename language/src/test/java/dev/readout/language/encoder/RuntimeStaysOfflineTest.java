package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing leaves the user's machine: ONNX Runtime 1.29.0 brought usage reports over the network to
 * its builds for Linux and macOS, 1.28.0 has none. Whoever raises the version meets this test.
 */
class RuntimeStaysOfflineTest {

  private static final List<String> REPORTING =
      List.of("events.data.microsoft.com", "OneCollector");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib",
        "win-x64/onnxruntime.dll"
      })
  void theNativeLibraryNamesNoHostToReportTo(String library) throws IOException {
    String bytes = content("ai/onnxruntime/native/" + library);
    assertThat(REPORTING).noneMatch(bytes::contains);
  }

  @Test
  void theSearchFindsWhatIsThere() throws IOException {
    assertThat(content("ai/onnxruntime/native/linux-x64/libonnxruntime.so"))
        .contains("onnxruntime");
  }

  private static String content(String resource) throws IOException {
    try (InputStream in =
        RuntimeStaysOfflineTest.class.getClassLoader().getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
