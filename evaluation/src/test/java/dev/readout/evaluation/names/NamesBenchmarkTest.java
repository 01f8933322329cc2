package dev.readout.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.language.Name;
import dev.readout.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class NamesBenchmarkTest {

  private static final String TREE =
      """
      # newdoc id = d
      1 The the DET _ _ 3 det _ Entity=(1-organization-new-x
      2 Orlu Orlu PROPN _ _ 3 compound _ Entity=(2-place-new)
      3 Council Council PROPN _ _ 6 nsubj _ _
      4 of of ADP _ _ 5 case _ _
      5 Tarn Tarn PROPN _ _ 3 nmod _ Entity=(3-place-new)1)
      6 met meet VERB _ _ 0 root _ _
      7 old old ADJ _ _ 8 amod _ Entity=(4-person-new-1
      8 Lena Lena PROPN _ _ 6 obj _ _
      9 Okonjo Okonjo PROPN _ _ 8 flat _ Entity=4)
      10 and and CCONJ _ _ 11 cc _ _
      11 envoys envoy NOUN _ _ 8 conj _ Entity=(5-person-new)
      12 Monday Monday PROPN _ _ 6 obl _ Entity=(6-time-new)
      """
          .replace(' ', '\t')
          .replace("#\tnewdoc\tid\t=\td", "# newdoc id = d");

  private final Path file;

  NamesBenchmarkTest(@TempDir Path folder) {
    file = folder.resolve("gold");
  }

  @Test
  void ofATreebankTheLongestNamesCountWithoutWhatIsNoPartOfThem() throws Exception {
    NamesGold gold = load(TREE);

    assertThat(words(gold))
        .containsExactly("Orlu Council of Tarn ORGANISATION", "Lena Okonjo PERSON");
    assertThat(gold.aside())
        .extracting(gold.text()::words)
        .containsExactlyInAnyOrder("Orlu", "Tarn");
    assertThat(gold.given()).isNotNull();
    assertThat(new NamesBenchmark(true).load(file).get(0).given()).isNull();
  }

  @Test
  void ofMeantimeNamesOfThreeClassesCountAndDescriptionsAreSetAside() throws Exception {
    NamesGold gold =
        load(
            """
            {"id": "d", "dct": "2026-03-02", "text": "Tarn Air flew the Orlu 7 to Saravo, its hub.", \
            "annotated_end": 30, "entities": [\
            {"start": 0, "end": 8, "syntactic_type": "NAM", "instance_class": "ORG"},\
            {"start": 18, "end": 24, "syntactic_type": "NAM", "instance_class": "PRO"},\
            {"start": 28, "end": 34, "syntactic_type": "NAM", "instance_class": "LOC"},\
            {"start": 36, "end": 43, "syntactic_type": "APP", "instance_class": "LOC"},\
            {"start": 0, "end": 4}]}
            """);

    assertThat(words(gold)).containsExactly("Tarn Air ORGANISATION", "Saravo PLACE");
    assertThat(gold.aside()).extracting(gold.text()::words).containsExactly("its hub", "Tarn");
    assertThat(gold.annotatedEnd()).isEqualTo(30);
  }

  @Test
  void predictionsAreOneLineOfJsonInCodePoints() throws Exception {
    NamesGold gold =
        load("{\"id\": \"d\", \"dct\": null, \"text\": \"😀 Tarn\", \"entities\": []}");

    assertThat(
            new NamesBenchmark(false)
                .written(gold, List.of(new Name(new Span(3, 7), Name.Type.PLACE))))
        .isEqualTo(
            "{\"id\": \"d\", \"text\": \"\\ud83d\\ude00 Tarn\", \"names\":"
                + " [{\"start\": 2, \"end\": 6, \"type\": \"place\"}]}\n");
  }

  @Test
  void treebankWithoutEntitiesIsRefused() {
    assertThatExceptionOfType(BadGoldException.class)
        .isThrownBy(() -> load(TREE.replace("Entity=", "Other=")))
        .withMessage(
            file + " marks no name; give a treebank such as GUM, with Entity= in the column MISC");
  }

  @Test
  void bracketsOfEntitiesTakeLinearTime() throws Exception {
    String brackets = "(1[".repeat(200_000) + "(1-a".repeat(200_000) + "1)".repeat(200_000);

    NamesGold gold = load(TREE.replace("(6-time-new)", brackets));

    assertThat(words(gold)).contains("Lena Okonjo PERSON");
  }

  private NamesGold load(String content) throws BadGoldException, IOException {
    Files.writeString(file, content);
    return new NamesBenchmark(false).load(file).get(0);
  }

  private static List<String> words(NamesGold gold) {
    return gold.names().stream()
        .map(name -> gold.text().words(name.range()) + " " + name.type())
        .toList();
  }
}
