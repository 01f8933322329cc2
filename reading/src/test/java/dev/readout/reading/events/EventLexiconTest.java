package dev.readout.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Crosswalk;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of the package keep their rules: known terms, sorted, each row once. */
class EventLexiconTest {

  private static final List<String> FRAMES =
      Stream.of(EventFrame.values()).map(EventFrame::name).toList();

  private static final List<String> FACTUALITIES =
      Stream.of(Factuality.values()).map(Factuality::label).toList();

  private static List<List<String>> rows(String list, int columns) {
    return Table.load(EventLexicon.class, list, columns).rows();
  }

  @Test
  void everyTriggerHasATypeAModeOfItAFrameAndKnownObjects() {
    Set<String> classes = new HashSet<>();
    rows("object-classes.tsv", 2).forEach(row -> classes.add("@" + row.get(0)));

    for (List<String> row : rows("triggers.tsv", 7)) {
      EventType type = Term.of(EventType.class, row.get(2));
      assertThat(row.get(1)).as("%s", row).isIn("verb", "noun");
      assertThat(row.get(3))
          .as("%s", row)
          .matches(mode -> mode.equals("-") || type.modes().contains(mode));
      assertThat(row.get(4)).as("%s", row).matches("-|\\d{3,4}");
      assertThat(row.get(5)).as("%s", row).isIn(FRAMES);
      for (String object : row.get(6).split(",")) {
        assertThat(object.startsWith("@") && !classes.contains(object)).as("%s", row).isFalse();
      }
    }
  }

  @Test
  void everyCodeOfATriggerIsOneThatTheCrosswalkHasForItsTypeAndMode() {
    Crosswalk crosswalk = Crosswalk.load();

    for (List<String> row : rows("triggers.tsv", 7)) {
      EventType type = Term.of(EventType.class, row.get(2));
      String mode = row.get(3).equals("-") ? null : row.get(3);
      if (!row.get(4).equals("-")) {
        assertThat(crosswalk.of(type, mode).orElseThrow().cameo())
            .as("%s", row)
            .contains(row.get(4));
      }
    }
  }

  @Test
  void triggersAreSortedAndNoWordNamesAnEventTwiceInOneWay() {
    List<List<String>> rows = rows("triggers.tsv", 7);
    Set<List<String>> seen = new HashSet<>();

    assertThat(rows.stream().map(row -> row.get(0)).toList()).isSorted();
    for (List<String> row : rows) {
      assertThat(seen.add(List.of(row.get(0), row.get(1), row.get(6)))).as("%s", row).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"complement-nouns.tsv", "modifiers.tsv"})
  void listsOfFactualityAreSortedAndNameFactualities(String list) {
    List<List<String>> rows = rows(list, 2);

    assertThat(rows.stream().map(row -> row.get(0)).toList()).isSorted().doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.get(1)).isIn(FACTUALITIES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weapons.txt",
        "made-words.txt",
        "more-words.txt",
        "accusing-verbs.txt",
        "first-person.txt"
      })
  void wordListsAreSortedAndEachWordStandsOnce(String list) {
    assertThat(rows(list, 1).stream().map(row -> row.get(0)).toList())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void prepositionsAndLightVerbsHaveKnownParts() {
    assertThat(rows("prepositions.tsv", 2)).isNotEmpty();
    assertThat(PrepositionParts.is("with", PrepositionParts.Part.WITH)).isTrue();
    assertThat(PrepositionParts.is("with", PrepositionParts.Part.PLACE)).isFalse();
    assertThat(rows("light-verbs.tsv", 2))
        .allSatisfy(row -> assertThat(row.get(1)).isIn("does", "suffers"));
  }
}
