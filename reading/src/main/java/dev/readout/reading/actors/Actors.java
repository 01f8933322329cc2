package dev.readout.reading.actors;

import dev.readout.model.Actor;
import dev.readout.model.Span;
import dev.readout.model.explain.Considered;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;

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
   * Whom a phrase could mean that was {@link #resolve resolved} just now, the likeliest first, then
   * those that were ruled out; empty where there was no choice.
   */
  default List<Considered> considered(TokenRange phrase) {
    return List.of();
  }

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

  /**
   * The state that an actor is or belongs to, by ISO 3166-1 alpha-3 code, as far as the text tells.
   *
   * @throws IllegalArgumentException if there is no such actor
   */
  default Optional<String> country(String actor) {
    return Optional.empty();
  }

  /** Id of the state with an ISO 3166-1 alpha-3 code, if the article speaks of it as an actor. */
  default Optional<String> byCountry(String code) {
    return Optional.empty();
  }

  /**
   * Ids of the parties that a phrase about dealings names: the states in {@code Russia-US dialogue}
   * or {@code Norwegian-Peruvian talks}, and whoever else is mentioned in it; each once.
   */
  default List<String> parties(TokenRange phrase) {
    return List.of();
  }

  /** The titles that the text gives to persons, for each person in the order of the text. */
  default List<Title> titles() {
    return List.of();
  }

  /** All actors so far, in the order in which they were met; ids are stable. */
  List<Actor> all();
}
