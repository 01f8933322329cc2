package dev.readout.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.testkit.ReadingContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the statements of any text. */
class StatementContractTest {

  private static final String ARTICLE =
      """
      Harbour stays shut, mayor says

      OSLO, June 18 - The port will stay shut until Monday, Mayor Ida Lind said on Wednesday, \
      denying reports that it had opened. 🚢

      “We have checked every crane,” she told reporters. “None is safe.

      “We will wait.” The union accused the city of delay; it "did not answer our letters", its \
      head, Hugo Brandt, wrote on X.

      According to two people at the ministry, the state declined to pay.""";

  private static List<Span> spans(Statement statement) {
    List<Span> spans = new ArrayList<>(statement.cue());
    spans.addAll(statement.content());
    spans.addAll(statement.quoted());
    if (statement.speaker().span() != null) {
      spans.add(statement.speaker().span());
    }
    return spans;
  }

  private static int start(Statement statement) {
    int content = statement.content().get(0).start();
    return statement.cue().isEmpty() ? content : Math.min(content, statement.cue().get(0).start());
  }

  private static void assertHolds(String text) {
    ReadingContract.assertHolds(
        document -> Reading.of(document).statements(),
        StatementContractTest::spans,
        StatementContractTest::start,
        Document.builder(text).published("2025-06-18").build());
  }

  @Test
  @Timeout(60)
  void holdsOfAnArticle() {
    assertThat(Reading.of(ARTICLE).statements()).hasSizeGreaterThan(6);
    assertHolds(ARTICLE);
  }

  @Test
  void parentsStandBeforeAndAreStatementsOfTheArticle() {
    List<Statement> statements = Reading.of(ARTICLE).statements();
    List<String> ids = statements.stream().map(Statement::id).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(statements)
        .filteredOn(statement -> statement.parent() != null)
        .isNotEmpty()
        .allMatch(statement -> ids.indexOf(statement.parent()) < ids.indexOf(statement.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "said",
        "\u201csaid",
        ": said that",
        "he said",
        "x\n\n\u201d said",
        "said said said said",
        "that that that",
        "\ud83d\ude00 said \ud83d\ude00"
      })
  @Timeout(30)
  void holdsOfScraps(String text) {
    assertHolds(text);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void holdsOfWordsInAnyOrder() {
    String[] words =
        ("said that the mayor denied reports , , . “ ” \" ' according to he she who and but not will"
                + " accused of told : ; Lima Oslo to wait which saying was reported by \n\n")
            .split(" ");
    long seed = 20250618L;
    Random random = new Random(seed);
    for (int run = 0; run < 60; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 80; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      assertHolds(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" ",
        "\u201c",
        "\u2018a\u2019, ",
        "he said ",
        "he said that ",
        "said, ",
        "who said ",
        "and said ",
        "denied reports that ",
        "\"No,\" he said. ",
        "of the report "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void endlessRepetitionIsReadInLinearTime(String piece) {
    Reading reading = Reading.of(piece.repeat(60_000 / piece.length()));

    assertThat(reading.statements().size()).isLessThan(60_000);
  }
}
