package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Sides;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a statement does that answers another: a quotation after a denial goes on denying, a number
 * set against another's number denies it, who spoke up for somebody goes on defending.
 */
final class Answers {

  private final Article article;
  private final Actors actors;
  private final List<Draft> drafts;
  private final Sides sides;
  private final Words words = Words.english();

  /** Numbers told so far, with the first who told them. */
  private final Map<String, Draft> numbers = new HashMap<>();

  private int read;

  Answers(Article article, Actors actors, List<Draft> drafts) {
    this.article = article;
    this.actors = actors;
    this.drafts = drafts;
    this.sides = new Sides(actors);
  }

  Optional<Act> of(Draft draft, Gist gist, List<Act> before) {
    readUpTo(draft);
    if (correctsNumber(draft, gist)) {
      return Optional.of(Act.DENY);
    }
    Draft last = last(draft);
    if (last == null) {
      return Optional.empty();
    }
    Act act = before.get(last.index());
    boolean denied = act == Act.DENY || act == Act.DISPUTE;
    boolean negated = gist.verb() != null && gist.verb().negated();
    if (denied && sameParagraph(last, draft) && (negated || isQuoted(draft))) {
      boolean evidence = negated && words.has("evidence", main(gist));
      return Optional.of(evidence ? Act.DISPUTE : Act.DENY);
    }
    NounPhrase subject = gist.subject();
    if (act == Act.DEFEND && subject != null) {
      String head = Gist.lower(article.tokens().get(subject.head()));
      return words.has("attack", head) ? Optional.of(Act.DEFEND) : Optional.empty();
    }
    return act == Act.DENY && isQuoted(draft) && speaksUpFor(draft, last, subject)
        ? Optional.of(Act.DEFEND)
        : Optional.empty();
  }

  /** Who denies a report about a person and goes on about that person defends. */
  private boolean speaksUpFor(Draft draft, Draft denial, @Nullable NounPhrase subject) {
    if (subject == null) {
      return false;
    }
    List<String> spoken = actors.mentionedIn(article.tokens().span(subject.range()));
    List<String> denied = actors.mentionedIn(denial.attribution().extent());
    return spoken.size() == 1
        && actors.kind(spoken.get(0)) == ActorKind.PERSON
        && !spoken.get(0).equals(draft.actor())
        && denied.contains(spoken.get(0));
  }

  private String main(Gist gist) {
    return gist.verb() == null ? "" : article.tokens().get(gist.verb().main()).lemma();
  }

  private boolean isQuoted(Draft draft) {
    boolean floating = draft.attribution().pattern() == Pattern.FLOATING;
    int start = draft.attribution().content().get(0).start();
    return floating
        || article.quotationAt(start).filter(q -> q.inner().start() == start).isPresent();
  }

  private boolean sameParagraph(Draft one, Draft other) {
    return article.paragraphAt(one.attribution().start())
        == article.paragraphAt(other.attribution().start());
  }

  /** What was said right before by the same speaker, or for the same state; not what it answers. */
  private @Nullable Draft last(Draft draft) {
    for (int i = draft.group() - 1; i >= 0 && i >= draft.group() - 4; i--) {
      Draft other = drafts.get(i);
      if (other.isNested()) {
        continue;
      }
      String one = draft.actor();
      String two = other.actor();
      boolean same = Objects.equals(one, two) || one == null || sides.areOfOneState(one, two);
      return same ? other : null;
    }
    return null;
  }

  private void readUpTo(Draft draft) {
    for (; read < draft.index(); read++) {
      Draft other = drafts.get(read);
      TokenRange range = article.tokens().in(other.attribution().content().get(0));
      for (int i = range.first(); i < range.end(); i++) {
        if (article.tokens().get(i).is(PartOfSpeech.NUM)) {
          numbers.putIfAbsent(Gist.lower(article.tokens().get(i)), other);
        }
      }
    }
  }

  /** {@code 250, not 400}, after somebody else said 400. */
  private boolean correctsNumber(Draft draft, Gist gist) {
    TokenRange range = gist.words();
    for (int i = range.first() + 1; i < range.end(); i++) {
      Token token = article.tokens().get(i);
      boolean against =
          token.is(PartOfSpeech.NUM) && Gist.lower(article.tokens().get(i - 1)).equals("not");
      Draft other = against ? numbers.get(Gist.lower(token)) : null;
      if (other != null && !Objects.equals(other.actor(), draft.actor())) {
        return true;
      }
    }
    return false;
  }
}
