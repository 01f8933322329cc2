package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.actors.Title;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.Article;
import java.util.List;

/** Tells whether a content speaks of its speaker, or of the body that the speaker speaks for. */
final class Own {

  private final Article article;
  private final Actors actors;

  Own(Article article, Actors actors) {
    this.article = article;
    this.actors = actors;
  }

  /**
   * @param joint whether {@code they} may be the speakers
   */
  boolean isSpeaker(Draft draft, NounPhrase subject, boolean joint) {
    var head = article.tokens().get(subject.head());
    if (head.is(PartOfSpeech.PRON)) {
      String word = Gist.lower(head);
      if (word.equals("i") || word.equals("we") || (joint && word.equals("they"))) {
        return true;
      }
      // A pronoun is looked up, not met for the first time: this makes no new actor.
      List<Reference> meant = actors.resolve(subject.range());
      return draft.actor() != null
          && meant.size() == 1
          && draft.actor().equals(meant.get(0).actor());
    }
    return draft.actor() != null && mentioned(subject).equals(List.of(draft.actor()));
  }

  /** A minister's own state, a commissioner's own union. */
  boolean isBody(Draft draft, NounPhrase subject) {
    List<String> mentioned = mentioned(subject);
    String speaker = draft.actor();
    if (speaker == null || mentioned.size() != 1 || mentioned.get(0).equals(speaker)) {
      return false;
    }
    String body = mentioned.get(0);
    if (actors.kind(speaker) != ActorKind.PERSON) {
      return false;
    }
    boolean state = actors.country(speaker).flatMap(actors::byCountry).filter(body::equals).isPresent();
    return state || actors.titles().stream().anyMatch(title -> holds(title, speaker, body));
  }

  private static boolean holds(Title title, String speaker, String body) {
    return title.actor().equals(speaker) && body.equals(title.of());
  }

  private List<String> mentioned(NounPhrase phrase) {
    return actors.mentionedIn(article.tokens().span(phrase.range()));
  }
}
