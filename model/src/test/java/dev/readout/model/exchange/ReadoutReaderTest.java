package dev.readout.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ReadoutReaderTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``       | readout must be an object, was nothing
          []       | readout must be an object, was []
          "1.0"    | readout must be an object, was "1.0"
          {}       | readout: readout is missing
          {"readout":1} | readout: readout must be a string, was 1
          {"readout":"2.0"} | readout: version 2.0 cannot be read, only 1.x
          {"readout":"1.0","offsetUnit":"byte"} | offsetUnit must be codepoint, was byte
          {} {}    | no JSON: Trailing token (of type START_OBJECT) found after value (bound as `com.fasterxml.jackson.databind.JsonNode`): not allowed as per `DeserializationFeature.FAIL_ON_TRAILING_TOKENS`
          """)
  void whatIsNoReadoutIsRefused(String json, String message) {
    refused(json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /document/text         | 5            | readout.document: text must be a string, was 5
          /document/extra        | null         | readout.document: extra must be an object, was null
          /document/published    | "now"        | readout.document: published is no ISO 8601 date: 'now'
          /document/authors      | [1]          | readout.document: authors must be a list of strings, was [1]
          /producer              | null         | readout: producer must be an object, was null
          /sentences             | {}           | readout: sentences must be a list, was {}
          /sentences/1/start     | 2.5          | readout.sentences[1]: start must be a whole number, was 2.5
          /sentences/2/end       | 1            | readout.sentences[2]: span must be 0 <= start < end, was 143..1
          /sentences/2/end       | 999          | readout.sentences[2]: code point offset must lie within 0..176, was 999
          /sentences/2           | 7            | readout.sentences[2] must be an object, was 7
          /times/0/type          | "date"       | readout.times[0]: type: TimeType has no label 'date', only: DATE TIME DURATION SET
          /actors/0/name         | " "          | readout.actors[0]: actor name must not be blank
          /actors/0/candidates/0/score | 2      | readout.actors[0].candidates[0]: score must lie between 0 and 1, was 2.0
          /actors/1/mentions/0/form | "noun"    | readout.actors[1].mentions[0]: form: MentionForm has no label 'noun', only: name nominal pronoun
          /roles/0/span/start    | -1           | readout.roles[0].span: code point offset must lie within 0..176, was -1
          /statements/0/speaker/inferred | 0    | readout.statements[0].speaker: inferred must be true or false, was 0
          /statements/0/content  | []           | readout.statements[0]: statement s1 has no content
          /statements/0/confidence | "1"        | readout.statements[0]: confidence must be a number, was "1"
          /statements/1/parent   | "s9"         | s2 refers to 's9', which does not exist
          /events/0/trigger      | null         | readout.events[0]: trigger must be an object, was null
          /events/0/place/country | "Oslo"      | readout.events[0].place: country must be an ISO 3166-1 alpha-3 code, was 'Oslo'
          /dialogues/0/parties   | []           | readout.dialogues[0]: a dialogue has two parties or more, was []
          /dialogues/0/trend     | "up"         | readout.dialogues[0]: trend: Trend has no label 'up', only: progress none setback
          """)
  void damageIsToldWithItsPlace(String pointer, String value, String message) throws Exception {
    JsonNode root = rich();
    replace(root, pointer, MAPPER.readTree(value));

    refused(root.toString(), message);
  }

  @Test
  void missingKeyIsNamed() throws Exception {
    JsonNode root = rich();
    ((ObjectNode) root.at("/statements/1/speaker")).remove("candidates");

    refused(root.toString(), "readout.statements[1].speaker: candidates is missing");
  }

  @Test
  void hashThatIsNotThatOfTheTextIsRefused() throws Exception {
    JsonNode root = rich();
    String hash = root.at("/document/sha256").textValue();
    String wrong = "0".repeat(64);
    replace(root, "/document/sha256", MAPPER.getNodeFactory().textNode(wrong));

    refused(
        root.toString(),
        "readout.document: sha256 must be the hash of the text, "
            + hash
            + ", was \""
            + wrong
            + '"');
  }

  @Test
  void longValuesAreShownCutOff() {
    refused(
        "[" + "1,".repeat(500_000) + "1]",
        "readout must be an object, was [" + "1,".repeat(39) + "1...");
  }

  @Test
  void keysOfALaterMinorVersionArePassedOver() throws Exception {
    JsonNode root = rich();
    replace(root, "/readout", MAPPER.getNodeFactory().textNode("1.7"));
    ((ObjectNode) root).put("novelty", 1);
    ((ObjectNode) root.at("/statements/0")).putArray("novelties");

    assertThat(new ReadoutReader().read(root.toString())).isEqualTo(RichReadout.readout());
  }

  @Test
  void nothingButTheFormatsOwnErrorComesOutOfJunk() throws Exception {
    JsonNode[] junk = {
      MAPPER.readTree("null"), MAPPER.readTree("-1"), MAPPER.readTree("1e999"),
      MAPPER.readTree("99999999999999999999"), MAPPER.readTree("\"\""), MAPPER.readTree("[]"),
      MAPPER.readTree("{}"), MAPPER.readTree("[null]"), MAPPER.readTree("true")
    };
    for (long seed = 0; seed < 3_000; seed++) {
      Random dice = new Random(seed);
      JsonNode root = rich();
      List<String> places = new ArrayList<>();
      collect(root, "", places);
      replace(root, places.get(dice.nextInt(places.size())), junk[dice.nextInt(junk.length)]);

      Throwable thrown = catchThrowable(() -> new ReadoutReader().read(root.toString()));

      if (thrown != null) {
        assertThat(thrown)
            .describedAs("seed %d", seed)
            .isExactlyInstanceOf(ExchangeFormatException.class);
      }
    }
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThatExceptionOfType(ExchangeFormatException.class)
        .isThrownBy(() -> new ReadoutReader().read("[".repeat(100_000)))
        .withMessageStartingWith("no JSON: Document nesting depth (2001) exceeds the maximum");
  }

  private static void refused(String json, String message) {
    assertThatExceptionOfType(ExchangeFormatException.class)
        .isThrownBy(() -> new ReadoutReader().read(json))
        .withMessage(message);
  }

  private static JsonNode rich() throws JsonProcessingException {
    return MAPPER.readTree(new ReadoutWriter().write(RichReadout.readout()));
  }

  private static void collect(JsonNode node, String pointer, List<String> places) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              entry -> {
                places.add(pointer + "/" + entry.getKey());
                collect(entry.getValue(), pointer + "/" + entry.getKey(), places);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(pointer + "/" + i);
        collect(array.get(i), pointer + "/" + i, places);
      }
    }
  }

  private static void replace(JsonNode root, String pointer, JsonNode value) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    String name = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }
}
