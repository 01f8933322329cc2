package dev.readout.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.AttitudeKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.Term;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.model.vocabulary.Trend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the published schema and the code together, both ways. */
@Timeout(120)
class SchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode SCHEMA = published();
  private static final JsonSchema VALIDATOR =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

  private static final Map<String, Class<? extends Term>> VOCABULARIES =
      Map.ofEntries(
          Map.entry("act", Act.class),
          Map.entry("actorKind", ActorKind.class),
          Map.entry("attitudeKind", AttitudeKind.class),
          Map.entry("channelKind", ChannelKind.class),
          Map.entry("dialogueState", DialogueState.class),
          Map.entry("eventType", EventType.class),
          Map.entry("factuality", Factuality.class),
          Map.entry("mentionForm", MentionForm.class),
          Map.entry("roleStatus", RoleStatus.class),
          Map.entry("stance", Stance.class),
          Map.entry("statementForm", StatementForm.class),
          Map.entry("timeType", TimeType.class),
          Map.entry("trend", Trend.class));

  @Test
  void schemaItselfIsValid() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(com.networknt.schema.SchemaLocation.of(SCHEMA.get("$schema").textValue()));

    assertThat(meta.validate(SCHEMA)).isEmpty();
  }

  @Test
  void richReadoutIsValid() {
    assertThat(VALIDATOR.validate(rich())).isEmpty();
  }

  @Test
  void randomReadoutsAreValid() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      JsonNode json = MAPPER.readTree(new ReadoutWriter().write(RandomReadouts.of(seed)));

      assertThat(VALIDATOR.validate(json)).describedAs("seed %d", seed).isEmpty();
    }
  }

  @Test
  void everyKeyThatIsWrittenIsRequired() {
    List<String> optional = new ArrayList<>();
    JsonNode root = rich();
    for (ObjectNode object : objects(root)) {
      for (String key : keys(object)) {
        JsonNode value = object.remove(key);
        if (VALIDATOR.validate(root).isEmpty()) {
          optional.add(key);
        }
        object.set(key, value);
      }
    }

    assertThat(optional).isEmpty();
  }

  @Test
  void noObjectMayHoldAnUnknownKeyExceptTheInputsExtra() {
    JsonNode root = rich();
    for (ObjectNode object : objects(root)) {
      object.put("surprise", 1);

      assertThat(VALIDATOR.validate(root))
          .describedAs("%s", object)
          .anyMatch(message -> message.getMessage().contains("surprise"));

      object.remove("surprise");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /readout                       | "2.0"
          /offsetUnit                    | "utf16"
          /document/text                 | null
          /document/id                   | " "
          /document/published            | "yesterday"
          /document/sha256               | "ABC"
          /document/extra                | []
          /sentences/0/start             | -1
          /sentences/0/end               | 0
          /sentences/0/end               | 1.5
          /times/0/type                  | "date"
          /actors/0/kind                 | "people"
          /actors/0/country              | "NO"
          /actors/0/mentions/0/form      | null
          /actors/0/candidates/0/score   | 1.1
          /roles/0/status                | "retired"
          /roles/0/title                 | ""
          /roles/0/since                 | "last year"
          /statements/0/speaker          | null
          /statements/0/speaker/inferred | "no"
          /statements/0/content          | []
          /statements/0/cue              | null
          /statements/0/form             | "verbatim"
          /statements/0/act              | "say"
          /statements/0/channel          | "press-conference"
          /statements/0/channel/kind     | "press conference"
          /statements/0/toward/0/attitude| "love"
          /statements/0/said             | "on Monday"
          /statements/0/confidence       | -0.1
          /claims/0/text                 | ""
          /claims/0/positions/0/stance   | "support"
          /events/0/type                 | "consult"
          /events/0/mode                 | "ceasefire"
          /events/0/quad                 | 2
          /events/0/trigger              | null
          /events/0/place/country        | "Norway"
          /events/0/date                 | "2026-3-2"
          /events/0/factuality           | "true"
          /events/0/assertions           | []
          /dialogues/0/parties           | ["a1"]
          /dialogues/0/state             | "over"
          /dialogues/0/trend             | "up"
          /dialogues/0/span              | null
          """)
  void damagedReadoutIsNotValid(String pointer, String json) throws IOException {
    JsonNode root = rich();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    String name = pointer.substring(slash + 1);
    JsonNode value = MAPPER.readTree(json);
    assertThat(root.at(pointer).isMissingNode()).isFalse();
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }

    Set<ValidationMessage> found = VALIDATOR.validate(root);

    assertThat(found)
        .anyMatch(
            message -> place(message).startsWith(pointer.replaceAll("/(place|channel)/.*", "/$1")));
  }

  @Test
  void schemaAndCodeHaveTheSameVocabularies() {
    Map<String, List<String>> inSchema = new LinkedHashMap<>();
    SCHEMA.get("$defs").properties().stream()
        .filter(definition -> definition.getValue().has("enum"))
        .forEach(
            definition ->
                inSchema.put(definition.getKey(), strings(definition.getValue().get("enum"))));
    Map<String, List<String>> inCode = new LinkedHashMap<>();
    VOCABULARIES.forEach(
        (name, type) ->
            inCode.put(
                name,
                Arrays.stream(type.getEnumConstants())
                    .map(term -> ((Term) term).label())
                    .toList()));

    assertThat(inSchema).isEqualTo(inCode);
  }

  @Test
  void everyVocabularyOfThePackageIsHeldAgainstTheSchema() throws IOException {
    Set<String> sources = new TreeSet<>();
    try (var files = Files.list(Path.of("src/main/java/dev/readout/model/vocabulary"))) {
      files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !Set.of("Term", "Crosswalk", "package-info").contains(name))
          .forEach(sources::add);
    }

    assertThat(sources)
        .containsExactlyElementsOf(
            new TreeSet<>(VOCABULARIES.values().stream().map(Class::getSimpleName).toList()));
  }

  @Test
  void schemaAndCodeGiveEachEventTypeTheSameModesAndQuad() {
    JsonNode rules = SCHEMA.at("/properties/events/items/allOf");
    List<String> inSchema = new ArrayList<>();
    for (JsonNode rule : rules) {
      List<String> modes = strings(rule.at("/then/properties/mode/enum"));
      inSchema.add(
          rule.at("/if/properties/type/const").textValue()
              + " "
              + rule.at("/then/properties/quad/const")
              + " "
              + modes.subList(0, modes.size() - 1));
    }

    assertThat(inSchema)
        .containsExactlyElementsOf(
            Arrays.stream(EventType.values())
                .map(type -> type.label() + " " + type.quad() + " " + type.modes())
                .toList());
  }

  private static JsonNode published() {
    Path path = Path.of("../docs/exchange/readout-1.schema.json");
    try {
      return MAPPER.readTree(Files.readString(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(path.toString(), e);
    }
  }

  private static JsonNode rich() {
    try {
      return MAPPER.readTree(new ReadoutWriter().write(RichReadout.readout()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a string cannot fail", e);
    }
  }

  /** Every object of the format within, itself included; what the input brought is its own. */
  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> objects = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      objects.add(object);
      for (String key : keys(object)) {
        if (!key.equals("extra")) {
          objects.addAll(objects(object.get(key)));
        }
      }
    } else {
      node.forEach(item -> objects.addAll(objects(item)));
    }
    return objects;
  }

  private static String place(ValidationMessage message) {
    return message
        .getInstanceLocation()
        .toString()
        .replaceFirst("^\\$", "")
        .replaceAll("\\[(\\d+)]", "/$1")
        .replace('.', '/');
  }

  private static List<String> strings(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(item -> values.add(item.asText()));
    return values;
  }

  private static List<String> keys(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
