package dev.readout.reading.statements;

import dev.readout.model.Statement;
import dev.readout.model.explain.Considered;
import dev.readout.model.explain.StatementReasons;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.facets.Draft;
import dev.readout.reading.statements.facets.Facets;
import dev.readout.reading.statements.facets.Nesting;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Attributions;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    return List.copyOf(read(article, syntax, actors, times, null, new ArrayList<>()));
  }

  /** The same statements, and why they are as they are, in the same order. */
  public ExplainedStatements explain(
      Article article, Syntax syntax, Actors actors, List<TimeExpression> times) {
    Map<TokenRange, List<Considered>> considered = new HashMap<>();
    List<StatementReasons> reasons = new ArrayList<>();
    List<Statement> statements = read(article, syntax, actors, times, considered, reasons);
    return new ExplainedStatements(statements, reasons);
  }

  /** Statements and the reasons of each, in the same order. */
  public record ExplainedStatements(List<Statement> statements, List<StatementReasons> reasons) {
    public ExplainedStatements {
      statements = List.copyOf(statements);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * @param considered takes whom each speaker's words could mean; null where nobody asks
   * @param reasons takes the reasons if {@code considered} is there
   */
  private static List<Statement> read(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      @Nullable Map<TokenRange, List<Considered>> considered,
      List<StatementReasons> reasons) {
    List<Attribution> attributions = Attributions.of(article, syntax);
    List<Draft> drafts =
        Nesting.of(
            new Speakers(article, actors, Facets.occasions(article, syntax), considered)
                .of(attributions));
    Facets facets = new Facets(article, syntax, actors, times, drafts);
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      statements.add(facets.statement(draft));
    }
    if (considered != null) {
      Reasons why = new Reasons(article, actors, facets, considered);
      drafts.forEach(draft -> reasons.add(why.of(draft, drafts)));
    }
    return statements;
  }
}
