package dev.readout.language.light;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LightAnalyzerTest {

  private static final LightAnalyzer ANALYZER = LightAnalyzer.load();

  private static final String ARTICLE =
      """
      Minister denies talks

      SARAVO, Nov. 9 - Foreign Minister Lena Okonjo said on Tuesday that the two sides "didn’t meet" in \
      Geneva. “There was no meeting,” she told reporters. “None at all.”

      Her spokesman, A. B. Tamsin, declined to comment.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said    | VERB | say",
        "denies  | VERB | deny",
        "told    | VERB | tell",
        "reporters | NOUN | reporter",
        "declined | VERB | decline",
        "n’t     | PART | not",
        "sides   | NOUN | side",
        "Geneva  | PROPN | Geneva",
      })
  void tagsAndLemmatizesTheWordsOfNews(String form, PartOfSpeech pos, String lemma) {
    Token token =
        tokens(ANALYZER.analyze(ARTICLE)).stream()
            .filter(t -> t.form().equals(form))
            .findFirst()
            .orElseThrow();

    assertThat(token.pos()).isEqualTo(pos);
    assertThat(token.lemma()).isEqualTo(lemma);
    assertThat(token.head()).isEqualTo(Token.NO_HEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry notes that wages have fallen. | notes | VERB",
        "In her book, Okonjo notes that wages have fallen. | notes | VERB",
        "The bank notes that were forged are gone. | notes | NOUN",
        "Prices, Okonjo notes, have fallen. | notes | VERB",
      })
  void aReportingVerbIsNoPlural(String text, String form, PartOfSpeech pos) {
    assertThat(tokens(ANALYZER.analyze(text)))
        .filteredOn(token -> token.form().equals(form))
        .extracting(Token::pos)
        .containsExactly(pos);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "\"",
        "....",
        "\uD83D",
        "\uDE00\uD83D",
        "\u0301",
        "a\u0000b",
        "'''''''''''''''",
        "don't can't 's n't' '",
        "-–—-–—",
        "x\u00AD\u00AD-",
        "They met \u00AD in Oslo. \u00AD\u00AD",
        "http://",
        "@",
        "#",
        "@@a@b.c",
        "www.",
        "a.b.c.d.e.f.",
        "\r\n\r\n x \r \u2028 \u2029",
        "Привет, мир! 你好。 مرحبا",
        "🇩🇪👩‍👩‍👧‍👦🏽",
      })
  void spansHoldForAnyInput(String text) {
    assertSpansHold(ANALYZER.analyze(text));
  }

  @Test
  void everyCharacterThatIsNoSpaceIsInSomeToken() {
    Analysis analysis = ANALYZER.analyze(ARTICLE);

    StringBuilder words = new StringBuilder();
    tokens(analysis).forEach(t -> words.append(t.form()));
    assertThat(words.toString()).isEqualTo(ARTICLE.replaceAll("\\s", ""));
  }

  @Test
  @Timeout(120)
  void halfAMillionCharactersOnOneLineTakeSeconds() {
    assertSpansHold(ANALYZER.analyze("word ".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "\" ", "“", "'", "(", ". ", "?!", "@", "-a", "a.", "a.b", "www.", "\n", "\n \n",
        "\uD83D", "i's"
      })
  @Timeout(120)
  void endlessRepetitionTakesSeconds(String piece) {
    assertSpansHold(ANALYZER.analyze(piece.repeat(100_000 / piece.length())));
  }

  @Test
  @Timeout(30)
  void aMillionQuotationMarksTakeSeconds() {
    assertSpansHold(ANALYZER.analyze("\"".repeat(1_000_000)));
    assertSpansHold(ANALYZER.analyze("\u201C".repeat(1_000_000)));
  }

  @Test
  void manyThreadsAgree() throws Exception {
    List<String> texts =
        List.of(ARTICLE, "The talks go on. \"When?\" he asked.", ARTICLE.repeat(5));
    List<Analysis> expected = ANALYZER.analyze(texts);
    ExecutorService pool = Executors.newFixedThreadPool(4, task -> new Thread(task, "analysis"));
    try {
      List<Callable<List<Analysis>>> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        calls.add(() -> ANALYZER.analyze(texts));
      }
      for (Future<List<Analysis>> found : pool.invokeAll(calls)) {
        assertThat(found.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
      assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static List<Token> tokens(Analysis analysis) {
    return analysis.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static void assertSpansHold(Analysis analysis) {
    int last = 0;
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      assertThat(tokens.size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST);
      assertThat(sentence.span().start()).isEqualTo(tokens.get(0).span().start());
      assertThat(sentence.span().end()).isEqualTo(tokens.get(tokens.size() - 1).span().end());
      for (Token token : tokens) {
        if (token.span().start() < last || !token.form().equals(token.span().in(analysis.text()))) {
          throw new AssertionError("token out of place: " + token);
        }
        last = token.span().end();
      }
    }
  }
}
