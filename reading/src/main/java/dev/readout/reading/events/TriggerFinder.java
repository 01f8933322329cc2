package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Name;
import dev.readout.language.Token;
import dev.readout.model.vocabulary.EventType;
import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of an article that name events. */
final class TriggerFinder {

  /** In sentences; further back, a second round is of something else. */
  private static final int FURTHEST_REPEATED = 4;

  private final EventLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Parties parties;
  private final @Nullable Name[] nameAt;

  TriggerFinder(EventLexicon lexicon, Article article, Syntax syntax, Parties parties) {
    this.lexicon = lexicon;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.parties = parties;
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
      triggers.addAll(inSentence(sentence, triggers));
    }
    return triggers;
  }

  private List<Trigger> inSentence(int sentence, List<Trigger> before) {
    List<Trigger> verbs = new ArrayList<>();
    for (VerbGroup verb : syntax.verbGroups(sentence)) {
      verbTrigger(verb).ifPresent(verbs::add);
    }
    Set<NounPhrase> objects = objects(verbs);
    List<Trigger> found = new ArrayList<>(verbs);
    for (NounPhrase phrase : syntax.nounPhrases(sentence)) {
      if (!objects.contains(phrase)) {
        nounTrigger(phrase).ifPresent(found::add);
      }
    }
    found.sort((a, b) -> Integer.compare(a.words().first(), b.words().first()));
    addRepeats(sentence, before, found);
    return found;
  }

  /** {@code both sides promised a second round}: one more of what was told last. */
  private void addRepeats(int sentence, List<Trigger> before, List<Trigger> found) {
    for (NounPhrase phrase : syntax.nounPhrases(sentence)) {
      int head = phrase.head();
      if (!saysMore(phrase) || isFollowedByOf(head)) {
        continue;
      }
      Trigger last = repeated(phrase, sentence, before, found);
      if (last != null) {
        EventEntry entry = last.entry().asNoun(lemma(head));
        TokenRange words = new TokenRange(head, head + 1);
        found.add(new Trigger(entry, words, governor(phrase), phrase, false, true));
        found.sort((a, b) -> Integer.compare(a.words().first(), b.words().first()));
      }
    }
  }

  private @Nullable Trigger repeated(
      NounPhrase phrase, int sentence, List<Trigger> before, List<Trigger> found) {
    for (EventType type : lexicon.repeatedTypes(lemma(phrase.head()))) {
      for (int i = found.size() - 1; i >= 0; i--) {
        Trigger trigger = found.get(i);
        if (trigger.words().end() <= phrase.first() && trigger.entry().type() == type) {
          return trigger;
        }
      }
      for (int i = before.size() - 1; i >= 0; i--) {
        Trigger trigger = before.get(i);
        if (sentence - tokens.sentenceOf(trigger.head()) > FURTHEST_REPEATED) {
          break;
        }
        if (trigger.entry().type() == type) {
          return trigger;
        }
      }
    }
    return null;
  }

  private boolean saysMore(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (lexicon.isMore(lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowedByOf(int head) {
    return head + 1 < tokens.size() && tokens.get(head + 1).form().equals("of");
  }

  /** The talks of {@code cancel the talks} are what is cancelled, not a second event. */
  private Set<NounPhrase> objects(List<Trigger> verbs) {
    Set<NounPhrase> objects = new HashSet<>();
    for (Trigger trigger : verbs) {
      boolean own = trigger.entry().frame() == EventFrame.MEDIATE;
      if (trigger.verb() != null && !trigger.entry().objects().isEmpty() && !own) {
        object(trigger.verb(), trigger.words()).ifPresent(objects::add);
      }
    }
    return objects;
  }

  private Optional<Trigger> verbTrigger(VerbGroup verb) {
    Token token = tokens.get(verb.main());
    if (!token.is(VERB) || nameAt[verb.main()] != null) {
      return Optional.empty();
    }
    for (EventEntry entry : lexicon.verbs(token.lemma())) {
      TokenRange words = match(entry, verb.main());
      if (words != null && hasObject(entry, verb, words)) {
        return Optional.of(new Trigger(entry, words, verb, null, false, false));
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
        if (words != null && (words.contains(head) || isGerund(phrase, first))) {
          VerbGroup verb = governor(phrase);
          boolean light =
              verb != null && isCarriedOut(phrase, verb) && lexicon.isLightVerb(lemma(verb.main()));
          return Optional.of(new Trigger(entry, words, verb, phrase, light, false));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code accused of jamming signals}, where a tagger takes the verb for part of the noun. */
  private boolean isGerund(NounPhrase phrase, int word) {
    int before = phrase.first() - 1;
    return word == phrase.first()
        && before >= 0
        && tokens.get(before).is(ADP)
        && tokens.get(word).form().endsWith("ing");
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
        return entry.lemmas().size() == 2 && i == first + 1 ? split(entry, first, limit) : null;
      }
      i++;
    }
    return new TokenRange(first, i);
  }

  private @Nullable TokenRange split(EventEntry entry, int first, int limit) {
    if (!entry.verb() || first + 1 >= limit) {
      return null;
    }
    Optional<NounPhrase> object = syntax.nounPhraseAt(first + 1);
    boolean split =
        object.isPresent()
            && object.get().end() < limit
            && lemma(object.get().end()).equals(entry.lemmas().get(1))
            && tokens.get(object.get().end()).is(ADP, ADV);
    return split ? new TokenRange(first, first + 1) : null;
  }

  private boolean hasObject(EventEntry entry, VerbGroup verb, TokenRange words) {
    Set<String> wanted = entry.objects();
    if (wanted.isEmpty()) {
      return true;
    }
    Optional<NounPhrase> object = object(verb, words);
    if (object.isEmpty()) {
      return wanted.contains(EventEntry.NO_OBJECT);
    }
    for (NounPhrase conjunct : syntax.conjuncts(object.get())) {
      boolean party = wanted.contains(EventEntry.ANY_PARTY) && parties.canAct(conjunct);
      if (party || isWanted(wanted, head(conjunct))) {
        return true;
      }
    }
    return false;
  }

  /** {@code the word "access"}: the noun before the quotation. */
  private int head(NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      if (tokens.get(i).is(PUNCT)
          && tokens.get(i - 1).is(NOUN)
          && !tokens.get(i).form().equals("-")) {
        return i - 1;
      }
    }
    boolean day = phrase.head() > phrase.first() && lexicon.isDayWord(lemma(phrase.head()));
    return day ? phrase.head() - 1 : phrase.head();
  }

  /** The object, or what stands for it with a passive or a participle. */
  private Optional<NounPhrase> object(VerbGroup verb, TokenRange words) {
    if (verb.passive()) {
      return syntax.subject(verb).map(subject -> subject.phrase());
    }
    if (verb.form() == VerbGroup.Form.PARTICIPLE && verb.first() > 0) {
      return syntax.nounPhraseAt(verb.first() - 1);
    }
    return objectAfter(verb, words);
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

  /**
   * The object by the tree, where there is one; a day ({@code met today}) is none. Of an entry of
   * several words it is what follows the last of them.
   */
  private Optional<NounPhrase> objectAfter(VerbGroup verb, TokenRange words) {
    if (words.size() == 1 && tokens.get(verb.main()).head() != Token.NO_HEAD) {
      Optional<NounPhrase> object = objectInTree(verb.main());
      return object.isPresent()
          ? object
          : phraseAfter(verb, words).filter(phrase -> !isOblique(phrase.head()));
    }
    return phraseAfter(verb, words);
  }

  /** {@code met today}, {@code met Monday}. */
  private boolean isOblique(int token) {
    String relation = tokens.get(token).relation();
    boolean oblique = relation != null && relation.startsWith("obl");
    return oblique && (tokens.get(token).is(PROPN) || lexicon.isDayWord(lemma(token)));
  }

  private Optional<NounPhrase> phraseAfter(VerbGroup verb, TokenRange words) {
    int limit = tokens.sentenceAround(verb.main()).end();
    int i = Math.max(words.end(), verb.end());
    while (i < limit && tokens.get(i).is(ADV) && syntax.nounPhraseAt(i).isEmpty()) {
      i++;
    }
    return i < limit ? syntax.nounPhraseAt(i) : Optional.empty();
  }

  private Optional<NounPhrase> objectInTree(int verb) {
    TokenRange sentence = tokens.sentenceAround(verb);
    for (int i = verb + 1; i < sentence.end(); i++) {
      if (tokens.get(i).head() == verb - sentence.first()
          && "obj".equals(tokens.get(i).relation())) {
        return syntax.nounPhraseAt(i);
      }
    }
    return Optional.empty();
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

  /** Its object, or what {@code on}, {@code in} or {@code into} joins to it. */
  private boolean isCarriedOut(NounPhrase phrase, VerbGroup verb) {
    if (verb.first() > phrase.first()) {
      return verb.passive();
    }
    String before = tokens.get(phrase.first() - 1).form();
    return verb.range().contains(phrase.first() - 1) || PrepositionParts.is(before, Part.LIGHT);
  }
}
