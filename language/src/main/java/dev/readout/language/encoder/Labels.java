package dev.readout.language.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/**
 * What the numbers mean that come out of one model.
 *
 * @param window the most pieces of a window, without the two around it
 * @param partsOfSpeech in the order of the scores
 * @param lemmaRules in the order of the scores
 * @param relations of dependencies, in the order of the scores
 * @param attribution kinds of the tags of sources, cues and contents
 * @param names kinds of the tags of names
 * @param relationProduct by relation and width, the matrix of the last step that scores relations
 * @param relationBias one row for each relation, of one column
 */
record Labels(
    int window,
    List<PartOfSpeech> partsOfSpeech,
    List<LemmaRule> lemmaRules,
    List<String> relations,
    Kinds attribution,
    Kinds names,
    Scores relationProduct,
    Scores relationBias) {

  private static final List<String> LINKS =
      List.of("none", "source begins", "source", "content begins", "content");

  /**
   * Reads what lies beside a model.
   *
   * @throws IllegalArgumentException if something is missing, or is not what this code can decode
   */
  static Labels of(JsonNode json) {
    if (!strings(json, "links").equals(LINKS)) {
      throw new IllegalArgumentException("links are not " + LINKS + " but " + json.get("links"));
    }
    JsonNode product = need(json, "relation product");
    Scores matrix = numbers(need(product, "matrix"));
    List<String> relations = strings(json, "relation");
    Scores bias = numbers(need(product, "bias"));
    if (bias.rows() != relations.size() || matrix.rows() != relations.size()) {
      throw new IllegalArgumentException("the relation product is not one row a relation");
    }
    int window = need(json, "window").asInt();
    if (window < 1 || window > 510) {
      throw new IllegalArgumentException("window of " + window + " pieces");
    }
    return new Labels(
        window,
        strings(json, "upos").stream().map(PartOfSpeech::valueOf).toList(),
        strings(json, "lemma").stream().map(LemmaRule::parse).toList(),
        relations,
        Kinds.of(strings(json, "attribution")),
        Kinds.of(strings(json, "name")),
        matrix,
        bias);
  }

  private static JsonNode need(JsonNode json, String field) {
    JsonNode node = json.get(field);
    if (node == null) {
      throw new IllegalArgumentException("the labels lack \"" + field + "\"");
    }
    return node;
  }

  private static List<String> strings(JsonNode json, String field) {
    List<String> strings = new ArrayList<>();
    need(json, field).forEach(node -> strings.add(node.asText()));
    return List.copyOf(strings);
  }

  /** A matrix, or a column of numbers. */
  private static Scores numbers(JsonNode rows) {
    int width = rows.path(0).isArray() ? rows.path(0).size() : 1;
    float[] numbers = new float[rows.size() * width];
    for (int i = 0; i < numbers.length; i++) {
      JsonNode row = rows.get(i / width);
      numbers[i] = (float) (row.isArray() ? row.path(i % width) : row).asDouble();
    }
    return new Scores(numbers, width);
  }
}
