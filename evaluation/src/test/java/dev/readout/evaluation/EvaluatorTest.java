package dev.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.exchange.ReadoutReader;
import dev.readout.reading.ArticleReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EvaluatorTest {

  private final Path folder;

  EvaluatorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void kindsHaveNamesAndDescriptions() {
    assertThat(Evaluations.kinds())
        .extracting(Evaluations.Kind::name)
        .containsExactly(
            "attribution",
            "attribution-heads",
            "timex",
            "gold",
            "speakers",
            "syntax",
            "names",
            "event-type",
            "factuality",
            "calibration",
            "event-coref",
            "claims");
    assertThat(Evaluations.kinds())
        .allMatch(kind -> !kind.description().isBlank() && kind.description().length() < 80);
  }

  @Test
  void articlesAreReadAndMeasured() throws Exception {
    Path gold = attributions(3);

    Report report =
        evaluator(new ArticleReader(new NoAnalyzer(), "1")::read, 2)
            .evaluate("attribution", Given.WORDS, gold, null, documents -> {});

    assertThat(report.text())
        .contains("attribution  linked     P 0.000  R 0.000  F1 0.000   gold 3  predicted ")
        .doesNotEndWith("\n");
    assertThat(report.json()).startsWith("{\"source exact\": 0.0, ");
  }

  @Test
  void numberOfThreadsChangesNothing() throws Exception {
    Path gold = attributions(100);
    StringWriter one = new StringWriter();
    StringWriter four = new StringWriter();

    Report first = evaluator(1).evaluate("attribution", Given.WORDS, gold, one, documents -> {});
    Report second = evaluator(4).evaluate("attribution", Given.WORDS, gold, four, documents -> {});

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(four.toString()).isEqualTo(one.toString());
  }

  @Test
  void predictionsAreOneReadoutALineInTheOrderOfTheGold() throws Exception {
    StringWriter predictions = new StringWriter();
    List<Long> progress = new ArrayList<>();

    evaluator(2).evaluate("attribution", Given.WORDS, attributions(40), predictions, progress::add);

    List<String> ids = new ArrayList<>();
    for (String line : predictions.toString().split("\n", -1)) {
      if (!line.isEmpty()) {
        ids.add(new ReadoutReader().read(line).document().id());
      }
    }
    assertThat(ids).hasSize(40).startsWith("d0", "d1").endsWith("d38", "d39");
    assertThat(progress).hasSize(40).isSorted().startsWith(1L).endsWith(40L);
  }

  @Test
  void documentCreationTimeIsTheDayOfPublication() throws Exception {
    Path gold = folder.resolve("timex.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "d1", "dct": "2026-03-03T10:00:00", "text": "Now.", "timex": []}
        {"id": "d2", "dct": null, "text": "Then.", "timex": [{"start": 0, "end": 4}]}
        """);
    List<String> published = new ArrayList<>();
    Evaluator evaluator =
        evaluator(
            documents -> {
              documents.forEach(document -> published.add(String.valueOf(document.published())));
              return empty(documents);
            },
            1);

    evaluator.evaluate("timex", Given.WORDS, gold, null, documents -> {});

    assertThat(published).containsExactly("2026-03-03T10:00:00", "null");
  }

  @Test
  void goldIsCheckedToItsEndBeforeAnythingIsRead() throws Exception {
    Path gold = attributions(30);
    Files.writeString(gold, Files.readString(gold) + "{\"id\": \"last\"}\n");
    AtomicInteger read = new AtomicInteger();
    Evaluator evaluator =
        evaluator(
            documents -> {
              read.addAndGet(documents.size());
              return empty(documents);
            },
            1);

    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(
            () -> evaluator.evaluate("attribution", Given.WORDS, gold, null, documents -> {}))
        .withMessage(gold + ":31: text is missing; docs/accuracy.md describes the format");
    assertThat(read).hasValue(0);
  }

  @Test
  void offsetsOutsideTheTextAreToldWithTheirPlace() throws Exception {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "d", "text": "x😀", "attributions": [{"source": [], "cue": [], "content": [[0, 3]]}]}
        """);

    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(
            () -> evaluator(1).evaluate("attribution", Given.WORDS, gold, null, documents -> {}))
        .withMessage(
            gold
                + ":1: attributions[0]: content: 0..3 is no part of a text of 2 code points;"
                + " offsets must count code points, not bytes or UTF-16 units");
  }

  @Test
  void unknownKindAndAbsentPathAreToldWithWhatThereIs() {
    Path absent = folder.resolve("absent");

    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(
            () -> evaluator(1).evaluate("quotes", Given.WORDS, folder, null, documents -> {}))
        .withMessage(
            "there is no evaluation 'quotes', only: attribution attribution-heads timex gold speakers syntax names event-type factuality calibration event-coref claims");
    assertThatExceptionOfType(EvaluationException.class)
        .isThrownBy(() -> evaluator(1).evaluate("gold", Given.WORDS, absent, null, documents -> {}))
        .withMessage(absent + " does not exist: give a folder of *.gold.json files");
  }

  @Test
  void faultOfTheReadingComesThrough() throws Exception {
    Path gold = attributions(20);
    Evaluator evaluator =
        evaluator(
            documents -> {
              throw new IllegalArgumentException("a fault in " + documents.get(0).id());
            },
            2);

    assertThatThrownBy(
            () -> evaluator.evaluate("attribution", Given.WORDS, gold, null, documents -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a fault in d0");
  }

  @Test
  void readingThatLosesADocumentIsAFault() throws Exception {
    Path gold = attributions(20);
    Evaluator evaluator = evaluator(documents -> List.of(), 2);

    assertThatThrownBy(
            () -> evaluator.evaluate("attribution", Given.WORDS, gold, null, documents -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("16 documents gave 0 predictions");
  }

  /** Each document has one attribution, which every other time is found. */
  private Path attributions(int count) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          """
          {"id": "d%d", "text": "Ada said so.", "attributions": \
          [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 11]]}]}
          """
              .formatted(i));
    }
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }

  private static Evaluator evaluator(int threads) {
    Function<List<Document>, List<Readout>> reading =
        documents -> {
          List<Readout> readouts = new ArrayList<>();
          for (Document document : documents) {
            Parts parts = new Parts(document);
            if (document.id().endsWith("3") || document.id().endsWith("7")) {
              parts.statement(
                  "s1",
                  null,
                  List.of(new dev.readout.model.Span(4, 8)),
                  List.of(new dev.readout.model.Span(9, 11)),
                  null);
            }
            readouts.add(parts.readout());
          }
          return readouts;
        };
    return evaluator(reading, threads);
  }

  private static Evaluator evaluator(Function<List<Document>, List<Readout>> reading, int threads) {
    return new Evaluator(Systems.reading(reading), threads);
  }

  private static List<Readout> empty(List<Document> documents) {
    return documents.stream().map(document -> new Parts(document).readout()).toList();
  }

  /** Finds nothing. */
  private static final class NoAnalyzer implements Analyzer {

    @Override
    public List<Analysis> analyze(List<String> texts) {
      return texts.stream()
          .map(text -> new Analysis(text, List.of(), List.of(), List.of()))
          .toList();
    }

    @Override
    public String model() {
      return "none";
    }

    @Override
    public void close() {}
  }
}
