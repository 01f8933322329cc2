package dev.readout.reading;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.language.Sentence;
import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.ArticleActors;
import dev.readout.reading.roles.RoleAnnotator;
import dev.readout.reading.syntax.ShallowSyntax;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads articles: gives each document its readout. Safe for use by several threads if its analyzer
 * is. Does not own the analyzer.
 */
public final class ArticleReader {

  private final Analyzer analyzer;
  private final Producer producer;

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

  private Readout read(Document document, Analysis analysis) {
    Article article = Article.of(document, analysis);
    Syntax syntax = new ShallowSyntax(article);
    Actors actors = ArticleActors.of(article, syntax);
    List<Role> roles = RoleAnnotator.annotate(actors);
    return new Readout(
        producer,
        document,
        analysis.sentences().stream().map(Sentence::span).toList(),
        List.of(),
        actors.all(),
        roles,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
