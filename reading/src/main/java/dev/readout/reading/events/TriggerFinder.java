package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Name;
import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of an article that name events. */
final class TriggerFinder {

  private final EventLexicon lexicon;
  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;
  private final @Nullable Name[] nameAt;

  TriggerFinder(EventLexicon lexicon, Article article, Syntax syntax) {
    this.lexicon = lexicon;
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.nameAt = new Name[tokens.size()];
    for (Name name : article.names()) {
      TokenRange range = tokens.in(name.span());
      for (int i = range.first(); i < range.end(); i++) {
        nameAt[i] = name;
      }
    }
  }

  /** In the order of the text. */
  List<Trigger> find() {
    List<Trigger> triggers = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
      for (VerbGroup verb : syntax.verbGroups(sentence)) {
        verbTrigger(verb).ifPresent(triggers::add);
      }
      for (NounPhrase phrase : syntax.nounPhrases(sentence)) {
        nounTrigger(phrase).filter(noun -> !isObjectOf(noun, triggers)).ifPresent(triggers::add);
      }
    }
    triggers.sort((a, b) -> Integer.compare(a.words().first(), b.words().first()));
    return triggers;
  }

  private Optional<Trigger> verbTrigger(VerbGroup verb) {
    Token token = tokens.get(verb.main());
    if (!token.is(VERB) || nameAt[verb.main()] != null) {
      return Optional.empty();
    }
    for (EventEntry entry : lexicon.verbs(token.lemma())) {
      TokenRange words = match(entry, verb.main());
      if (words != null && hasObject(entry, verb, words)) {
        return Optional.of(new Trigger(entry, words, verb, null, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Trigger> nounTrigger(NounPhrase phrase) {
    int head = phrase.head();
    if (!tokens.get(head).is(NOUN, PROPN) || isOrganisation(head)) {
      return Optional.empty();
    }
    for (int first = phrase.first(); first <= head; first++) {
      for (EventEntry entry : lexicon.nouns(lemma(first))) {
        TokenRange words = match(entry, first);
        if (words != null && words.contains(head)) {
          VerbGroup verb = governor(phrase);
          boolean light =
              verb != null && isObject(phrase, verb) && lexicon.isLightVerb(lemma(verb.main()));
          return Optional.of(new Trigger(entry, words, verb, phrase, light));
        }
      }
    }
    return Optional.empty();
  }

  /** The talks of {@code cancel the talks} are what is cancelled, not a second event. */
  private boolean isObjectOf(Trigger noun, List<Trigger> verbs) {
    for (Trigger trigger : verbs) {
      if (trigger.verb() == null
          || !trigger.entry().verb()
          || trigger.entry().objects().isEmpty()) {
        continue;
      }
      Optional<NounPhrase> object = syntax.object(trigger.verb());
      if (object.isPresent()
          && noun.noun() != null
          && object.get().range().equals(noun.noun().range())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrganisation(int index) {
    return nameAt[index] != null && nameAt[index].type() != Name.Type.OTHER;
  }

  private String lemma(int index) {
    return tokens.get(index).lemma().toLowerCase(Locale.ROOT);
  }

  /**
   * The entry's words from a token on; a particle may stand after the object ({@code called the
   * talks off}).
   */
  private @Nullable TokenRange match(EventEntry entry, int first) {
    int limit = tokens.sentenceAround(first).end();
    int i = first;
    for (String lemma : entry.lemmas()) {
      if (i >= limit || !lemma(i).equals(lemma)) {
        return null;
      }
      i++;
    }
    return new TokenRange(first, i);
  }

  private boolean hasObject(EventEntry entry, VerbGroup verb, TokenRange words) {
    Set<String> wanted = entry.objects();
    if (wanted.isEmpty()) {
      return true;
    }
    Optional<NounPhrase> object =
        verb.passive()
            ? syntax.subject(verb).map(subject -> subject.phrase())
            : objectAfter(verb, words);
    if (object.isEmpty()) {
      return wanted.contains(EventEntry.NO_OBJECT);
    }
    for (NounPhrase conjunct : syntax.conjuncts(object.get())) {
      if (isWanted(wanted, conjunct.head())) {
        return true;
      }
    }
    return false;
  }

  private boolean isWanted(Set<String> wanted, int head) {
    if (wanted.contains(lemma(head))) {
      return true;
    }
    Name name = nameAt[head];
    return name != null
        && ((name.type() == Name.Type.PERSON && wanted.contains(EventEntry.ANY_PERSON))
            || (name.type() == Name.Type.PLACE && wanted.contains(EventEntry.ANY_PLACE)));
  }

  private Optional<NounPhrase> objectAfter(VerbGroup verb, TokenRange words) {
    int limit = tokens.sentenceAround(verb.main()).end();
    int i = Math.max(words.end(), verb.end());
    while (i < limit && tokens.get(i).is(ADV) && syntax.nounPhraseAt(i).isEmpty()) {
      i++;
    }
    return i < limit ? syntax.nounPhraseAt(i) : Optional.empty();
  }

  /** The verb that a phrase is the object of, else the one it is the subject of. */
  private @Nullable VerbGroup governor(NounPhrase phrase) {
    TokenRange sentence = tokens.sentenceAround(phrase.head());
    int before = phrase.first() - 1;
    if (before >= sentence.first() && tokens.get(before).is(ADP) && before > sentence.first()) {
      // "agreed on a ceasefire"
      Optional<VerbGroup> verb = syntax.verbGroupAt(before - 1);
      if (verb.isPresent()) {
        return verb.get();
      }
    }
    if (before >= sentence.first()) {
      Optional<VerbGroup> verb = syntax.verbGroupAt(before);
      if (verb.isPresent()) {
        return verb.get();
      }
    }
    NounPhrase full = syntax.full(phrase);
    for (int i = full.end(); i < sentence.end() && i < full.end() + 4; i++) {
      Optional<VerbGroup> verb = syntax.verbGroupAt(i);
      if (verb.isPresent() && verb.get().isFinite()) {
        return verb.get();
      }
    }
    return null;
  }

  private boolean isObject(NounPhrase phrase, VerbGroup verb) {
    return verb.first() < phrase.first() || verb.passive();
  }

  Span span(Trigger trigger) {
    return article.tokens().span(trigger.words());
  }
}
