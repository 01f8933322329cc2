package dev.readout.reading.events;

import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Set;

/** Fills the frame of a noun: from its phrase, from the phrases after it, and from a light verb. */
final class NounParticipants {

  private final EventLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Parties parties;
  private final Prepositions prepositions;
  private final Doers doers;

  NounParticipants(EventLexicon lexicon, Tokens tokens, Syntax syntax, Parties parties) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.syntax = syntax;
    this.parties = parties;
    this.prepositions = new Prepositions(tokens, syntax);
    this.doers = new Doers(lexicon, tokens, syntax, parties);
  }

  void find(Trigger trigger, NounPhrase noun, Sides sides) {
    EventFrame frame = trigger.entry().frame();
    VerbGroup verb = trigger.verb();
    boolean suffered = verb != null && trigger.light() && isSuffered(verb);
    sides.doers.addAll(parties.before(noun, trigger.words().first()));
    if (frame == EventFrame.PATIENT_OF && hasGenitive(noun, trigger)) {
      // "the minister's removal"
      sides.receivers.addAll(sides.doers);
      sides.doers.clear();
    }
    if (trigger.light() && verb != null) {
      lightVerb(verb, suffered ? sides.receivers : sides.doers, sides);
    }
    if (sides.doers.isEmpty()) {
      sides.doers.addAll(doers.accusedBefore(noun.first()));
    }
    for (Prepositions.Phrase phrase : prepositions.after(noun.end())) {
      String preposition = phrase.preposition();
      boolean near = phrase.first() == noun.end();
      if (preposition.equals("by") || (suffered && preposition.equals("from"))) {
        sides.doers.addAll(parties.of(phrase));
      } else if (preposition.equals("of") && near) {
        boolean receives = frame.isOfPhraseReceiver() && !(suffered && sides.doers.isEmpty());
        (receives ? sides.receivers : sides.doers).addAll(parties.of(phrase));
      } else if (PrepositionParts.is(preposition, Part.WITH)
          && (frame.isMutual() || preposition.equals("with"))) {
        sides.doers.addAll(parties.of(phrase));
      } else if (PrepositionParts.is(preposition, Part.AGAINST) && frame.isAgainstReceiver()) {
        sides.receivers.addAll(parties.of(phrase));
      } else if (PrepositionParts.is(preposition, Part.RECEIVER) && frame.isToReceiver()) {
        sides.receivers.addAll(parties.of(phrase));
      }
    }
  }

  private void lightVerb(VerbGroup verb, Set<String> subjectSide, Sides sides) {
    if (verb.passive()) {
      syntax.agent(verb).ifPresent(phrase -> sides.doers.addAll(parties.all(phrase)));
    } else {
      subjectSide.addAll(doers.of(verb));
    }
  }

  /** {@code received the backing of}: the subject is the one to whom it is done. */
  private boolean isSuffered(VerbGroup verb) {
    return lexicon.isSufferedBy(tokens.get(verb.main()).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean hasGenitive(NounPhrase noun, Trigger trigger) {
    for (int i = noun.first(); i < trigger.words().first(); i++) {
      if (tokens.get(i).is(dev.readout.language.PartOfSpeech.PART)) {
        return true;
      }
    }
    return false;
  }
}
