package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PRON;

import dev.readout.reading.parties.Parties;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Subject.Manner;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who does what an active verb says, also where its subject stands elsewhere. */
final class Doers {

  /** In tokens; a governing noun or a coordinated verb is hardly ever further away. */
  private static final int FURTHEST = 30;

  private final EventLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Parties parties;

  Doers(EventLexicon lexicon, Tokens tokens, Syntax syntax, Parties parties) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.syntax = syntax;
    this.parties = parties;
  }

  Set<String> of(VerbGroup verb) {
    if (verb.form() == Form.INFINITIVE) {
      // "the union's refusal to sign"
      Set<String> owner = ofNounBefore(verb);
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    Optional<NounPhrase> subject = syntax.subject(verb).map(Subject::phrase);
    if (subject.isPresent()) {
      Set<String> ids = parties.of(subject.get().range());
      // "Kenyan drones hit": whose drones they are
      return ids.isEmpty() ? ownersOf(subject.get()) : withListed(subject.get(), ids);
    }
    if (verb.form() == Form.GERUND) {
      return ofGerund(verb);
    }
    return verb.isFinite() ? ofCoordination(verb) : Set.of();
  }

  /** {@code Peru, Chile and Bolivia met}: those before the last two. */
  private Set<String> withListed(NounPhrase subject, Set<String> ids) {
    TokenRange sentence = tokens.sentenceAround(subject.head());
    boolean joint = false;
    for (int i = subject.first(); i < subject.end(); i++) {
      joint |= tokens.get(i).is(CCONJ);
    }
    Set<String> all = new LinkedHashSet<>();
    int first = subject.first();
    while (joint && first - 2 >= sentence.first() && tokens.get(first - 1).form().equals(",")) {
      Optional<NounPhrase> listed = syntax.nounPhraseAt(first - 2);
      Set<String> more = listed.map(phrase -> parties.of(phrase.range())).orElse(Set.of());
      if (listed.isEmpty() || more.isEmpty()) {
        break;
      }
      all.addAll(more);
      first = listed.get().first();
    }
    boolean atStart = first == sentence.first();
    if (!atStart) {
      return ids;
    }
    all.addAll(ids);
    return all;
  }

  private Set<String> ofNounBefore(VerbGroup verb) {
    TokenRange sentence = tokens.sentenceAround(verb.main());
    int before = verb.first() - 1;
    if (before <= sentence.first()) {
      return Set.of();
    }
    NounPhrase noun = syntax.nounPhraseAt(before).orElse(null);
    if (noun == null) {
      return Set.of();
    }
    int of = noun.first() - 1;
    if (of > sentence.first() && tokens.get(of).form().equals("of") && isPlan(of - 1)) {
      return parties.all(noun);
    }
    return isPlan(noun.head()) ? owner(noun, sentence) : Set.of();
  }

  private boolean isPlan(int token) {
    return lexicon.complementOf(tokens.get(token).lemma().toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Who is accused of what begins at a token: {@code accused the rebels of an attack}. */
  Set<String> accusedBefore(int token) {
    TokenRange sentence = tokens.sentenceAround(token);
    int of = token - 1;
    if (of <= sentence.first() || !tokens.get(of).form().equals("of")) {
      return Set.of();
    }
    Optional<VerbGroup> verb = syntax.verbGroupAt(of - 1);
    if (verb.isPresent()) {
      if (!isAccusing(verb.get())) {
        return Set.of();
      }
      return verb.get().passive()
          ? syntax.subject(verb.get()).map(s -> parties.of(s.phrase().range())).orElse(Set.of())
          : antecedent(verb.get(), sentence);
    }
    Optional<NounPhrase> last = syntax.nounPhraseAt(of - 1);
    if (last.isEmpty()) {
      return Set.of();
    }
    NounPhrase first = syntax.conjuncts(last.get()).get(0);
    Optional<VerbGroup> governor =
        first.first() > sentence.first() ? syntax.verbGroupAt(first.first() - 1) : Optional.empty();
    return governor.filter(this::isAccusing).map(any -> parties.all(first)).orElse(Set.of());
  }

  private boolean isAccusing(VerbGroup verb) {
    return lexicon.isAccusing(tokens.get(verb.main()).lemma().toLowerCase(Locale.ROOT));
  }

  private Set<String> ownersOf(NounPhrase phrase) {
    Set<String> ids = parties.before(phrase, phrase.head());
    if (ids.isEmpty()) {
      syntax
          .verbGroupAt(phrase.head() + 1 < tokens.size() ? phrase.head() + 1 : phrase.head())
          .flatMap(syntax::agent)
          .ifPresent(agent -> ids.addAll(parties.all(agent)));
    }
    return ids;
  }

  /** {@code the envoy's role in brokering}; {@code whom Oslo accuses of jamming}. */
  private Set<String> ofGerund(VerbGroup verb) {
    TokenRange sentence = tokens.sentenceAround(verb.main());
    int preposition = verb.first() - 1;
    if (preposition <= sentence.first() || !tokens.get(preposition).is(ADP)) {
      return Set.of();
    }
    Set<String> accused = accusedBefore(verb.first());
    if (!accused.isEmpty()) {
      return accused;
    }
    return syntax.nounPhraseAt(preposition - 1).map(noun -> owner(noun, sentence)).orElse(Set.of());
  }

  /** The genitive before a noun, within its phrase or as a phrase of its own. */
  private Set<String> owner(NounPhrase noun, TokenRange sentence) {
    Set<String> ids = parties.before(noun, noun.head());
    int mark = noun.first() - 1;
    if (ids.isEmpty() && mark > sentence.first() && tokens.get(mark).is(PART)) {
      syntax
          .nounPhraseAt(mark - 1)
          .ifPresent(
              owner -> ids.addAll(parties.of(new TokenRange(owner.first(), owner.head() + 1))));
    }
    return ids;
  }

  /** Whom a relative pronoun before a verb's subject stands for. */
  private Set<String> antecedent(VerbGroup verb, TokenRange sentence) {
    Optional<NounPhrase> subject = syntax.subject(verb).map(Subject::phrase);
    if (subject.isEmpty() || subject.get().first() >= verb.first()) {
      return Set.of();
    }
    int pronoun = subject.get().first() - 1;
    if (pronoun <= sentence.first() || !tokens.get(pronoun).is(PRON)) {
      return Set.of();
    }
    int before = pronoun - 1;
    while (before > sentence.first() && tokens.get(before).form().equals(",")) {
      before--;
    }
    Optional<NounPhrase> last = syntax.nounPhraseAt(before);
    if (last.isEmpty()) {
      return Set.of();
    }
    List<NounPhrase> conjuncts = syntax.conjuncts(last.get());
    return parties.all(conjuncts.get(0));
  }

  /** {@code Oslo has sent aid to those who fled and has opened}: the subject of a verb before. */
  private Set<String> ofCoordination(VerbGroup verb) {
    TokenRange sentence = tokens.sentenceAround(verb.main());
    int i = verb.first() - 1;
    if (i <= sentence.first() || !tokens.get(i).is(CCONJ)) {
      return Set.of();
    }
    for (i--; i >= sentence.first() && i > verb.first() - FURTHEST; i--) {
      Optional<VerbGroup> earlier = syntax.verbGroupAt(i);
      if (earlier.isPresent() && earlier.get().isFinite()) {
        Optional<Subject> subject = syntax.subject(earlier.get());
        if (subject.isPresent() && subject.get().manner() == Manner.BEFORE) {
          return parties.of(subject.get().phrase().range());
        }
        i = earlier.get().first();
      }
    }
    return Set.of();
  }
}
