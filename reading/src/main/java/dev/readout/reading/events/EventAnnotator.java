package dev.readout.reading.events;

import dev.readout.model.Claim;
import dev.readout.model.Event;
import dev.readout.model.Statement;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.statements.StatementIndex;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Finds the events of an article. Immutable; safe for use by several threads. */
public final class EventAnnotator {

  private final EventLexicon lexicon;
  private final FactualityWords factuality;

  private EventAnnotator(EventLexicon lexicon, FactualityWords factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
  }

  public static EventAnnotator load() {
    return new EventAnnotator(EventLexicon.load(), FactualityWords.load());
  }

  /** The events in the order of the text, with ids {@code e1}, {@code e2} and so on. */
  public List<Event> annotate(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Claim> claims) {
    StatementIndex index = new StatementIndex(statements);
    DraftReader reader =
        new DraftReader(lexicon, factuality, article, syntax, actors, times, statements, index);
    Parties parties = new Parties(article, syntax, actors);
    TriggerFinder triggers = new TriggerFinder(lexicon, article, syntax, parties);
    EventMerger merger = new EventMerger();
    for (Trigger trigger : triggers.find()) {
      EventDraft draft = reader.read(trigger, merger);
      if (draft != null) {
        merger.add(draft);
      }
    }
    List<EventDraft> drafts = merger.drafts();
    Soundness soundness = new Soundness(lexicon, article, syntax, actors);
    drafts.removeIf(draft -> !soundness.isEvent(draft));
    DeniedClaims denied = new DeniedClaims(claims);
    List<Event> events = new ArrayList<>();
    for (EventDraft draft : drafts) {
      denied.applyTo(draft);
      events.add(draft.toEvent("e" + (events.size() + 1)));
    }
    return events;
  }
}
