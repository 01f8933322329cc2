package dev.readout.reading.statements.facets;

import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeExpression;
import java.util.List;

/** All facets of the statements of one article, put together. */
public final class Facets {

  private final Article article;

  public Facets(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      List<Draft> drafts) {
    this.article = article;
  }

  /** The whole statement. */
  public Statement statement(Draft draft) {
    Attribution attribution = draft.attribution();
    Quoted quoted = Quoted.of(article, attribution.content());
    Act act = attribution.act();
    return new Statement(
        id(draft.index()),
        draft.speaker(),
        attribution.cue(),
        attribution.content(),
        quoted.spans(),
        quoted.form(),
        act,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        draft.isNested() ? id(draft.parent()) : null,
        attribution.pattern().confidence());
  }

  private static String id(int index) {
    return "s" + (index + 1);
  }
}
