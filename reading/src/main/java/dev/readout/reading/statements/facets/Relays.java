package dev.readout.reading.statements.facets;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.lexicon.Nouns;
import dev.readout.reading.lexicon.Plurals;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.text.Article;
import java.util.List;

/** Who passes a statement on: the speaker of a report in whose content it stands. */
final class Relays {

  private final Article article;
  private final Actors actors;
  private final List<Draft> drafts;

  Relays(Article article, Actors actors, List<Draft> drafts) {
    this.article = article;
    this.actors = actors;
    this.drafts = drafts;
  }

  List<String> of(Draft draft) {
    if (!draft.isNested()) {
      return List.of();
    }
    Draft outer = drafts.get(draft.parent());
    Attribution report = outer.attribution();
    String outlet = outer.actor();
    if (outlet == null || outlet.equals(draft.actor()) || report.negated()) {
      return List.of();
    }
    boolean relays = report.verb() != null && report.verb().has(CueVerb.Flag.RELAY);
    boolean body = actors.kind(outlet) == ActorKind.ORGANISATION || isSource(report);
    boolean trails =
        report.pattern() == Pattern.PARENTHETICAL || report.pattern() == Pattern.ACCORDING_TO;
    return body && (relays || trails) ? List.of(outlet) : List.of();
  }

  /** {@code Officials, the report}: not whatever else can follow {@code according to}. */
  private boolean isSource(Attribution report) {
    Source source = report.source();
    if (source == null) {
      return false;
    }
    for (int i = source.phrase().first(); i < source.phrase().end(); i++) {
      String noun = Plurals.singular(Gist.lower(article.tokens().get(i)));
      if (Nouns.SOURCES.contains(noun) || Nouns.DOCUMENTS.contains(noun)) {
        return true;
      }
    }
    return false;
  }
}
