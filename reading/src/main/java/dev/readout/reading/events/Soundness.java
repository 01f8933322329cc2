package dev.readout.reading.events;

import dev.readout.model.vocabulary.EventType;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Tokens;
import java.util.Locale;

/** Tells whether a word that can name an event does name one, by who takes part in it. */
final class Soundness {

  private final EventLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Actors actors;
  private final Prepositions prepositions;

  Soundness(EventLexicon lexicon, Article article, Syntax syntax, Actors actors) {
    this.lexicon = lexicon;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.actors = actors;
    this.prepositions = new Prepositions(tokens, syntax);
  }

  boolean isEvent(EventDraft draft) {
    if (draft.participants() < draft.entry().frame().leastParties() && !isWithOne(draft)) {
      return false;
    }
    EventType type = draft.entry().type();
    // Meetings and agreements are events between parties with a name, not between passengers.
    boolean dealing = type == EventType.CONSULT || type == EventType.AGREE;
    if (dealing && !draft.involves(this::isPublicParty)) {
      return false;
    }
    return switch (draft.entry().frame()) {
      case SPEAK, CONFER -> draft.actors().stream().allMatch(this::isPersonOrState);
      case LIGHT_ONLY -> draft.first().light();
      case TRAVEL -> draft.hasPlace() && draft.actors().stream().anyMatch(this::isPersonOrState);
      case AGAINST_ONLY -> !draft.recipients().isEmpty();
      case HARM -> !draft.actors().isEmpty() || isMeant(draft.first());
      default -> true;
    };
  }

  /** {@code a deal with Oslo}: the other side is whoever speaks of it. */
  private boolean isWithOne(EventDraft draft) {
    int after = draft.first().words().end();
    return draft.entry().type() == EventType.AGREE
        && draft.participants() == 1
        && after < tokens.size()
        && tokens.get(after).form().equals("with");
  }

  private boolean isPublicParty(String actor) {
    return switch (actors.kind(actor)) {
      case PERSON, ORGANISATION, STATE -> true;
      case UNNAMED -> actors.country(actor).isPresent(); // "the Peruvian foreign minister"
      case GROUP, PLACE -> false;
    };
  }

  private boolean isPersonOrState(String actor) {
    return switch (actors.kind(actor)) {
      case PERSON, STATE -> true;
      case ORGANISATION, GROUP, PLACE, UNNAMED -> false;
    };
  }

  /** Whether harm comes from a weapon or an attack, not from an accident. */
  private boolean isMeant(Trigger trigger) {
    VerbGroup verb = trigger.verb();
    if (verb == null) {
      return false;
    }
    if (!verb.passive()) {
      return syntax
          .subject(verb)
          .map(Subject::phrase)
          .filter(phrase -> isWeapon(phrase.head()))
          .isPresent();
    }
    return prepositions.after(verb.end()).stream()
        .anyMatch(phrase -> isWeapon(phrase.object().head()));
  }

  private boolean isWeapon(int token) {
    return lexicon.isWeapon(tokens.get(token).lemma().toLowerCase(Locale.ROOT));
  }
}
