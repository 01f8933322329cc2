package dev.readout.record.wikidata;

import static dev.readout.record.ReadoutBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.record.RecordTest;
import dev.readout.record.ask.Scope;
import dev.readout.record.ask.Who;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a small file of invented items in the format of the public dump. */
class WikidataLoaderTest extends RecordTest {

  private static final String DUMP =
      """
      [
      {"type":"item","id":"Q900001","labels":{"en":{"language":"en","value":"Norway"}},"aliases":{},\
      "claims":{"P298":[{"mainsnak":{"snaktype":"value","datavalue":{"value":"NOR","type":"string"}}}]}},
      {"type":"item","id":"Q900002","labels":{"en":{"language":"en","value":"envoy of Norway"}},"claims":{}},
      {"type":"item","id":"Q900003","labels":{"en":{"language":"en","value":"Mara Lind"},"ru":{"language":"ru","value":"Мара Линд"}},\
      "aliases":{"en":[{"language":"en","value":"Mara A. Lind"}]},"claims":{\
      "P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"},"type":"wikibase-entityid"}}}],\
      "P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q900001"}}}}],\
      "P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q900002"}}},"qualifiers":{\
      "P580":[{"datavalue":{"value":{"time":"+2024-02-00T00:00:00Z","precision":10}}}],\
      "P582":[{"datavalue":{"value":{"time":"+2026-03-15T00:00:00Z","precision":11}}}]}}]}},
      {"type":"item","id":"Q900004","labels":{"en":{"language":"en","value":"Einar Thor"}},"claims":{\
      "P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}},
      {"type":"item","id":"Q900005","labels":{"en":{"language":"en","value":"Einar Thor"}},"claims":{\
      "P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}},
      {"type":"property","id":"P31","labels":{}},
      this is no JSON
      ]
      """;

  private WikidataLoader.Loaded load() throws IOException {
    return new WikidataLoader(database).load(new BufferedReader(new StringReader(DUMP)));
  }

  @BeforeEach
  void articles() {
    keep(
        article("n1", "2026-03-10", "Mara Lind of Norway met Einar Thor of Iceland.")
            .person("a1", "Mara Lind", "NOR")
            .state("a2", "Norway", "NOR")
            .person("a3", "Einar Thor", "ISL"));
  }

  @Test
  void entitiesAreNamedByTheItemOfTheirNameAndCountry() throws IOException {
    assertThat(load()).isEqualTo(new WikidataLoader.Loaded(5, 2));

    assertThat(summaries(ask(new Who("Mara Lind", Scope.DEFAULT))))
        .contains(
            "Mara Lind  is Q900003 of Wikidata, Mara Lind",
            "Mara Lind  was envoy of Norway from 2024-02 to 2026-03-15 according to Wikidata");
    assertThat(summaries(ask(new Who("Norway", Scope.DEFAULT))))
        .contains("Norway  is Q900001 of Wikidata, Norway");
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void whereSeveralItemsFitNoneIsChosen() throws IOException {
    load();

    assertThat(summaries(ask(new Who("Einar Thor", Scope.DEFAULT))))
        .contains(
            "Einar Thor  may be Q900004 of Wikidata, Einar Thor",
            "Einar Thor  may be Q900005 of Wikidata, Einar Thor");
  }

  @Test
  void loadingAgainReplacesAndTheRecordWorksWithoutAny() throws IOException {
    assertThat(values(ask(new Who("Mara Lind", Scope.DEFAULT)), "part")).doesNotContain("wikidata");
    load();
    String once = check().digest();
    load();
    assertThat(check().digest()).isEqualTo(once);
  }
}
