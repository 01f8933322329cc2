package dev.readout.reading.actors;

import dev.readout.model.Actor;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.text.TokenRange;
import java.util.List;

/**
 * The actors of one article, asked while it is read. Grows: a phrase that means an actor not met
 * before makes a new one ({@code two people at the ministry}). Not safe for use by several threads.
 */
public interface Actors {

  /**
   * Whom a phrase means: one reference for each party of a joint phrase ({@code Oslo and Lima},
   * {@code both leaders}), else one reference.
   *
   * @param phrase a noun phrase with all that modifies it, as {@link
   *     dev.readout.reading.syntax.Subject#phrase()} gives it
   */
  List<Reference> resolve(TokenRange phrase);

  /**
   * Tells that an actor spoke at an offset, which makes it likelier to be meant by a later pronoun.
   */
  void spoke(String actor, int offset);

  /**
   * Ids of the actors with a mention (name, noun or resolved pronoun) within a span, by first
   * mention, each once.
   */
  List<String> mentionedIn(Span span);

  /**
   * @throws IllegalArgumentException if there is no such actor
   */
  ActorKind kind(String actor);

  /** All actors so far, in the order in which they were met; ids are stable. */
  List<Actor> all();
}
