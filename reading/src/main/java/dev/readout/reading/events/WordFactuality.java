package dev.readout.reading.events;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.StatementIndex;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.List;

/**
 * How the event that a word names stands, whether or not the reading looks for events of its kind.
 * Immutable; safe for use by several threads.
 */
public final class WordFactuality {

  private final FactualityWords vocabulary = FactualityWords.load();

  /**
   * The assertion nearest to the article's own voice.
   *
   * @param words of the article's text that name the event
   */
  public Factuality of(Article article, Actors actors, List<Statement> statements, Span words) {
    return in(article, actors, statements).of(words);
  }

  /** The words of one article; for asking often. */
  public InArticle in(Article article, Actors actors, List<Statement> statements) {
    return new InArticle(article, actors, new StatementIndex(statements));
  }

  /** How the words of one article stand. Not safe for use by several threads. */
  public final class InArticle {
    private final Article article;
    private final StatementIndex index;
    private final DependencyTree tree;
    private final Assertions assertions;

    private InArticle(Article article, Actors actors, StatementIndex index) {
      this.article = article;
      this.index = index;
      tree = new DependencyTree(article.tokens());
      assertions = new Assertions(article, actors);
    }

    /** As {@link WordFactuality#of} tells it. */
    public Factuality of(Span words) {
      TokenRange range = article.tokens().in(words);
      if (range.isEmpty()) {
        return Factuality.UNCONFIRMED;
      }
      List<Statement> around = index.around(words);
      boolean reported = !around.isEmpty() && around.get(0).form() != StatementForm.DIRECT;
      int top = tree.top(range);
      if (tree.is(top, "case", "cop") && tree.head(top) != DependencyTree.NONE) {
        top = tree.head(top); // "is in charge": what the preposition or the copula belongs to
      }
      FactualityReader reader = new FactualityReader(vocabulary, article.tokens(), tree, reported);
      return assertions.of(reader.of(top), reader.isKnown(top), around).get(0).factuality();
    }
  }
}
