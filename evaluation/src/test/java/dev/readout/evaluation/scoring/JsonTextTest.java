package dev.readout.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void compactJsonStandsOnOneLineWithBlanksBetween() {
    assertThat(JsonText.compact(sample()))
        .isEqualTo(
            "{\"a\": 0.1, \"b\": null, \"c\": [1, \"x\", []], \"d\": {}, \"e\": {\"f\": 1.0}}");
  }

  @Test
  void truthValuesAreValues() {
    assertThat(JsonText.compact(Map.of("a", true))).isEqualTo("{\"a\": true}");
    assertThat(JsonText.compact(Map.of("a", List.of(false)))).isEqualTo("{\"a\": [false]}");
  }

  @Test
  void indentedJsonHasALineForEachValue() {
    assertThat(JsonText.indented(sample()))
        .isEqualTo(
            """
            {
             "a": 0.1,
             "b": null,
             "c": [
              1,
              "x",
              []
             ],
             "d": {},
             "e": {
              "f": 1.0
             }
            }""");
  }

  @Test
  void stringsAreWrittenInAscii() {
    assertThat(JsonText.compact(Map.of("k", "\"\\\n\r\t\b\f\u0001\u007fé😀")))
        .isEqualTo("{\"k\": \"\\\"\\\\\\n\\r\\t\\b\\f\\u0001\\u007f\\u00e9\\ud83d\\ude00\"}");
  }

  @Test
  void whatIsNoJsonValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.compact(Map.of("k", 'c')))
        .withMessage("no JSON value: c");
  }

  private static Map<String, @Nullable Object> sample() {
    Map<String, @Nullable Object> sample = new LinkedHashMap<>();
    sample.put("a", 0.1);
    sample.put("b", null);
    sample.put("c", Arrays.asList(1, "x", List.of()));
    sample.put("d", Map.of());
    sample.put("e", Map.of("f", 1.0));
    return sample;
  }
}
