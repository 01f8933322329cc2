package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.model.Event.Place;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the frame of a trigger with the actors around it. */
final class ParticipantFinder {

  private static final Set<String> WITH = Set.of("with", "between", "among", "alongside");
  private static final Set<String> ON = Set.of("on", "against", "at", "upon", "over");
  private static final Set<String> TO = Set.of("to", "for");
  private static final Set<String> PLACE = Set.of("in", "at", "near", "outside");

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Actors actors;
  private final Prepositions prepositions;

  ParticipantFinder(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.actors = actors;
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
      subject.ifPresent(phrase -> add(phrase, mutual ? doers : receivers));
      syntax.agent(verb).ifPresent(phrase -> addAll(phrase, doers));
    } else {
      subject.ifPresent(phrase -> add(phrase, doers));
      int after = Math.max(trigger.words().end(), verb.end());
      if (frame != EventFrame.AGENT && frame != EventFrame.TRAVEL && after < tokens.size()) {
        phraseAt(after, verb).ifPresent(phrase -> addAll(phrase, receivers));
      }
    }
    if (frame == EventFrame.AGENT && verb.passive()) {
      receivers.clear();
    }
    for (Prepositions.Phrase phrase : prepositions.after(Math.max(trigger.words().end(), verb.end()))) {
      String preposition = phrase.preposition();
      if (mutual && WITH.contains(preposition)) {
        addAll(phrase.object(), doers);
      } else if (frame == EventFrame.AGENT_TO && TO.contains(preposition)) {
        addAll(phrase.object(), receivers);
      } else if (frame == EventFrame.AGENT_ON && ON.contains(preposition)) {
        addAll(phrase.object(), receivers);
      }
    }
  }

  private Optional<NounPhrase> phraseAt(int index, VerbGroup verb) {
    return index < tokens.sentenceAround(verb.main()).end() ? syntax.nounPhraseAt(index) : Optional.empty();
  }

  private void aroundNoun(Trigger trigger, Set<String> doers, Set<String> receivers) {
    NounPhrase noun = trigger.noun();
    if (noun == null) {
      return;
    }
    EventFrame frame = trigger.entry().frame();
    before(noun, trigger.words().first(), doers);
    VerbGroup verb = trigger.verb();
    if (trigger.light() && verb != null) {
      Optional<NounPhrase> subject = syntax.subject(verb).map(Subject::phrase);
      if (verb.passive()) {
        syntax.agent(verb).ifPresent(phrase -> addAll(phrase, doers));
      } else {
        subject.ifPresent(phrase -> add(phrase, doers));
      }
    }
    for (Prepositions.Phrase phrase : prepositions.after(noun.end())) {
      String preposition = phrase.preposition();
      if (WITH.contains(preposition) && (frame.isMutual() || preposition.equals("with"))) {
        addAll(phrase.object(), doers);
      } else if (preposition.equals("by")) {
        addAll(phrase.object(), doers);
      } else if (preposition.equals("of")) {
        addAll(phrase.object(), ofPhraseReceives(frame) ? receivers : doers);
      } else if (ON.contains(preposition) && receivesOn(frame)) {
        addAll(phrase.object(), receivers);
      } else if (preposition.equals("to") && (frame == EventFrame.VISIT || frame == EventFrame.LIGHT_ONLY)) {
        addAll(phrase.object(), receivers);
      }
    }
  }

  private static boolean ofPhraseReceives(EventFrame frame) {
    return frame == EventFrame.PATIENT_OF || frame == EventFrame.AGENT_PATIENT;
  }

  private static boolean receivesOn(EventFrame frame) {
    return frame == EventFrame.AGENT_PATIENT || frame == EventFrame.SANCTION_ON || frame == EventFrame.LIGHT_ONLY;
  }

  /** Genitives, demonyms and hyphenated pairs before a noun: {@code Russia's}, {@code Turkish}, {@code Russia-US}. */
  private void before(NounPhrase noun, int trigger, Set<String> doers) {
    int start = noun.first();
    for (int i = noun.first(); i < trigger; i++) {
      if (tokens.get(i).is(PART) && i > start) {
        addRange(new TokenRange(start, i), doers);
        start = i + 1;
      }
    }
    for (int i = start; i < trigger; i++) {
      if (tokens.get(i).is(PROPN, ADJ) && Character.isUpperCase(tokens.get(i).form().charAt(0))) {
        addRange(new TokenRange(i, i + 1), doers);
      } else if (i == noun.first() && isPossessive(tokens.get(i).form())) {
        addRange(new TokenRange(i, i + 1), doers);
      }
    }
  }

  private static boolean isPossessive(String form) {
    return Set.of("his", "her", "its", "their").contains(form.toLowerCase(Locale.ROOT));
  }

  private void addAll(NounPhrase phrase, Set<String> ids) {
    List<NounPhrase> conjuncts = syntax.conjuncts(phrase);
    for (NounPhrase conjunct : conjuncts) {
      if (conjunct.first() >= phrase.first()) {
        add(syntax.full(conjunct), ids);
      }
    }
  }

  private void add(NounPhrase phrase, Set<String> ids) {
    addRange(phrase.range(), ids);
  }

  private void addRange(TokenRange range, Set<String> ids) {
    for (Reference reference : actors.resolve(range)) {
      if (reference.actor() != null && actors.kind(reference.actor()) != ActorKind.PLACE) {
        ids.add(reference.actor());
      }
    }
  }

  private @Nullable Place place(Trigger trigger) {
    int start = trigger.noun() == null ? trigger.words().end() : trigger.noun().end();
    boolean travels = trigger.entry().frame() == EventFrame.TRAVEL || trigger.entry().frame() == EventFrame.VISIT;
    for (Prepositions.Phrase phrase : prepositions.after(start)) {
      if (PLACE.contains(phrase.preposition()) || (travels && phrase.preposition().equals("to"))) {
        Place place = EventPlaces.at(article, phrase.object());
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }
}
