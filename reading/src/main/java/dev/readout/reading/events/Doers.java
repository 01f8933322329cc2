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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who does what an active verb says, also where its subject stands elsewhere. */
final class Doers {

  /** In tokens; a governing noun or a coordinated verb is hardly ever further away. */
  private static final int FURTHEST = 30;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Parties parties;

  Doers(Tokens tokens, Syntax syntax, Parties parties) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.parties = parties;
  }

  Set<String> of(VerbGroup verb) {
    Optional<NounPhrase> subject = syntax.subject(verb).map(Subject::phrase);
    if (subject.isPresent()) {
      Set<String> ids = parties.of(subject.get().range());
      // "Kenyan drones hit": whose drones they are
      return ids.isEmpty() ? ownersOf(subject.get()) : ids;
    }
    if (verb.form() == Form.GERUND) {
      return ofGerund(verb);
    }
    return verb.isFinite() ? ofCoordination(verb) : Set.of();
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
    Optional<NounPhrase> noun = syntax.nounPhraseAt(preposition - 1);
    if (noun.isPresent()) {
      return owner(noun.get(), sentence);
    }
    Optional<VerbGroup> accusing = syntax.verbGroupAt(preposition - 1);
    return accusing.isPresent() ? antecedent(accusing.get(), sentence) : Set.of();
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
