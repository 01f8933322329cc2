package dev.readout.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

  @ParameterizedTest
  @CsvSource({
    "ministers, minister",
    "companies, company",
    "people, person",
    "spokeswomen, spokeswoman",
    "press, press",
    "chorus, chorus"
  })
  void pluralsLeadToTheirSingular(String plural, String singular) {
    assertThat(Plurals.singular(plural)).isEqualTo(singular);
  }

  @Test
  void compoundsGoByTheirNoun() {
    assertThat(RoleNouns.find("President-elect"))
        .map(RoleNouns.RoleNoun::noun)
        .contains("president-elect");
    assertThat(RoleNouns.find("ex-minister")).map(RoleNouns.RoleNoun::noun).contains("minister");
    assertThat(RoleNouns.find("well-known")).isEmpty();
  }

  @Test
  void theSexIsToldByTheWordAlone() {
    assertThat(RoleNouns.find("spokeswoman").orElseThrow().sex()).isEqualTo(Sex.FEMALE);
    assertThat(RoleNouns.find("minister").orElseThrow().sex()).isEqualTo(Sex.UNKNOWN);
    assertThat(Honorifics.find("Mr.")).contains(Sex.MALE);
  }

  @Test
  void everyListLoads() {
    assertThat(Nouns.GROUPS.contains("lawmaker")).isTrue();
    assertThat(Nouns.SOURCES.contains("diplomat")).isTrue();
    assertThat(Nouns.DOCUMENTS.contains("memo")).isTrue();
    assertThat(OrganisationNouns.standsAlone("ministry")).isTrue();
    assertThat(OrganisationNouns.standsAlone("post")).isFalse();
    assertThat(OrganisationNouns.isGeneral("company")).isTrue();
    assertThat(GovernmentNouns.standsAlone("government")).isTrue();
    assertThat(JointNouns.find("sides")).contains(JointNouns.Kind.ANY);
    assertThat(Pronouns.find("Her")).isPresent();
    assertThat(StatusWords.inCompound("president-elect")).isPresent();
    assertThat(States.find("Peruvian").orElseThrow().code()).isEqualTo("PER");
    assertThat(WorldBodies.find("EU")).contains("European Union");
    assertThat(WorldBodies.seatedIn("Brussels")).contains("European Union");
    assertThat(Cities.state("Arica")).contains("CHL");
    assertThat(People.areMeantBy("rioters")).isTrue();
    assertThat(People.areMeantBy("papers")).isFalse();
    assertThat(Words.OFFICE_VERBS).containsEntry("serve", "as");
    assertThat(Words.NAME_PARTICLES).contains("bin");
    assertThat(Words.TITLE_COMPLEMENTS).contains("State");
    assertThat(Words.CALENDAR).contains("Monday");
    assertThat(Words.NATIONAL_OFFICES).contains("president");
    assertThat(Words.PLACE_VERBS).contains("visit");
    assertThat(Words.CITY_NOUNS).contains("airport");
    assertThat(Words.PLACE_PREPOSITIONS).contains("in");
  }
}
