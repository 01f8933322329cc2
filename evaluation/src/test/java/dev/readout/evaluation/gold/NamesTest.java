package dev.readout.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.scoring.BadGoldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Example, Ada Example",
    "ADA EXAMPLE’S, Ada Example",
    "the Foreign Minister, Ada Example",
    "Minister Example, Ada Example",
    "B. Prueba, Benito Prueba",
    "oslo, Norway",
    "the senior officials, ?senior officials",
    "a senior official, A senior official",
    "the previous reports, reports",
    "Chilean, ?chilean",
    "'!', ?"
  })
  void namesOfOneActorAreOne(String name, String canonical) throws BadGoldException {
    assertThat(new Names(Fixture.article()).resolve(name)).isEqualTo(canonical);
  }

  @Test
  void lastNameThatTwoPeopleHaveIsNobodys() throws BadGoldException {
    String json =
        Fixture.json().replace("{\"name\": \"Benito Prueba\"", "{\"name\": \"Eva Example\"");
    Names names = new Names(GoldFile.parse("f", json));

    assertThat(names.resolve("Mrs Example")).isEqualTo("?mrs example");
    assertThat(names.resolve("Eva Example")).isEqualTo("Eva Example");
  }

  @Test
  void onlyDescriptorsOfUnnamedSourcesAreUnnamed() throws BadGoldException {
    Names names = new Names(Fixture.article());

    assertThat(names.isUnnamed("A senior official")).isTrue();
    assertThat(names.isUnnamed("Ada Example")).isFalse();
    assertThat(names.isUnnamed("reports")).isFalse();
  }
}
