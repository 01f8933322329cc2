package dev.readout.reading.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readout.model.Actor;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.reading.Happenings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleAnnotatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russian presidential aide Lev Antonov said so. | Lev Antonov | presidential aide | Russia | CURRENT
          Norwegian Deputy Foreign Minister Kari Nordby said so. | Kari Nordby | Deputy Foreign Minister | Norway | CURRENT
          Iraq's deputy interior minister, Samir al-Haddad, said so. | Samir al-Haddad | deputy interior minister | Iraq | CURRENT
          Turkish Defence Ministry spokesman Emre Yildiz said so. | Emre Yildiz | spokesman | Turkish Defence Ministry | CURRENT
          EU Energy Commissioner Elsa Brandt said so. | Elsa Brandt | Energy Commissioner | EU | CURRENT
          Ana Ruiz, the U.N. envoy, arrives in Lima today. | Ana Ruiz | envoy | U.N. | CURRENT
          Peru's envoy to the EU, Ana Ruiz, said so. | Ana Ruiz | envoy to the EU | Peru | CURRENT
          Former Norwegian president Kari Nordby said so. | Kari Nordby | president | Norway | FORMER
          Acting Peruvian president Ana Ruiz said so. | Ana Ruiz | president | Peru | ACTING
          Ana Ruiz, head of the Andean Bank, said so. | Ana Ruiz | head | Andean Bank | CURRENT
          The Omani Foreign Ministry replied. Its spokesman, Said Harthi, said so. | Said Harthi | spokesman | Omani Foreign Ministry | CURRENT
          Peruvian Minister of Foreign Affairs Ana Ruiz said so. | Ana Ruiz | Minister of Foreign Affairs | Peru | CURRENT
          Chilean National Security Advisor Dr. Ana Ruiz said so. | Ana Ruiz | National Security Advisor | Chile | CURRENT
          The paper has chided Peru's President Ana Ruiz for it. | Ana Ruiz | President | Peru | CURRENT
          Prime Minister Ana Ruiz of Peru left. | Ana Ruiz | Prime Minister | Peru | CURRENT
          Norwegian prime minister and acting foreign minister Kari Nordby left. | Kari Nordby | prime minister | Norway | CURRENT
          Norwegian prime minister and acting foreign minister Kari Nordby left. | Kari Nordby | foreign minister | Norway | ACTING
          Asta Vilkas, an adviser to the Latvian prime minister, left. | Asta Vilkas | adviser to the Latvian prime minister | Latvia | CURRENT
          Asta Vilkas, who serves as envoy of Peru, left. | Asta Vilkas | envoy | Peru | CURRENT
          Peru's then-president Ana Ruiz refused. | Ana Ruiz | president | Peru | FORMER
          Peru's president-elect Ana Ruiz agreed. | Ana Ruiz | president | Peru | DESIGNATE
          Norwegian Foreign Minister Kari Nordby spoke. Her Peruvian counterpart, Ana Ruiz, listened. | Ana Ruiz | Foreign Minister | Peru | CURRENT
          """)
  void titlesBecomeRoles(String text, String actor, String title, String of, RoleStatus status) {
    Readings readings = read(text);
    assertThat(readings.roles())
        .anySatisfy(
            role -> {
              assertThat(readings.name(role.actor())).isEqualTo(actor);
              assertThat(role.title()).isEqualTo(title);
              assertThat(readings.name(role.of())).isEqualTo(of);
              assertThat(role.status()).isEqualTo(status);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy left.
          A witness, Ana Ruiz, left.
          Ana Ruiz met a minister.
          Ana Ruiz left.
          """)
  void withoutATitledPersonThereIsNoRole(String text) {
    assertThat(read(text).roles()).isEmpty();
  }

  @Test
  void aTitleGivenTwiceIsOneRoleWithItsOwner() {
    Readings readings =
        read("Foreign Minister Kari Nordby spoke. Norwegian Foreign Minister Kari Nordby left.");
    assertThat(readings.roles()).hasSize(1);
    assertThat(readings.name(readings.roles().get(0).of())).isEqualTo("Norway");
  }

  @Test
  void ofTwoPresidentsTheOtherStateIsTheOthers() {
    Readings readings =
        read(
            "The presidents of Chile and Peru met. President Ana Ruiz smiled. Her Chilean"
                + " counterpart, Jon Berg, left.");
    assertThat(readings.roles())
        .extracting(role -> readings.name(role.actor()) + " of " + readings.name(role.of()))
        .containsExactlyInAnyOrder("Ana Ruiz of Peru", "Jon Berg of Chile");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Samir Haddad, mayor of Basra since 2019, left. | CURRENT | 2019 | -
          Omar Keita was president of Mali until last year. | FORMER | - | 2024
          Lena Okonjo, the former energy minister of Kenya, who led the ministry from 2015 to 2018, left. | FORMER | 2015 | 2018
          Lena Okonjo, energy minister of Kenya from 2015 to 2018, left. | FORMER | 2015 | 2018
          Emre Yildiz became head of the Andean Bank in March 2021. | CURRENT | 2021-03 | -
          Peruvian envoy Ana Ruiz, who took office in January, left. | CURRENT | 2025-01 | -
          Peruvian envoy Ana Ruiz, who resigned on Monday, left. | FORMER | - | 2025-06-09
          Peruvian envoy Ana Ruiz, who met reporters in January, left. | CURRENT | - | -
          Peruvian envoy Ana Ruiz has waited since January. | CURRENT | - | -
          """)
  void aRoleHasTheTimeForWhichTheTextSaysThatItWasHeld(
      String text, RoleStatus status, @Nullable String since, @Nullable String until) {
    assertThat(read(text).roles())
        .singleElement()
        .satisfies(
            role -> {
              assertThat(role.status()).isEqualTo(status);
              assertThat(role.since()).isEqualTo(since);
              assertThat(role.until()).isEqualTo(until);
            });
  }

  @Test
  void aPersonBelongsToTheStateOfTheOffice() {
    Readings readings = read("President Ana Ruiz of Peru met Kenyan envoy Peter Omondi.");
    assertThat(readings.actors())
        .extracting(Actor::name, Actor::country)
        .contains(tuple("Ana Ruiz", "PER"), tuple("Peter Omondi", "KEN"));
  }

  private static Readings read(String text) {
    Readout readout = Happenings.read(Document.builder(text).published("2025-06-12").build());
    return new Readings(readout.actors(), readout.roles());
  }

  private record Readings(List<Actor> actors, List<Role> roles) {
    @Nullable String name(@Nullable String id) {
      return actors.stream()
          .filter(actor -> actor.id().equals(id))
          .map(Actor::name)
          .findFirst()
          .orElse(null);
    }
  }
}
