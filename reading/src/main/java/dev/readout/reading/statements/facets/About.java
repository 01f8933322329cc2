package dev.readout.reading.statements.facets;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.statements.patterns.Pattern;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom a content judges or centres on: those in the subject of its main clause, or in the object
 * that an act is aimed at. Never the speaker.
 */
final class About {

  private static final Set<Frame> AIMED =
      Set.of(Frame.OBJECT, Frame.SPEECH, Frame.OF, Frame.AS, Frame.NAMED);

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;

  About(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
  }

  List<String> of(Draft draft, Gist gist, List<String> addressees) {
    Frame frame = draft.attribution().frame();
    boolean told = frame == Frame.OF && !addressees.isEmpty();
    if (frame == Frame.OBJECT_TO || told) {
      return addressees;
    }
    if (draft.attribution().pattern() == Pattern.HEARSAY || frame == Frame.OF) {
      List<String> resolved = resolved(draft, gist);
      if (!resolved.isEmpty()) {
        return resolved;
      }
    }
    boolean aimed = frame != null && AIMED.contains(frame);
    List<String> target = aimed ? target(draft, gist) : List.of();
    return target.isEmpty() ? subject(draft, gist) : target;
  }

  /** Who is accused, praised or said to have done something is an actor, named or not. */
  private List<String> resolved(Draft draft, Gist gist) {
    NounPhrase phrase = syntax.nounPhraseAt(gist.words().first()).orElse(null);
    if (phrase == null || phrase.first() < gist.words().first()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    List<NounPhrase> conjuncts = syntax.conjuncts(phrase);
    int end = conjuncts.get(conjuncts.size() - 1).end();
    for (Reference reference : actors.resolve(new TokenRange(phrase.first(), end))) {
      String actor = reference.actor();
      if (actor != null && !actor.equals(draft.actor()) && !found.contains(actor)) {
        found.add(actor);
      }
    }
    return found;
  }

  private List<String> target(Draft draft, Gist gist) {
    int first = gist.words().first();
    NounPhrase phrase = syntax.nounPhraseAt(first).orElse(null);
    if (phrase == null) {
      return List.of();
    }
    List<NounPhrase> conjuncts = syntax.conjuncts(phrase);
    int end = conjuncts.get(conjuncts.size() - 1).end();
    return among(
        draft, new TokenRange(first, Math.max(first + 1, Math.min(end, gist.words().end()))));
  }

  private List<String> subject(Draft draft, Gist gist) {
    int first = gist.words().first();
    if (gist.head() <= first) {
      return List.of();
    }
    List<String> found = among(draft, new TokenRange(first, gist.head()));
    if (found.isEmpty() && gist.verb() != null && gist.verb().passive()) {
      return syntax
          .agent(gist.verb())
          .map(agent -> among(draft, syntax.full(agent).range()))
          .orElse(found);
    }
    return found;
  }

  private List<String> among(Draft draft, TokenRange range) {
    List<String> found = new ArrayList<>();
    int i = range.first();
    while (i < range.end()) {
      int end = syntax.nounPhraseAt(i).map(NounPhrase::end).orElse(i + 1);
      for (String actor : meant(new TokenRange(i, Math.min(end, range.end())))) {
        boolean place = actors.kind(actor) == ActorKind.PLACE;
        if (!actor.equals(draft.actor()) && !place && !found.contains(actor)) {
          found.add(actor);
        }
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  /**
   * Whom a phrase centres on: those named nearest to its end ({@code US envoy Ida Lind} is the
   * envoy), and of a group and the person it is called after the group ({@code Lind's team}).
   */
  private List<String> meant(TokenRange phrase) {
    for (int first = phrase.last(); first >= phrase.first(); first--) {
      List<String> mentioned =
          actors.mentionedIn(article.tokens().span(new TokenRange(first, phrase.end())));
      if (!mentioned.isEmpty()) {
        List<String> bodies =
            mentioned.stream().filter(a -> actors.kind(a) != ActorKind.PERSON).toList();
        return bodies.isEmpty() || bodies.size() == mentioned.size() ? mentioned : bodies;
      }
    }
    return List.of();
  }
}
