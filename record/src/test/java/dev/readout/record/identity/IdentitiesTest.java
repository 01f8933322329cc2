package dev.readout.record.identity;

import static dev.readout.record.ReadoutBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.record.ReadoutBuilder;
import dev.readout.record.RecordTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is the same over documents. */
class IdentitiesTest extends RecordTest {

  private int next;

  private ReadoutBuilder of(String text) {
    return article("n" + ++next, "2026-03-" + (10 + next), text);
  }

  /** The entity of the actor {@code a1} of each article, in their order. */
  private List<Integer> entities() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT entity FROM actors WHERE local = 'a1' ORDER BY version")
                .mapTo(Integer.class)
                .list());
  }

  private long candidates() {
    return check().counts().get("entity_candidates");
  }

  @Test
  void statesAreOneByTheirCodeWhateverTheyAreCalled() {
    keep(of("Norway agreed.").state("a1", "Norway", "NOR"));
    keep(of("Oslo agreed.").state("a1", "Oslo", "NOR"));
    keep(of("Iceland agreed.").state("a1", "Iceland", "ISL"));

    assertThat(entities()).containsExactly(1, 1, 2);
  }

  @Test
  void aPersonIsOneInEverySpellingOfTheName() {
    keep(of("Дмитрий Орлов agreed.").person("a1", "Дмитрий Орлов", null));
    keep(of("Dmitry Orlov agreed.").person("a1", "Dmitry Orlov", null));
    keep(of("Dmitri V. Orlov agreed.").person("a1", "Dmitri V. Orlov", null));

    assertThat(entities()).containsExactly(1, 1, 1);
    assertThat(candidates()).isZero();
  }

  @Test
  void personsOfOneNameFromTwoStatesStayApartAsCandidates() {
    keep(of("Jan Berg agreed.").person("a1", "Jan Berg", "NOR"));
    keep(of("Jan Berg refused.").person("a1", "Jan Berg", "DEU"));
    keep(of("Jan Berg agreed again.").person("a1", "Jan Berg", "NOR"));

    assertThat(entities()).containsExactly(1, 2, 1);
    assertThat(candidates()).isEqualTo(1);
  }

  @Test
  void whereTwoOfTheNameExistAndNothingDecidesAThirdStaysApart() {
    keep(of("Jan Berg agreed.").person("a1", "Jan Berg", "NOR"));
    keep(of("Jan Berg refused.").person("a1", "Jan Berg", "DEU"));
    keep(of("Jan Berg came.").person("a1", "Jan Berg", null));

    assertThat(entities()).containsExactly(1, 2, 3);
    assertThat(candidates()).isEqualTo(3);
  }

  @Test
  void whatIsCalledByCommonWordsAloneIsAnotherInEveryArticle() {
    keep(of("A working group met.").actor("a1", "a working group", ActorKind.ORGANISATION, null));
    keep(of("A working group met.").actor("a1", "a working group", ActorKind.ORGANISATION, null));
    keep(of("A working group met.").actor("a1", "a working group", ActorKind.ORGANISATION, "NOR"));
    keep(of("Fjordbank met.").actor("a1", "Fjordbank", ActorKind.ORGANISATION, null));
    keep(of("Fjordbank met.").actor("a1", "Fjordbank", ActorKind.ORGANISATION, null));

    assertThat(entities()).containsExactly(1, 2, 3, 4, 4);
  }

  @Test
  void middleInitialsThatDifferTellPersonsApart() {
    keep(of("Jan A. Berg agreed.").person("a1", "Jan A. Berg", null));
    keep(of("Jan Anders Berg agreed.").person("a1", "Jan Anders Berg", null));
    keep(of("Jan C. Berg agreed.").person("a1", "Jan C. Berg", null));

    assertThat(entities()).containsExactly(1, 1, 2);
  }

  @Test
  void anOfficeElsewhereTellsPersonsApartUnlessSomethingElseAgrees() {
    keep(
        of("Jan Berg, the envoy of Fjordbank, agreed.")
            .person("a1", "Jan Berg", null)
            .actor("a2", "Fjordbank", ActorKind.ORGANISATION, null)
            .role("a1", "envoy", "a2"));
    keep(
        of("Jan Berg, the chair of Havlaks, agreed.")
            .person("a1", "Jan Berg", null)
            .actor("a2", "Havlaks", ActorKind.ORGANISATION, null)
            .role("a1", "chair", "a2"));
    keep(
        of("Jan Berg, the director of Fjordbank, agreed.")
            .person("a1", "Jan Berg", null)
            .actor("a2", "Fjordbank", ActorKind.ORGANISATION, null)
            .role("a1", "director", "a2"));

    assertThat(entities()).containsExactly(1, 3, 1);
  }

  @Test
  void aSurnameAloneJoinsOnlyWhereEvidenceAgrees() {
    keep(
        of("Jan Berg, the envoy of Norway, agreed.")
            .person("a1", "Jan Berg", "NOR")
            .state("a2", "Norway", "NOR")
            .role("a1", "envoy", "a2"));
    keep(of("Berg agreed.").person("a1", "Berg", null));
    keep(
        of("Berg, the envoy of Norway, agreed.")
            .person("a1", "Berg", "NOR")
            .state("a2", "Norway", "NOR")
            .role("a1", "envoy", "a2"));

    assertThat(entities()).containsExactly(1, 3, 1);
    assertThat(candidates()).isEqualTo(1);
  }

  @Test
  void aPersonIsShownByTheFullNameHoweverOftenTheSurnameStands() {
    for (String name : List.of("Berg", "Jan Berg", "Berg", "Berg")) {
      keep(
          of(name + ", the envoy of Norway, agreed.")
              .person("a1", name, "NOR")
              .state("a2", "Norway", "NOR")
              .role("a1", "envoy", "a2"));
    }

    String shown =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT name FROM entities WHERE id = ?")
                    .bind(0, entities().get(1))
                    .mapTo(String.class)
                    .one());
    assertThat(shown).isEqualTo("Jan Berg");
    assertThat(entities().get(2)).isEqualTo(entities().get(1));
  }

  @Test
  void twoPersonsOfOneArticleAreNeverJoined() {
    keep(
        of("Jan Berg met Jan Berg.").person("a1", "Jan Berg", null).person("a2", "Jan Berg", null));

    assertThat(check().counts()).containsEntry("entities", 2L);
  }

  @Test
  void aMinistryWithoutAStateIsNobodyOutsideItsArticle() {
    keep(
        of("The Foreign Ministry agreed.")
            .actor("a1", "Foreign Ministry", ActorKind.ORGANISATION, null));
    keep(
        of("The Foreign Ministry refused.")
            .actor("a1", "Foreign Ministry", ActorKind.ORGANISATION, null));
    keep(
        of("The Foreign Ministry came.")
            .actor("a1", "Foreign Ministry", ActorKind.ORGANISATION, "NOR"));
    keep(
        of("The Foreign Ministry went.")
            .actor("a1", "Foreign Ministry", ActorKind.ORGANISATION, "NOR"));

    assertThat(entities()).containsExactly(1, 2, 3, 3);
  }

  @Test
  void anUnnamedSourceIsNoEntity() {
    keep(of("an official agreed.").actor("a1", "an official", ActorKind.UNNAMED, null));

    assertThat(check().counts()).containsEntry("entities", 0L).containsEntry("actors", 1L);
  }

  @Test
  void whatOnlyAForgottenArticleToldIsGone() {
    keep(of("Oslo agreed.").state("a1", "Oslo", "NOR"));
    keep(of("Norway agreed.").state("a1", "Norway", "NOR"));

    keeper.forget("n1");

    List<String> names =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT name FROM entity_names UNION ALL SELECT name FROM entities"
                            + " UNION ALL SELECT word FROM entity_words")
                    .mapTo(String.class)
                    .list());
    assertThat(names).containsExactlyInAnyOrder("Norway", "Norway", "norwai");
  }
}
