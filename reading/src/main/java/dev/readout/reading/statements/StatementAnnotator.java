package dev.readout.reading.statements;

import dev.readout.model.Statement;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.facets.Draft;
import dev.readout.reading.statements.facets.Facets;
import dev.readout.reading.statements.facets.Nesting;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Attributions;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who says what. Immutable, safe for use by several threads (each with its own {@link
 * Actors}); time and memory are linear in the article.
 */
public final class StatementAnnotator {

  /**
   * The statements in the order of the text, with ids {@code s1}, {@code s2} ...
   *
   * @param actors of this article; asked for every speaker in the order of the text, and told who
   *     spoke
   * @param times of this article in the order of the text; their ids are {@code t1}, {@code t2} ...
   */
  public List<Statement> annotate(
      Article article, Syntax syntax, Actors actors, List<TimeExpression> times) {
    List<Attribution> attributions = Attributions.of(article, syntax);
    List<Draft> drafts =
        Nesting.of(
            new Speakers(article, actors, Facets.occasions(article, syntax)).of(attributions));
    Facets facets = new Facets(article, syntax, actors, times, drafts);
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      statements.add(facets.statement(draft));
    }
    return List.copyOf(statements);
  }
}
