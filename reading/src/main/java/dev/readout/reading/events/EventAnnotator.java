package dev.readout.reading.events;

import dev.readout.model.Claim;
import dev.readout.model.Event;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.Stance;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the events of an article. Immutable; safe for use by several threads. */
public final class EventAnnotator {

  /** How far back, in sentences, a bare {@code the talks} may lead. */
  private static final int FURTHEST_MENTION = 12;

  /** How far back, in sentences, another word may mean the same event where one of the two names nobody. */
  private static final int NEAR_MENTION = 2;

  private final EventLexicon lexicon;
  private final FactualityReader factuality;

  private EventAnnotator(EventLexicon lexicon, FactualityReader factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
  }

  public static EventAnnotator load() {
    return new EventAnnotator(EventLexicon.load(), FactualityReader.load());
  }

  /** The events in the order of the text, with ids {@code e1}, {@code e2} and so on. */
  public List<Event> annotate(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Claim> claims) {
    return new One(article, syntax, actors, times, statements, claims).events();
  }

  /** The reading of one article. */
  private final class One {
    private final Article article;
    private final Syntax syntax;
    private final Actors actors;
    private final List<Claim> claims;
    private final Map<String, Statement> statementById = new HashMap<>();
    private final ParticipantFinder participants;
    private final Assertions assertions;
    private final EventDates dates;
    private final List<EventDraft> drafts = new ArrayList<>();

    One(
        Article article,
        Syntax syntax,
        Actors actors,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Claim> claims) {
      this.article = article;
      this.syntax = syntax;
      this.actors = actors;
      this.claims = claims;
      statements.forEach(statement -> statementById.put(statement.id(), statement));
      participants = new ParticipantFinder(article, syntax, actors);
      assertions = new Assertions(statements, actors);
      dates = new EventDates(article, times, statements);
    }

    List<Event> events() {
      for (Trigger trigger : new TriggerFinder(lexicon, article, syntax).find()) {
        EventDraft draft = draft(trigger);
        if (draft != null) {
          place(draft);
        }
      }
      drafts.removeIf(draft -> draft.participants() < draft.entry().frame().leastParties());
      drafts.removeIf(draft -> isDealing(draft.entry().type()) && !draft.involves(this::isPublicParty));
      claims.forEach(this::applyDenials);
      List<Event> events = new ArrayList<>();
      for (EventDraft draft : drafts) {
        events.add(draft.toEvent("e" + (events.size() + 1)));
      }
      return events;
    }

    /** Meetings and agreements are events between parties with a name, not between passengers. */
    private boolean isDealing(EventType type) {
      return type == EventType.CONSULT || type == EventType.AGREE;
    }

    private boolean isPublicParty(String actor) {
      return switch (actors.kind(actor)) {
        case PERSON, ORGANISATION, STATE -> true;
        case GROUP, PLACE, UNNAMED -> false;
      };
    }

    private @Nullable EventDraft draft(Trigger trigger) {
      Span span = article.tokens().span(trigger.words());
      List<Statement> around = assertions.around(span);
      Factuality grammatical = factuality.read(trigger, article.tokens(), syntax);
      if (grammatical == Factuality.DENIED && around.isEmpty()) {
        return null; // in the article's own voice, what did not happen is no event
      }
      Statement inner = around.isEmpty() ? null : around.get(0);
      EventDates.Dated date = dates.of(trigger, inner);
      return new EventDraft(
          trigger.entry(),
          span,
          article.tokens().sentenceOf(trigger.head()),
          participants.find(trigger),
          assertions.of(grammatical, around),
          date == null ? null : date.value(),
          date == null ? null : date.time());
    }

    /** Joins a draft with one that it repeats, or keeps it. */
    private void place(EventDraft draft) {
      for (int i = drafts.size() - 1; i >= 0; i--) {
        EventDraft earlier = drafts.get(i);
        if (draft.sentence() - earlier.sentence() > FURTHEST_MENTION) {
          break;
        }
        if (earlier.agreesWith(draft) && mayRepeat(draft, earlier)) {
          earlier.add(draft);
          return;
        }
      }
      drafts.add(draft);
    }

    /** Two mentions of which one names nobody are one event only where the words are near to each other. */
    private boolean mayRepeat(EventDraft draft, EventDraft earlier) {
      if (draft.hasParticipants() && earlier.hasParticipants()) {
        return true;
      }
      EventEntry one = draft.entry();
      EventEntry other = earlier.entry();
      boolean sameKind = !one.verb() && !other.verb() && one.frame() == other.frame();
      return one.lemmas().equals(other.lemmas())
          || (sameKind && draft.sentence() - earlier.sentence() <= NEAR_MENTION);
    }

    private void applyDenials(Claim claim) {
      String denial = null;
      for (Claim.Position position : claim.positions()) {
        if (position.stance() == Stance.DENY && position.statement() != null) {
          denial = position.statement();
        }
      }
      if (denial == null) {
        return;
      }
      for (Claim.Position position : claim.positions()) {
        Statement held =
            position.stance() == Stance.AFFIRM
                ? statementById.get(String.valueOf(position.statement()))
                : null;
        if (held == null) {
          continue;
        }
        for (EventDraft draft : drafts) {
          boolean stated = held.content().stream().anyMatch(span -> span.contains(draft.trigger()));
          if (stated && claim.spans().stream().anyMatch(span -> span.contains(draft.trigger()))) {
            draft.deniedBy(denial);
          }
        }
      }
    }
  }
}
