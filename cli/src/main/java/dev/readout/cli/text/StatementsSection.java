package dev.readout.cli.text;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.ReasonWords;
import dev.readout.cli.view.StatementWords;
import dev.readout.cli.view.Wording;
import dev.readout.model.Statement;
import dev.readout.model.explain.StatementReasons;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who says what. Neighbours by one speaker stand under one name; a statement inside another stands
 * indented below it.
 */
final class StatementsSection implements TextRenderer.Section {

  /** Deeper nesting is not indented further: the words need their width. */
  private static final int DEEPEST = 5;

  private static final int STEP = 4;

  /** Width of the labels of reasons. */
  private static final int LABEL = 12;

  @Override
  public void write(ArticleView article, Page page) throws IOException {
    List<ArticleView.Nested> outline = article.outline();
    if (outline.isEmpty()) {
      return;
    }
    Runs.heading(page, "WHO SAYS WHAT");
    String before = null;
    boolean first = true;
    for (ArticleView.Nested nested : outline) {
      Statement statement = nested.statement();
      int indent = 2 + STEP * Math.min(nested.depth(), DEEPEST);
      List<Run> speaker = speaker(article, statement);
      String key = nested.depth() == 0 ? speaker.toString() : null;
      if (key == null || !key.equals(before)) {
        if (nested.depth() == 0 && !first) {
          page.blank();
        }
        page.paragraph(indent, speaker);
      }
      first = false;
      before = key;
      page.labelled(
          indent, Run.faint(article.number(statement.id()) + " "), STEP, how(article, statement));
      page.paragraph(indent + STEP, Runs.words(statement, article.text()));
      Optional<StatementReasons> reasons = article.reasons(statement.id());
      if (reasons.isPresent()) {
        why(indent + STEP, new ReasonWords(article).of(reasons.get()), page);
      }
    }
  }

  private static void why(int indent, List<ReasonWords.Answer> answers, Page page)
      throws IOException {
    for (ReasonWords.Answer answer : answers) {
      String label = answer.label();
      for (String line : answer.lines()) {
        page.labelled(indent, Run.faint(label), LABEL, List.of(Run.faint(line)));
        label = "";
      }
    }
  }

  private static List<Run> speaker(ArticleView article, Statement statement) {
    List<Run> runs = new ArrayList<>();
    boolean known = statement.speaker().actor() != null;
    runs.add(new Run(article.speaker(statement), known ? Ink.NAME : Ink.OPEN));
    article
        .office(statement.speaker().actor())
        .ifPresent(office -> runs.add(Run.plain(", " + office)));
    if (!known && !statement.speaker().candidates().isEmpty()) {
      runs.add(Run.faint(" (may be " + article.candidates(statement) + ")"));
    }
    if (statement.speaker().inferred()) {
      runs.add(Run.faint(" (inferred)"));
    }
    return runs;
  }

  private static List<Run> how(ArticleView article, Statement statement) {
    List<Run> parts = new ArrayList<>();
    parts.add(new Run(Wording.verb(statement.act()), Runs.ink(statement.act())));
    if (!statement.cue().isEmpty()) {
      parts.add(Run.faint("“" + StatementWords.cue(statement, article.text()) + "”"));
    }
    parts.add(Run.faint(Wording.form(statement.form())));
    if (statement.channel() != null) {
      parts.add(Run.plain(Wording.channel(statement.channel())));
    }
    if (statement.said() != null) {
      parts.add(Run.plain(statement.said()));
    }
    if (!statement.addressees().isEmpty()) {
      parts.add(Run.faint("to " + article.names(statement.addressees())));
    }
    if (!statement.about().isEmpty()) {
      parts.add(Run.faint("about " + article.names(statement.about())));
    }
    if (!statement.relayedBy().isEmpty()) {
      parts.add(Run.faint("passed on by " + article.names(statement.relayedBy())));
    }
    return Runs.dotted(parts);
  }
}
