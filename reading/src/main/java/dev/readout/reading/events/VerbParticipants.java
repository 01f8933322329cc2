package dev.readout.reading.events;

import dev.readout.model.vocabulary.EventType;
import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Tokens;
import java.util.Optional;

/** Fills the frame of a verb. */
final class VerbParticipants {

  private final Tokens tokens;
  private final Syntax syntax;
  private final Parties parties;
  private final Prepositions prepositions;
  private final Doers doers;

  VerbParticipants(EventLexicon lexicon, Tokens tokens, Syntax syntax, Parties parties) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.parties = parties;
    this.prepositions = new Prepositions(tokens, syntax);
    this.doers = new Doers(lexicon, tokens, syntax, parties);
  }

  void find(Trigger trigger, VerbGroup verb, Sides sides) {
    EventFrame frame = trigger.entry().frame();
    int after = Math.max(trigger.words().end(), verb.end());
    if (verb.passive()) {
      passive(frame, verb, sides);
    } else if (verb.form() == VerbGroup.Form.PARTICIPLE) {
      syntax.agent(verb).ifPresent(agent -> sides.doers.addAll(parties.all(agent)));
      patientOfParticiple(frame, verb, sides);
    } else {
      sides.doers.addAll(doers.of(verb));
      object(trigger, verb, after, sides);
    }
    boolean ownThing = frame.isDoneToSomebody() && sides.receivers.isEmpty() && !verb.passive();
    for (Prepositions.Phrase phrase : prepositions.after(after)) {
      String preposition = phrase.preposition();
      if (frame.isMutual() && PrepositionParts.is(preposition, Part.WITH)) {
        sides.doers.addAll(parties.of(phrase));
      } else if ((frame == EventFrame.AGENT_TO && PrepositionParts.is(preposition, Part.RECEIVER))
          || (frame == EventFrame.AGENT_ON && PrepositionParts.is(preposition, Part.AGAINST))
          || (frame == EventFrame.MEDIATE && PrepositionParts.is(preposition, Part.WITH))) {
        sides.receivers.addAll(parties.of(phrase));
      } else if (ownThing && PrepositionParts.is(preposition, Part.OWNER)) {
        // "ban imports from the company": it is done to whose thing it is
        sides.receivers.addAll(parties.of(phrase));
      }
    }
  }

  private void passive(EventFrame frame, VerbGroup verb, Sides sides) {
    if (frame != EventFrame.AGENT) {
      syntax
          .subject(verb)
          .map(Subject::phrase)
          .ifPresent(
              phrase ->
                  (frame.isMutual() ? sides.doers : sides.receivers)
                      .addAll(parties.of(phrase.range())));
    }
    syntax.agent(verb).ifPresent(phrase -> sides.doers.addAll(parties.all(phrase)));
  }

  /** {@code the sailors freed by Oslo}; {@code was among those freed}. */
  private void patientOfParticiple(EventFrame frame, VerbGroup verb, Sides sides) {
    Optional<NounPhrase> noun = syntax.nounPhraseAt(Math.max(0, verb.first() - 1));
    if (noun.isEmpty() || !frame.isDoneToSomebody()) {
      return;
    }
    sides.receivers.addAll(parties.of(noun.get().range()));
    if (sides.receivers.isEmpty() && noun.get().first() > 0) {
      String before = tokens.get(noun.get().first() - 1).form();
      if (before.equalsIgnoreCase("among")) {
        clauseBefore(noun.get().first() - 2)
            .flatMap(syntax::subject)
            .map(Subject::phrase)
            .ifPresent(subject -> sides.receivers.addAll(parties.of(subject.range())));
      }
    }
  }

  private Optional<VerbGroup> clauseBefore(int token) {
    return token < 0 ? Optional.empty() : syntax.verbGroupAt(token);
  }

  private void object(Trigger trigger, VerbGroup verb, int after, Sides sides) {
    EventFrame frame = trigger.entry().frame();
    boolean thing =
        frame.isMutual()
            && !trigger.entry().objects().isEmpty()
            && trigger.entry().type() != EventType.CONSULT
            && trigger.entry().type() != EventType.ASSAULT;
    if (thing
        || frame == EventFrame.AGENT
        || frame == EventFrame.TRAVEL
        || frame == EventFrame.CONFER) {
      return;
    }
    if (after >= tokens.sentenceAround(verb.main()).end()) {
      return;
    }
    Optional<NounPhrase> phrase = syntax.nounPhraseAt(after);
    if (phrase.isEmpty()) {
      return;
    }
    sides.receivers.addAll(parties.all(phrase.get()));
    if (frame == EventFrame.MEDIATE) {
      sides.receivers.addAll(parties.ofMutual(phrase.get()));
    } else if (frame.isDoneToSomebody() && sides.receivers.isEmpty()) {
      sides.receivers.addAll(parties.before(phrase.get(), phrase.get().head()));
    }
  }
}
