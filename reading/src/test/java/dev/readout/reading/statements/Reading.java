package dev.readout.reading.statements;

import dev.readout.language.Analysis;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.model.Actor;
import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.ArticleActors;
import dev.readout.reading.syntax.ShallowSyntax;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeAnnotator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with its statements, and the words under their spans.
 *
 * @param actors of the text, for names
 */
record Reading(Document document, List<Statement> statements, List<Actor> actors) {

  private static final EncoderAnalyzer ANALYZER = EncoderAnalyzer.load();

  static Reading of(String text) {
    return of(Document.builder(text).published("2025-06-18").build());
  }

  static Reading of(Document document) {
    Analysis analysis = ANALYZER.analyze(document.text());
    Article article = Article.of(document, analysis);
    Syntax syntax = new ShallowSyntax(article);
    Actors actors = ArticleActors.of(article, syntax);
    var times = new TimeAnnotator().annotate(analysis, document.publishedDay().orElse(null));
    List<Statement> statements = new StatementAnnotator().annotate(article, syntax, actors, times);
    return new Reading(document, statements, actors.all());
  }

  /** Source, cue and content, the words of each or {@code -}. */
  List<String> lines() {
    return statements.stream().map(this::line).toList();
  }

  String line(Statement statement) {
    Span source = statement.speaker().span();
    return String.join(
        " | ",
        source == null ? "-" : source.in(document.text()),
        words(statement.cue()),
        words(statement.content()));
  }

  private String words(List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(span -> span.in(document.text())).collect(Collectors.joining(" ... "));
  }

  /** The only statement with a cue. */
  Statement byCue(String cue) {
    List<Statement> found =
        statements.stream().filter(statement -> words(statement.cue()).equals(cue)).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " statements with the cue '" + cue + "' in " + lines());
    }
    return found.get(0);
  }

  /** The names of actors. */
  List<String> names(List<String> ids) {
    return ids.stream().map(this::name).toList();
  }

  String name(String id) {
    return actors.stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no actor " + id));
  }
}
