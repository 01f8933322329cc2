package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects of one verb that are the subject of another. */
final class Control {

  /** Lemmas of the pronouns that may be the object of a relative clause. */
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

  private final Tokens tokens;
  private final Syntax syntax;

  Control(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /**
   * The object of another verb that is said to do this: {@code urged Lima to return}, {@code
   * accused the paper of spreading}.
   */
  @Nullable NounPhrase objectBefore(VerbGroup verb, TokenRange field) {
    int i = verb.first() - 1;
    boolean as = i > field.first() && tokens.get(i).form().equals("as");
    boolean of = verb.form() == Form.GERUND && i > field.first() && (tokens.get(i).is(ADP) || as);
    if (of) {
      i--;
    }
    boolean controlled = verb.form() == Form.INFINITIVE || of;
    if (i <= field.first() || !controlled) {
      return null;
    }
    NounPhrase last = syntax.nounPhraseAt(i).orElse(null);
    if (last == null) {
      return of ? objectInFront(i, field) : null;
    }
    NounPhrase owner = of ? owner(last) : null;
    if (owner != null && tokens.get(verb.first() - 1).lemma().equals("in")) {
      return owner; // "the envoy's role in brokering it"
    }
    NounPhrase first = syntax.conjuncts(of && as ? headOf(last, field) : last).get(0);
    Optional<VerbGroup> governor =
        first.first() > field.first() ? syntax.verbGroupAt(first.first() - 1) : Optional.empty();
    if (governor.isEmpty()
        || governor.get().passive()
        || !tokens.get(governor.get().main()).is(VERB)) {
      return owner;
    }
    return new NounPhrase(new TokenRange(first.first(), last.end()), first.head());
  }

  /** Whom {@code whom} stands for in {@code firms whom Oslo accuses of spying}. */
  private @Nullable NounPhrase objectInFront(int governor, TokenRange field) {
    NounPhrase subject =
        syntax
            .verbGroupAt(governor)
            .filter(verb -> verb.isFinite() && !verb.passive() && verb.first() > field.first())
            .flatMap(verb -> syntax.nounPhraseAt(verb.first() - 1))
            .orElse(null);
    int pronoun = subject == null ? -1 : subject.first() - 1;
    if (pronoun <= field.first() || !RELATIVES.contains(tokens.get(pronoun).lemma())) {
      return null;
    }
    boolean comma = tokens.get(pronoun - 1).form().equals(",");
    NounPhrase last = syntax.nounPhraseAt(comma ? pronoun - 2 : pronoun - 1).orElse(null);
    if (last == null) {
      return null;
    }
    NounPhrase first = syntax.conjuncts(last).get(0);
    return new NounPhrase(new TokenRange(first.first(), last.end()), first.head());
  }

  /** The genitive or possessive that a noun phrase begins with. */
  private @Nullable NounPhrase owner(NounPhrase phrase) {
    int first = phrase.first();
    if (phrase.range().size() > 1 && NounPhrases.isPossessive(tokens.get(first))) {
      return new NounPhrase(new TokenRange(first, first + 1), first);
    }
    for (int i = first + 1; i < phrase.head(); i++) {
      if (NounPhrases.isGenitiveMark(tokens.get(i))) {
        return new NounPhrase(new TokenRange(first, i), i - 1);
      }
    }
    return null;
  }

  /** Of {@code an aide at the port of Oslo} the aide, if a verb stands before it. */
  private NounPhrase headOf(NounPhrase last, TokenRange field) {
    NounPhrase current = last;
    while (current.first() - 2 >= field.first() && tokens.get(current.first() - 1).is(ADP)) {
      Optional<NounPhrase> governor = syntax.nounPhraseAt(current.first() - 2);
      if (governor.isEmpty()) {
        return last;
      }
      current = governor.get();
    }
    return current;
  }
}
