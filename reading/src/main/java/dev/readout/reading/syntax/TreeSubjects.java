package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.AUX;

import dev.readout.reading.syntax.Subject.Manner;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The subjects that dependency trees put before their verbs; not those of relative clauses. */
final class TreeSubjects {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

  private final Tokens tokens;
  private final Tree tree;
  private final Syntax phrases;

  TreeSubjects(Tokens tokens, Tree tree, Syntax phrases) {
    this.tokens = tokens;
    this.tree = tree;
    this.phrases = phrases;
  }

  Optional<Subject> find(VerbGroup verb) {
    return tree.dependent(clause(verb.main()), "nsubj")
        .filter(subject -> subject < verb.first() && !isRelative(subject))
        .flatMap(phrases::nounPhraseAt)
        .filter(phrase -> phrase.end() <= verb.first())
        .map(phrase -> new Subject(whole(phrase, verb), Manner.BEFORE));
  }

  /** What a verb's clause hangs on: a predicate for its copula, a verb for its auxiliary. */
  private int clause(int main) {
    String relation = tree.relation(main);
    boolean inner = tokens.get(main).is(AUX) && (relation.equals("cop") || relation.equals("aux"));
    int head = inner ? tree.head(main) : Tree.NONE;
    return head == Tree.NONE ? main : head;
  }

  private boolean isRelative(int token) {
    return RELATIVES.contains(tokens.get(token).form().toLowerCase(Locale.ROOT));
  }

  /** With what is coordinated with it and what follows, as far as the verb. */
  private NounPhrase whole(NounPhrase phrase, VerbGroup verb) {
    List<NounPhrase> conjuncts = phrases.conjuncts(phrase);
    int last = conjuncts.get(conjuncts.size() - 1).end();
    int end = Math.min(verb.first(), Math.max(phrases.full(phrase).end(), last));
    int first = Math.min(conjuncts.get(0).first(), phrase.first());
    return new NounPhrase(new TokenRange(first, Math.max(phrase.end(), end)), phrase.head());
  }
}
