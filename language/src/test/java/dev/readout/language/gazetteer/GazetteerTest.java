package dev.readout.language.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final States STATES = States.load();
  private static final Places PLACES = Places.load();
  private static final InternationalOrganisations ORGANISATIONS = InternationalOrganisations.load();

  @ParameterizedTest
  @CsvSource({
    "Russia, RUS, NAME",
    "RUSSIA, RUS, NAME",
    "Russian Federation, RUS, NAME",
    "Moscow, RUS, CAPITAL",
    "Kremlin, RUS, METONYM",
    "Russian, RUS, ADJECTIVE",
    "Russians, RUS, DEMONYM",
    "US, USA, NAME",
    "U.S., USA, NAME",
    "White House, USA, METONYM",
    "UK, GBR, NAME",
    "Britons, GBR, DEMONYM",
    "Downing Street, GBR, METONYM",
    "Élysée, FRA, METONYM",
    "Elysee, FRA, METONYM",
    "Quai d’Orsay, FRA, METONYM",
    "Bankova, UKR, METONYM",
    "Kiev, UKR, CAPITAL",
    "Emirati, ARE, ADJECTIVE",
    "Turkiye, TUR, NAME",
    "Georgia, GEO, NAME",
    "Kosovo, XKX, NAME",
    "Sana’a, YEM, CAPITAL",
  })
  void namesOfAStateLeadToIt(String words, String code, StateName.Kind kind) {
    StateName found = STATES.byName(words).orElseThrow();

    assertThat(found.state().code()).isEqualTo(code);
    assertThat(found.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "", "Ruritania", "turkey", "the", "Polish-"})
  void otherWordsNameNoState(String words) {
    assertThat(STATES.byName(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Congo, 2", "Korean, 4", "Dominican, 4"})
  void aNameOfSeveralStatesIsLeftOpen(String words, int readings) {
    assertThat(STATES.byName(words)).isEmpty();
    assertThat(STATES.named(words)).hasSize(readings);
  }

  @Test
  void theMembersOfTheUnitedNationsAndFourMoreAreThere() {
    assertThat(STATES.all())
        .hasSize(197)
        .extracting(State::code)
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(STATES.byCode("NAM")).map(State::name).contains("Namibia");
    assertThat(STATES.byCode("ZZZ")).isEmpty();
  }

  @Test
  void everyNameOfAStateIsOnceInItsKindAndHasNoEmptyParts() {
    for (State state : STATES.all()) {
      List<String> names = new ArrayList<>(state.otherNames());
      names.add(state.name());
      for (List<String> list :
          List.of(names, state.capitals(), state.metonyms(), state.adjectives(), state.people())) {
        assertThat(list).as(state.code()).doesNotHaveDuplicates().doesNotContain("", "-");
        assertThat(list).as(state.code()).allMatch(name -> name.equals(name.strip()));
      }
    }
  }

  @Test
  void aPlaceOfSeveralCountriesGivesTheLargestFirst() {
    assertThat(PLACES.named("Valencia").size()).isGreaterThan(1);
    assertThat(PLACES.named("Hyderabad").get(0).state()).contains("IND");
    assertThat(PLACES.named("Odesa").get(0).state()).contains("UKR");
    assertThat(PLACES.named("Kashmir").get(0).state()).isEmpty();
    assertThat(PLACES.contains("Zurich")).isTrue();
    assertThat(PLACES.contains("Nowhere")).isFalse();
  }

  @Test
  void organisationsAreFoundByNameAndAbbreviation() {
    assertThat(ORGANISATIONS.byName("NATO"))
        .isEqualTo(ORGANISATIONS.byName("North Atlantic Treaty Organization"))
        .map(InternationalOrganisation::kind)
        .contains(InternationalOrganisation.Kind.ALLIANCE);
    assertThat(ORGANISATIONS.byName("U.N.")).isPresent();
    assertThat(ORGANISATIONS.byName("nato")).isEmpty();
  }

  @Test
  void noTwoOrganisationsShareAName() {
    Set<String> seen = new HashSet<>();
    for (InternationalOrganisation organisation : ORGANISATIONS.all()) {
      assertThat(seen.add(organisation.name())).as(organisation.name()).isTrue();
      for (String name : organisation.otherNames()) {
        assertThat(seen.add(name)).as(name).isTrue();
      }
    }
  }
}
