package dev.readout.reading.events;

import dev.readout.model.Event.Place;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the frame of a trigger with the actors around it. */
final class ParticipantFinder {

  private static final Set<String> WITH = Set.of("with", "between", "among", "alongside");
  private static final Set<String> ON = Set.of("on", "against", "at", "upon", "over");
  private static final Set<String> TO = Set.of("to", "for");
  private static final Set<String> OWNER = Set.of("of", "from", "against", "to");
  private static final Set<String> PLACE = Set.of("in", "at", "near", "outside");

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Parties parties;
  private final Prepositions prepositions;

  ParticipantFinder(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.parties = new Parties(article, syntax, actors);
    this.prepositions = new Prepositions(tokens, syntax);
  }

  Participants find(Trigger trigger) {
    Set<String> doers = new LinkedHashSet<>();
    Set<String> receivers = new LinkedHashSet<>();
    if (trigger.entry().verb()) {
      aroundVerb(trigger, doers, receivers);
    } else {
      aroundNoun(trigger, doers, receivers);
    }
    if (trigger.entry().frame().isMutual()) {
      doers.addAll(receivers);
      receivers.clear();
    }
    receivers.removeAll(doers);
    return new Participants(List.copyOf(doers), List.copyOf(receivers), place(trigger));
  }

  private void aroundVerb(Trigger trigger, Set<String> doers, Set<String> receivers) {
    VerbGroup verb = trigger.verb();
    if (verb == null) {
      return;
    }
    EventFrame frame = trigger.entry().frame();
    Optional<NounPhrase> subject = syntax.subject(verb).map(Subject::phrase);
    boolean mutual = frame.isMutual();
    if (verb.passive()) {
      subject.ifPresent(phrase -> (mutual ? doers : receivers).addAll(parties.of(phrase.range())));
      syntax.agent(verb).ifPresent(phrase -> doers.addAll(parties.all(phrase)));
    } else {
      subject.ifPresent(phrase -> doers.addAll(parties.of(phrase.range())));
      int after = Math.max(trigger.words().end(), verb.end());
      boolean thing = mutual && !trigger.entry().objects().isEmpty();
      if (!thing && frame != EventFrame.AGENT && frame != EventFrame.TRAVEL && after < tokens.size()) {
        phraseAt(after, verb).ifPresent(phrase -> receivers.addAll(parties.all(phrase)));
      }
    }
    if (frame == EventFrame.AGENT && verb.passive()) {
      receivers.clear();
    }
    boolean thing = frame == EventFrame.AGENT_PATIENT && receivers.isEmpty() && !verb.passive();
    for (Prepositions.Phrase phrase :
        prepositions.after(Math.max(trigger.words().end(), verb.end()))) {
      String preposition = phrase.preposition();
      if (mutual && WITH.contains(preposition)) {
        doers.addAll(parties.all(phrase.object()));
      } else if (frame == EventFrame.AGENT_TO && TO.contains(preposition)) {
        receivers.addAll(parties.all(phrase.object()));
      } else if (frame == EventFrame.AGENT_ON && ON.contains(preposition)) {
        receivers.addAll(parties.all(phrase.object()));
      } else if (thing && OWNER.contains(preposition)) {
        // "ban imports from the company": it is done to whose thing it is
        receivers.addAll(parties.all(phrase.object()));
      }
    }
  }

  private Optional<NounPhrase> phraseAt(int index, VerbGroup verb) {
    return index < tokens.sentenceAround(verb.main()).end()
        ? syntax.nounPhraseAt(index)
        : Optional.empty();
  }

  private void aroundNoun(Trigger trigger, Set<String> doers, Set<String> receivers) {
    NounPhrase noun = trigger.noun();
    if (noun == null) {
      return;
    }
    EventFrame frame = trigger.entry().frame();
    doers.addAll(parties.before(noun, trigger.words().first()));
    VerbGroup verb = trigger.verb();
    if (trigger.light() && verb != null) {
      Optional<NounPhrase> subject = syntax.subject(verb).map(Subject::phrase);
      if (verb.passive()) {
        syntax.agent(verb).ifPresent(phrase -> doers.addAll(parties.all(phrase)));
      } else {
        subject.ifPresent(phrase -> doers.addAll(parties.of(phrase.range())));
      }
    }
    for (Prepositions.Phrase phrase : prepositions.after(noun.end())) {
      String preposition = phrase.preposition();
      if (WITH.contains(preposition) && (frame.isMutual() || preposition.equals("with"))) {
        doers.addAll(parties.all(phrase.object()));
      } else if (preposition.equals("by")) {
        doers.addAll(parties.all(phrase.object()));
      } else if (preposition.equals("of")) {
        (ofPhraseReceives(frame) ? receivers : doers).addAll(parties.all(phrase.object()));
      } else if (ON.contains(preposition) && receivesOn(frame)) {
        receivers.addAll(parties.all(phrase.object()));
      } else if (preposition.equals("to")
          && (frame == EventFrame.VISIT || frame == EventFrame.LIGHT_ONLY)) {
        receivers.addAll(parties.all(phrase.object()));
      }
    }
  }

  private static boolean ofPhraseReceives(EventFrame frame) {
    return frame == EventFrame.PATIENT_OF || frame == EventFrame.AGENT_PATIENT;
  }

  private static boolean receivesOn(EventFrame frame) {
    return frame == EventFrame.AGENT_PATIENT
        || frame == EventFrame.SANCTION_ON
        || frame == EventFrame.LIGHT_ONLY;
  }

  private @Nullable Place place(Trigger trigger) {
    int start = trigger.noun() == null ? trigger.words().end() : trigger.noun().end();
    boolean travels =
        trigger.entry().frame() == EventFrame.TRAVEL || trigger.entry().frame() == EventFrame.VISIT;
    for (Prepositions.Phrase phrase : prepositions.after(start)) {
      if (PLACE.contains(phrase.preposition()) || (travels && phrase.preposition().equals("to"))) {
        Place place = EventPlaces.at(article, phrase.object());
        if (place != null) {
          return place;
        }
      }
    }
    return trigger.noun() == null ? null : EventPlaces.at(article, trigger.noun());
  }
}
