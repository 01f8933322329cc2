package dev.readout.cli.html;

import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.ReasonWords;
import dev.readout.cli.view.StatementWords;
import dev.readout.cli.view.Wording;
import dev.readout.model.Attitude;
import dev.readout.model.Statement;
import dev.readout.model.explain.StatementReasons;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who says what, in the order of the article. */
final class StatementsPanel implements Panel.Section {

  private static final int DEEPEST = 4;

  @Override
  public void write(ArticleView article, Keys keys, Markup page) throws IOException {
    List<ArticleView.Nested> outline = article.outline();
    if (outline.isEmpty()) {
      return;
    }
    Panel.open(page, "statements", "Who says what");
    page.open("ol");
    for (ArticleView.Nested nested : outline) {
      Statement statement = nested.statement();
      String key = keys.key(statement.id());
      page.line()
          .open(
              "li",
              "id",
              Keys.inPanel(key),
              "class",
              "item depth" + Math.min(nested.depth(), DEEPEST),
              "data-show",
              key);
      speaker(article, statement, key, page);
      how(article, statement, page);
      Panel.words(statement, article.text(), page);
      Optional<StatementReasons> reasons = article.reasons(statement.id());
      if (reasons.isPresent()) {
        why(new ReasonWords(article).of(reasons.get()), page);
      }
      page.close();
    }
    page.close().close();
  }

  private static void why(List<ReasonWords.Answer> answers, Markup page) throws IOException {
    page.open("details", "class", "why").element("summary", "Why").open("dl");
    for (ReasonWords.Answer answer : answers) {
      page.element("dt", answer.label());
      for (String line : answer.lines()) {
        page.element("dd", line);
      }
    }
    page.close().close();
  }

  private static void speaker(ArticleView article, Statement statement, String key, Markup page)
      throws IOException {
    page.open("p", "class", "who");
    Panel.number(page, key, String.valueOf(article.number(statement.id())));
    String actor = statement.speaker().actor();
    page.text(" ").element(actor == null ? "em" : "b", article.speaker(statement));
    String office = article.office(actor).orElse("");
    if (!office.isEmpty()) {
      page.element("span", " " + office, "class", "faint");
    }
    if (actor == null && !statement.speaker().candidates().isEmpty()) {
      page.element("span", " may be " + article.candidates(statement), "class", "faint");
    }
    if (statement.speaker().inferred()) {
      Panel.tag(page, "open", "inferred");
    }
    page.close();
  }

  private static void how(ArticleView article, Statement statement, Markup page)
      throws IOException {
    page.open("p", "class", "how");
    page.element(
        "span", Wording.verb(statement.act()), "class", "tag act " + statement.act().label());
    if (!statement.cue().isEmpty()) {
      String cue = StatementWords.cue(statement, article.text());
      page.element("span", " “" + cue + "”", "class", "faint");
    }
    page.element("span", " · " + Wording.form(statement.form()), "class", "faint");
    if (statement.channel() != null) {
      Panel.tag(page, "by-channel", Wording.channel(statement.channel()));
    }
    if (statement.said() != null) {
      Panel.tag(page, "when", statement.said());
    }
    page.close();
    List<String> parties = new ArrayList<>();
    add(parties, "to ", article.names(statement.addressees()));
    add(parties, "about ", article.names(statement.about()));
    add(parties, "passed on by ", article.names(statement.relayedBy()));
    for (Attitude attitude : statement.toward()) {
      add(parties, Wording.verb(attitude.attitude()) + " ", article.name(attitude.actor()));
    }
    if (!parties.isEmpty()) {
      page.element("p", String.join(" · ", parties), "class", "how faint");
    }
  }

  private static void add(List<String> parties, String how, String names) {
    if (!names.isEmpty()) {
      parties.add(how + names);
    }
  }
}
