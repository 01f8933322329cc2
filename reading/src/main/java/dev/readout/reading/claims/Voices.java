package dev.readout.reading.claims;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Sides;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells who speaks to whom: whose word is taken up, who is accused, who only passes on. */
final class Voices {

  private final Tokens tokens;
  private final Actors actors;
  private final Sides sides;

  Voices(Tokens tokens, Actors actors, Sides sides) {
    this.tokens = tokens;
    this.actors = actors;
    this.sides = sides;
  }

  /** Whether the words that take up name the one who said it: {@code the Peruvian account}. */
  boolean isNamed(Proposition own, @Nullable String actor) {
    if (actor == null || own.statement().content().isEmpty()) {
      return false;
    }
    Span span = own.statement().content().get(0);
    Optional<String> country = actors.country(actor);
    return (country.isPresent() && namesState(span, country.get()))
        || actors.mentionedIn(span).stream().anyMatch(named -> sides.areOne(named, actor));
  }

  /** Whether what was said speaks of the one who answers, also of one who is no known actor. */
  boolean isAgainst(Proposition own, @Nullable Proposition said) {
    if (said == null) {
      return false;
    }
    String speaker = own.speaker();
    if (speaker != null) {
      return isAgainst(said.statement(), speaker);
    }
    Span source = own.statement().speaker().span();
    Set<String> names = source == null ? Set.of() : names(source);
    return said.statement().content().stream()
        .anyMatch(span -> names(span).stream().anyMatch(names::contains));
  }

  private Set<String> names(Span span) {
    TokenRange range = tokens.in(span);
    return IntStream.range(range.first(), range.end())
        .filter(i -> tokens.get(i).is(PartOfSpeech.PROPN))
        .mapToObj(i -> tokens.get(i).form())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isAgainst(Statement accusation, String speaker) {
    Optional<String> country = actors.country(speaker);
    for (Span span : accusation.content()) {
      if (country.isPresent() && namesState(span, country.get())) {
        return true;
      }
      for (String accused : actors.mentionedIn(span)) {
        if (sides.areOfOneState(accused, speaker)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a state, by its name or its adjective, stands within a span. */
  private boolean namesState(Span span, String country) {
    TokenRange range = tokens.in(span);
    for (int i = range.first(); i < range.end(); i++) {
      if (States.find(tokens.get(i).form())
          .filter(state -> state.code().equals(country))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an actor has a country, as parties to a matter have and outlets seldom do. */
  private boolean isOfSide(String actor) {
    return actors.country(actor).isPresent() && actors.kind(actor) != ActorKind.UNNAMED;
  }

  /** Told by an outlet, or by nobody in particular. */
  boolean isPassedOn(Proposition other) {
    String reporter = other.speaker();
    return reporter == null
        || (actors.kind(reporter) == ActorKind.ORGANISATION && !isOfSide(reporter));
  }

  boolean isUnnamed(Proposition other) {
    return other.speaker() != null && actors.kind(other.speaker()) == ActorKind.UNNAMED;
  }
}
