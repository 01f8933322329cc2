package dev.readout.reading;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.language.Sentence;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Explanation;
import dev.readout.model.explain.StatementReasons;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.ArticleActors;
import dev.readout.reading.claims.ClaimAnnotator;
import dev.readout.reading.claims.PositionBases;
import dev.readout.reading.dialogues.DialogueAnnotator;
import dev.readout.reading.events.EventAnnotator;
import dev.readout.reading.events.WordFactuality;
import dev.readout.reading.roles.RoleAnnotator;
import dev.readout.reading.statements.StatementAnnotator;
import dev.readout.reading.syntax.ParsedSyntax;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeAnnotator;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads articles: gives each document its readout. Safe for use by several threads if its analyzer
 * is. Does not own the analyzer.
 */
public final class ArticleReader {

  private final Analyzer analyzer;
  private final Producer producer;
  private final TimeAnnotator timeAnnotator = new TimeAnnotator();
  private final StatementAnnotator statementAnnotator = new StatementAnnotator();
  private final ClaimAnnotator claimAnnotator = ClaimAnnotator.load();
  private final EventAnnotator eventAnnotator = EventAnnotator.load();
  private final WordFactuality wordFactuality = new WordFactuality();
  private final DialogueAnnotator dialogueAnnotator = DialogueAnnotator.load();

  /**
   * @param version the version of Readout, for {@link Producer}
   */
  public ArticleReader(Analyzer analyzer, String version) {
    this.analyzer = analyzer;
    this.producer = new Producer("readout", version, analyzer.model());
  }

  /** One readout for each document, in the same order; a readout depends on its document alone. */
  public List<Readout> read(List<Document> documents) {
    List<Analysis> analyses = analyzer.analyze(documents.stream().map(Document::text).toList());
    List<Readout> readouts = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      readouts.add(read(documents.get(i), analyses.get(i)));
    }
    return readouts;
  }

  /** The readout of one document. */
  public Readout read(Document document) {
    return read(List.of(document)).get(0);
  }

  /**
   * How the events stand that words of a document name, one for each, as the assertion nearest to
   * the article's own voice has it; the reading need not look for events of their kind.
   */
  public List<Factuality> factualities(Document document, List<Span> words) {
    Analysis analysis = analyzer.analyze(List.of(document.text())).get(0);
    Article article = Article.of(document, analysis);
    Syntax syntax = new ParsedSyntax(article);
    List<TimeExpression> times =
        timeAnnotator.annotate(analysis, document.publishedDay().orElse(null));
    Actors actors = ArticleActors.of(article, syntax);
    List<Statement> statements = statementAnnotator.annotate(article, syntax, actors, times);
    return words.stream()
        .map(span -> wordFactuality.of(article, actors, statements, span))
        .toList();
  }

  /** Readouts with the reasons for them; the readouts are those of {@link #read(List)}. */
  public List<ExplainedReadout> explain(List<Document> documents) {
    List<Analysis> analyses = analyzer.analyze(documents.stream().map(Document::text).toList());
    List<ExplainedReadout> explained = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      explained.add(explain(documents.get(i), analyses.get(i)));
    }
    return explained;
  }

  /** The readout of one document with the reasons for it. */
  public ExplainedReadout explain(Document document) {
    return explain(List.of(document)).get(0);
  }

  private ExplainedReadout explain(Document document, Analysis analysis) {
    List<StatementReasons> reasons = new ArrayList<>();
    Readout readout =
        read(
            document,
            analysis,
            (article, syntax, actors, times) -> {
              StatementAnnotator.ExplainedStatements explained =
                  statementAnnotator.explain(article, syntax, actors, times);
              reasons.addAll(explained.reasons());
              return explained.statements();
            });
    return new ExplainedReadout(
        readout,
        new Explanation(reasons, PositionBases.of(readout.claims(), readout.statements())));
  }

  private Readout read(Document document, Analysis analysis) {
    return read(document, analysis, statementAnnotator::annotate);
  }

  /** How statements are read, with reasons or without. */
  private interface StatementReading {
    List<Statement> of(Article article, Syntax syntax, Actors actors, List<TimeExpression> times);
  }

  private Readout read(Document document, Analysis analysis, StatementReading statementReading) {
    Article article = Article.of(document, analysis);
    Syntax syntax = new ParsedSyntax(article);
    List<TimeExpression> times =
        timeAnnotator.annotate(analysis, document.publishedDay().orElse(null));
    Actors actors = ArticleActors.of(article, syntax);
    List<Statement> statements = statementReading.of(article, syntax, actors, times);
    List<Claim> claims = claimAnnotator.annotate(article, syntax, actors, statements);
    List<Event> events =
        eventAnnotator.annotate(article, syntax, actors, times, statements, claims);
    List<Dialogue> dialogues =
        dialogueAnnotator.annotate(article, syntax, actors, times, statements, events);
    // Asked last: each annotator may have met actors that those before it had not.
    List<Role> roles = RoleAnnotator.annotate(article, syntax, actors, times);
    return new Readout(
        producer,
        document,
        analysis.sentences().stream().map(Sentence::span).toList(),
        TimeAnnotator.resolveAll(times),
        actors.all(),
        roles,
        statements,
        claims,
        events,
        dialogues);
  }
}
