package dev.readout.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.readout.server.asking.Asking;
import dev.readout.server.asking.Askings;
import dev.readout.server.asking.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description and the routes say the same, both ways. */
class OpenApiTest {

  private static JsonNode description;

  @BeforeAll
  static void parse() throws IOException {
    description = new YAMLMapper().readTree(OpenApi.text());
  }

  @Test
  void thePathsAreThoseOfTheServer() {
    List<String> served =
        new ArrayList<>(Askings.all().stream().map(asking -> "/api/" + asking.path()).toList());
    served.addAll(List.of("/api/citations/{id}", "/api/read", "/api/openapi.yaml"));
    List<String> described = new ArrayList<>();
    description.get("paths").fieldNames().forEachRemaining(described::add);
    assertThat(described).containsExactlyInAnyOrderElementsOf(served);
  }

  @Test
  void theParametersAreThoseOfTheQuestions() {
    for (Asking asking : Askings.all()) {
      Map<String, Boolean> taken = new TreeMap<>();
      for (Parameter parameter : asking.parameters()) {
        taken.put(
            parameter.name(),
            parameter.need() == Parameter.Need.ONCE || parameter.need() == Parameter.Need.TWICE);
      }
      taken.put("format", false);
      assertThat(described("/api/" + asking.path())).as(asking.path()).isEqualTo(taken);
    }
  }

  @Test
  void theVocabulariesAreThoseOfTheQuestions() {
    Parameter act =
        Askings.all().stream()
            .flatMap(asking -> asking.parameters().stream())
            .filter(parameter -> parameter.name().equals("act"))
            .findFirst()
            .orElseThrow();
    assertThat(choices("act")).isEqualTo(new TreeSet<>(act.choices()));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> references = description.findValuesAsText("$ref");
    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  private static Map<String, Boolean> described(String path) {
    Map<String, Boolean> found = new TreeMap<>();
    for (JsonNode parameter : description.get("paths").get(path).get("get").get("parameters")) {
      JsonNode whole =
          parameter.has("$ref")
              ? description.at(parameter.get("$ref").asText().substring(1))
              : parameter;
      found.put(whole.get("name").asText(), whole.get("required").asBoolean());
    }
    return found;
  }

  private static Set<String> choices(String schema) {
    Set<String> found = new TreeSet<>();
    JsonNode words = description.get("components").get("schemas").get(schema).get("enum");
    Stream.iterate(0, i -> i < words.size(), i -> i + 1)
        .map(i -> words.get(i).asText())
        .forEach(found::add);
    return found;
  }
}
