package dev.readout.reading.statements;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Actors by their last word alone: enough to see whom a statement is given to. A pronoun means who
 * spoke last.
 */
final class NamesOnly implements Actors {

  private final Article article;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private @Nullable String last;

  NamesOnly(Article article) {
    this.article = article;
  }

  @Override
  public List<Reference> resolve(TokenRange phrase) {
    Span span = article.tokens().span(phrase);
    if (phrase.size() == 1 && article.tokens().get(phrase.first()).is(PartOfSpeech.PRON)) {
      return List.of(new Reference(last, span, List.of()));
    }
    String words = span.in(article.text());
    String key = article.tokens().get(phrase.last()).form();
    Actor actor =
        actors.computeIfAbsent(
            key,
            k ->
                new Actor(
                    "a" + (actors.size() + 1),
                    words,
                    ActorKind.PERSON,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(new Mention(span, MentionForm.NAME))));
    return List.of(new Reference(actor.id(), span, List.<Speaker.Candidate>of()));
  }

  @Override
  public void spoke(String actor, int offset) {
    last = actor;
  }

  @Override
  public List<String> mentionedIn(Span span) {
    List<String> ids = new ArrayList<>();
    for (Actor actor : actors.values()) {
      if (actor.mentions().stream().anyMatch(mention -> span.contains(mention.span()))) {
        ids.add(actor.id());
      }
    }
    return ids;
  }

  @Override
  public ActorKind kind(String actor) {
    return actors.values().stream()
        .filter(one -> one.id().equals(actor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no actor " + actor))
        .kind();
  }

  @Override
  public List<Actor> all() {
    return List.copyOf(actors.values());
  }
}
