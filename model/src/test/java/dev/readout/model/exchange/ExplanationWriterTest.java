package dev.readout.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.readout.model.Claim;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.explain.ActBasis;
import dev.readout.model.explain.ClaimReasons;
import dev.readout.model.explain.Considered;
import dev.readout.model.explain.CueEntry;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Explanation;
import dev.readout.model.explain.Finding;
import dev.readout.model.explain.Occasion;
import dev.readout.model.explain.Rule;
import dev.readout.model.explain.SpeakerReasons;
import dev.readout.model.explain.StatementReasons;
import dev.readout.model.explain.Trust;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationWriterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Readout READOUT = RichReadout.readout();

  private static final Map<String, Class<? extends Term>> VOCABULARIES =
      Map.ofEntries(
          Map.entry("rule", Rule.class),
          Map.entry("part", Finding.Part.class),
          Map.entry("wordClass", CueEntry.WordClass.class),
          Map.entry("act", Act.class),
          Map.entry("actBasis", ActBasis.class),
          Map.entry("occasionBasis", Occasion.Basis.class),
          Map.entry("naming", SpeakerReasons.Naming.class),
          Map.entry("resolution", SpeakerReasons.Resolution.class),
          Map.entry("outcome", Considered.Outcome.class),
          Map.entry("place", Considered.Place.class),
          Map.entry("positionBasis", ClaimReasons.PositionBasis.class));

  @Test
  void explanationsStandLastAndFitTheirSchema() throws IOException {
    JsonNode json = MAPPER.readTree(written(explained()));
    List<String> keys = new ArrayList<>();
    json.fieldNames().forEachRemaining(keys::add);

    assertThat(keys).endsWith("dialogues", "explanations");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema())
                .validate(json.get("explanations")))
        .isEmpty();
  }

  @Test
  void withoutThemTheReadoutIsWhatItIsAlone() throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(written(explained()));
    json.remove("explanations");

    assertThat(json).isEqualTo(MAPPER.readTree(new ReadoutWriter().write(READOUT)));
  }

  @Test
  void aReaderPassesOverThem() throws Exception {
    assertThat(new ReadoutReader().read(written(explained()))).isEqualTo(READOUT);
  }

  @Test
  void schemaAndVocabulariesHoldTheSameWords() throws IOException {
    JsonNode definitions = schema().get("$defs");

    assertThat(definitions).hasSize(VOCABULARIES.size());
    VOCABULARIES.forEach(
        (name, vocabulary) -> {
          List<String> labels = new ArrayList<>();
          definitions.get(name).get("enum").forEach(label -> labels.add(label.textValue()));
          assertThat(labels)
              .as(name)
              .containsExactlyElementsOf(
                  Arrays.stream(vocabulary.getEnumConstants()).map(Term::label).toList());
        });
  }

  @Test
  void reasonsOfOtherStatementsAreRefused() {
    assertThatThrownBy(() -> new ExplainedReadout(READOUT, new Explanation(List.of(), List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("explanation of other statements");
  }

  @Test
  void onlyWhatIsCarriedComesFromAnotherStatement() {
    assertThatThrownBy(() -> new Occasion(Occasion.Basis.LEAD, "s1"))
        .hasMessage("only what is carried comes from another statement, was LEAD from s1");
  }

  private static ExplainedReadout explained() {
    List<StatementReasons> statements = new ArrayList<>();
    List<Finding> findings =
        List.of(
            new Finding.ByRule(Rule.NOMINAL, true),
            new Finding.ByHeads(0.75),
            new Finding.ByBoth(Rule.QUOTATION, 0.9876, List.of(Finding.Part.CUE)));
    for (Statement statement : READOUT.statements()) {
      int index = statements.size();
      boolean even = index % 2 == 0;
      statements.add(
          new StatementReasons(
              statement.id(),
              findings.get(index % findings.size()),
              even ? new CueEntry("say", CueEntry.WordClass.VERB, Act.ASSERT, "that", false) : null,
              ActBasis.CUE,
              even ? speaker() : SpeakerReasons.UNNAMED,
              even ? new Occasion(Occasion.Basis.OWN_WORDS, null) : null,
              even ? null : new Occasion(Occasion.Basis.CARRIED, "s1"),
              new Trust(0.9, 0.75)));
    }
    List<ClaimReasons> claims = new ArrayList<>();
    for (Claim claim : READOUT.claims()) {
      claims.add(
          new ClaimReasons(
              claim.id(),
              Collections.nCopies(
                  claim.positions().size(), ClaimReasons.PositionBasis.SAYS_OPPOSITE)));
    }
    return new ExplainedReadout(READOUT, new Explanation(statements, claims));
  }

  private static SpeakerReasons speaker() {
    return new SpeakerReasons(
        SpeakerReasons.Naming.AT_CUE,
        new Span(0, 2),
        SpeakerReasons.Resolution.PRONOUN,
        List.of(
            new Considered(
                "a1",
                "Ada Berg",
                0.6,
                Considered.Outcome.CHOSEN,
                new Considered.Presence(1, Considered.Place.MAIN_SUBJECT, true, false)),
            new Considered(null, "Bo Lund", 0, Considered.Outcome.DISAGREES, null)));
  }

  private static String written(ExplainedReadout explained) throws IOException {
    StringWriter out = new StringWriter();
    new ReadoutWriter().write(explained, out);
    return out.toString();
  }

  private static JsonNode schema() throws IOException {
    return MAPPER.readTree(
        Files.readString(Path.of("../docs/exchange/explanations-1.schema.json")));
  }
}
