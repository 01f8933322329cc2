package dev.readout.reading.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Actor;
import dev.readout.model.Role;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.reading.Articles;
import dev.readout.reading.actors.ArticleActors;
import dev.readout.reading.syntax.ShallowSyntax;
import dev.readout.reading.text.Article;
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

  private static Readings read(String text) {
    Article article = Articles.of(text);
    ArticleActors actors = ArticleActors.of(article, new ShallowSyntax(article));
    List<Role> roles = RoleAnnotator.annotate(actors);
    return new Readings(actors.all(), roles);
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
