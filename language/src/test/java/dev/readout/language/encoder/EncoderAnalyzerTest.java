package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.language.AttributionSpans;
import dev.readout.language.Name;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.conllu.ConlluWriter;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithModel
class EncoderAnalyzerTest {

  private static final String REPORT =
      """
      Borduria closes its border

      Foreign Minister Anna Körber said on Tuesday that Borduria had closed its border with Syldavia.
      "We had no choice," she told reporters in Szohôd.

      According to Syldavia's defence ministry, no troops were near the river \uD83D\uDE00. \
      The ministry denied that a bridge had been blown up.
      """;

  private static EncoderAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = EncoderAnalyzer.load(NameSource.ENCODER);
  }

  @AfterAll
  static void close() {
    analyzer.close();
  }

  @Test
  void aReportIsTaggedParsedAndAttributed() {
    Analysis analysis = analyzer.analyze(REPORT);
    Sentence second = analysis.sentences().get(1);
    Token said =
        second.tokens().stream().filter(t -> t.form().equals("said")).findFirst().orElseThrow();
    assertThat(said.pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(said.head()).isEqualTo(Token.ROOT);
    assertThat(said.relation()).isEqualTo("root");
    assertThat(analysis.attributions())
        .anySatisfy(
            attribution -> {
              assertThat(in(attribution.cue())).containsExactly("said");
              assertThat(in(attribution.source())).contains("Foreign Minister Anna Körber");
              assertThat(in(attribution.content()).get(0)).contains("Borduria had closed");
            });
    assertThat(analysis.names())
        .anySatisfy(
            name -> {
              assertThat(name.span().in(REPORT)).endsWith("Anna Körber");
              assertThat(name.type()).isEqualTo(Name.Type.PERSON);
            });
  }

  private static List<String> in(List<Span> spans) {
    return spans.stream().map(span -> span.in(REPORT)).toList();
  }

  @Test
  void theSameBytesComeOutInAnyBatchAndOnAnyNumberOfThreads() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      texts.add(
          REPORT.substring(i * 7).strip() + "\n\n" + REPORT.repeat(i % 4) + NOTE.repeat(i % 6));
    }
    List<String> alone = texts.stream().map(t -> written(analyzer.analyze(t))).toList();
    List<String> together =
        analyzer.analyze(texts).stream().map(EncoderAnalyzerTest::written).toList();
    assertThat(together).isEqualTo(alone);
    ExecutorService threads = Executors.newFixedThreadPool(2, task -> new Thread(task, "analysis"));
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (String text : texts) {
        tasks.add(() -> written(analyzer.analyze(text)));
      }
      for (int i = 0; i < tasks.size(); i++) {
        assertThat(threads.invokeAll(tasks.subList(i, i + 1)).get(0).get()).isEqualTo(alone.get(i));
      }
      List<String> parallel = new ArrayList<>();
      for (var future : threads.invokeAll(tasks)) {
        parallel.add(future.get());
      }
      assertThat(parallel).isEqualTo(alone);
    } finally {
      threads.shutdown();
    }
  }

  /** With sentence ends that the network alone finds, and hyphenated words. */
  private static final String NOTE =
      """
      thanks for the half-hour call. we will send the long-overdue letter tomorrow. ok see you then

      they left the camp at dawn. nobody saw them go.
      """;

  @Test
  void sentencesEndWhereTheNetworkSeesThemEnd() {
    assertThat(analyzer.analyze(NOTE).sentences())
        .extracting(sentence -> sentence.span().in(NOTE))
        .contains("thanks for the half-hour call.", "they left the camp at dawn.");
  }

  @Test
  void noSentenceCrossesAnEmptyLineOrEndsBeforeItsClosingQuotationMark() {
    String text = "We met in the hall\n\nof the old castle. \"It is \"late.\"\" He left.";
    assertThat(analyzer.analyze(text).sentences())
        .extracting(sentence -> sentence.span().in(text))
        .containsExactly(
            "We met in the hall", "of the old castle.", "\"It is \"late.\"\"", "He left.");
  }

  @Test
  void hyphenatedWordsAreWholeOrInPartsAndTheRestIsTheSame() {
    Analysis whole = analyzer.analyze(NOTE);
    Analysis parts = analyzer.universal(NOTE);
    assertThat(forms(whole)).contains("half-hour", "long-overdue");
    assertThat(forms(parts)).contains("half", "-", "hour", "overdue").doesNotContain("half-hour");
    assertThat(parts.sentences())
        .extracting(Sentence::span)
        .isEqualTo(whole.sentences().stream().map(Sentence::span).toList());
    assertThat(parts.names()).isEqualTo(whole.names());
    assertThat(parts.attributions()).isEqualTo(whole.attributions());
    assertWhole(parts);
  }

  private static List<String> forms(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::form)
        .toList();
  }

  private static String written(Analysis analysis) {
    return ConlluWriter.write("d", analysis) + analysis.names() + analysis.attributions();
  }

  @ParameterizedTest
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        ".",
        "\u00AD",
        "\uD800",
        "\uDC00x",
        "e\u0301",
        "\uD83D\uDE00\uD83D\uDE00",
        "\u0000\u0001",
        "\"",
        "\"\"\"\"\"\"",
        "))))((((",
        "中国中国中国",
        "Новости"
      })
  void anyTextIsAnalysed(String text) {
    assertWhole(analyzer.analyze(text));
    assertWhole(analyzer.analyze(text.repeat(200)));
    assertWhole(analyzer.analyze((text + " ").repeat(200)));
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void longTextsAreReadInSections() {
    String text = "The minister said he had no comment on reports . ".repeat(1_000);
    Analysis analysis = analyzer.analyze(text);
    assertWhole(analysis);
    assertThat(analysis.attributions().size()).isGreaterThan(500);
  }

  @Test
  void aSentenceLongerThanAWindowIsOneTree() {
    Analysis analysis = analyzer.analyze("the old man and ".repeat(95) + "the sea");
    assertThat(analysis.sentences()).hasSize(1);
    assertWhole(analysis);
  }

  private static void assertWhole(Analysis analysis) {
    for (Sentence sentence : analysis.sentences()) {
      int roots = 0;
      for (Token token : sentence.tokens()) {
        assertThat(token.head()).isBetween(Token.ROOT, sentence.tokens().size() - 1);
        assertThat(token.relation()).isNotNull();
        assertThat(token.lemma()).isNotNull();
        roots += token.head() == Token.ROOT ? 1 : 0;
        assertThat(token.head() == Token.ROOT).isEqualTo("root".equals(token.relation()));
      }
      assertThat(roots).isEqualTo(1);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int at = i;
        for (int steps = 0; at != Token.ROOT; steps++) {
          assertThat(steps).isLessThan(sentence.tokens().size());
          at = sentence.tokens().get(at).head();
        }
      }
    }
    int last = 0;
    for (Name name : analysis.names()) {
      assertThat(name.span().start()).isGreaterThanOrEqualTo(last);
      last = name.span().end();
      assertThat(last).isLessThanOrEqualTo(analysis.text().length());
    }
    for (AttributionSpans attribution : analysis.attributions()) {
      assertThat(attribution.cue()).isNotEmpty();
      assertThat(attribution.content()).isNotEmpty();
      assertThat(attribution.score()).isBetween(0.0, 1.0);
    }
  }
}
