package dev.readout.reading.events;

import dev.readout.reading.actors.Actors;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;

/** Fills the frame of a trigger with the actors around it, and finds where the event is. */
final class ParticipantFinder {

  private final VerbParticipants verbs;
  private final NounParticipants nouns;
  private final TreeParticipants tree;
  private final EventPlaces places;

  ParticipantFinder(EventLexicon lexicon, Article article, Syntax syntax, Actors actors) {
    Parties parties = new Parties(article, syntax, actors);
    verbs = new VerbParticipants(lexicon, article.tokens(), syntax, parties);
    nouns = new NounParticipants(lexicon, article.tokens(), syntax, parties);
    tree = new TreeParticipants(lexicon, article.tokens(), syntax, parties);
    places = new EventPlaces(article, syntax, actors);
  }

  Participants find(Trigger trigger) {
    Sides sides = new Sides();
    VerbGroup verb = trigger.verb();
    NounPhrase noun = trigger.noun();
    if (noun != null) {
      nouns.find(trigger, noun, sides);
    } else if (verb != null) {
      verbs.find(trigger, verb, sides);
    }
    boolean alone = trigger.entry().frame().isMutual() && sides.doers.size() == 1;
    if (sides.doers.isEmpty() || alone) {
      tree.find(trigger, sides);
    }
    sides.settle(trigger.entry().frame().isMutual());
    return new Participants(sides.doerList(), sides.receiverList(), places.of(trigger));
  }
}
