package dev.readout.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Fixture;
import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArticleViewTest {

  private final ArticleView article = new ArticleView("a.txt", Fixture.readout());

  @Test
  void nestedStatementsComeRightAfterTheirParents() {
    assertThat(article.outline())
        .extracting(nested -> nested.statement().id() + " " + nested.depth())
        .containsExactly("s1 0", "s2 1", "s3 0", "s4 0", "s5 0");
  }

  @Test
  void anUnknownSpeakerIsNeverAPerson() {
    assertThat(article.speaker(article.statement("s2"))).isEqualTo("speaker not named");
    assertThat(article.speaker(article.statement("s5"))).isEqualTo("“he”, not settled");
    assertThat(article.candidates(article.statement("s5"))).isEqualTo("Mara Lind 0.25");
  }

  @Test
  void eventsComeByDateAndThoseWithoutOneLast() {
    assertThat(article.eventsByDate()).extracting(event -> event.id()).containsExactly("e2", "e1");
  }

  @Test
  void anAssertionNamesItsStatement() {
    assertThat(article.according(null)).isEqualTo("the article");
    assertThat(article.according("s3")).isEqualTo("Mara Lind [3]");
  }

  @Test
  void withoutAHeadlineTheIdIsTheTitle() {
    Readout readout = Fixture.readout(Document.builder(Fixture.TEXT).id("n-7"));

    assertThat(new ArticleView("-", readout).title()).isEqualTo("n-7");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void nestingMayBeVeryDeep() {
    List<Statement> deep = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      deep.add(said("s" + i, i == 0 ? null : "s" + (i - 1)));
    }

    assertThat(view(deep).outline()).hasSize(100_000);
  }

  private static ArticleView view(List<Statement> statements) {
    return new ArticleView(
        "-",
        new Readout(
            new Producer("readout", "0", null),
            Document.ofText("text"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            statements,
            List.of(),
            List.of(),
            List.of()));
  }

  private static Statement said(String id, @Nullable String parent) {
    return new Statement(
        id,
        Speaker.UNKNOWN,
        List.of(),
        List.of(new Span(0, 4)),
        List.of(),
        StatementForm.INDIRECT,
        Act.ASSERT,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        parent,
        1);
  }
}
