package dev.readout.reading.statements.facets;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who took the decision that somebody judges: {@code Peru imposed sanctions. ... Norway welcomed the
 * sanctions} is about Peru. The last decision told before is meant.
 */
final class Decisions {

  /** A decision made by somebody. */
  private record Decision(int verb, List<String> takers) {}

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final Words words = Words.english();
  private final List<Decision> decisions = new ArrayList<>();
  private List<String> lastTakers = List.of();
  private int lastParagraph = -1;

  Decisions(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
    for (int sentence = 0; sentence < article.tokens().sentences().size(); sentence++) {
      for (VerbGroup verb : syntax.verbGroups(sentence)) {
        add(verb);
      }
    }
  }

  /** Those who took the decision that a phrase stands for; none if it stands for none. */
  List<String> takers(Draft draft, TokenRange content) {
    NounPhrase phrase = syntax.nounPhraseAt(content.first()).orElse(null);
    if (phrase == null || !isDecision(new TokenRange(content.first(), phrase.end()))) {
      return List.of();
    }
    List<String> takers = List.of();
    for (Decision decision : decisions) {
      if (decision.verb() >= content.first()) {
        break;
      }
      takers = decision.takers();
    }
    lastTakers = takers;
    lastParagraph = article.paragraphAt(draft.attribution().start());
    return takers;
  }

  /** Those of the decision that was judged last in this paragraph: {@code It is late}. */
  List<String> again(Draft draft) {
    boolean same = article.paragraphAt(draft.attribution().start()) == lastParagraph;
    return same ? lastTakers : List.of();
  }

  private boolean isDecision(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (words.has("decided", Gist.lower(article.tokens().get(i)))) {
        return true;
      }
    }
    return false;
  }

  private void add(VerbGroup verb) {
    boolean told = verb.isFinite() && !verb.negated() && !verb.passive() && verb.modal() == null;
    if (!told || !words.has("decide", article.tokens().get(verb.main()).lemma())) {
      return;
    }
    Optional<Subject> subject = syntax.subject(verb);
    if (subject.isEmpty()) {
      return;
    }
    List<String> takers = new ArrayList<>();
    for (Reference reference : actors.resolve(subject.get().phrase().range())) {
      String actor = reference.actor();
      if (actor != null && actors.kind(actor) != ActorKind.PLACE && !takers.contains(actor)) {
        takers.add(actor);
      }
    }
    if (!takers.isEmpty()) {
      decisions.add(new Decision(verb.main(), takers));
    }
  }
}
