package dev.readout.reading.events;

import dev.readout.language.gazetteer.Place;
import dev.readout.language.gazetteer.Places;
import dev.readout.model.Span;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in which state a place lies. Of several places of a name it is the one whose state stands
 * behind it ({@code Tripoli, Lebanon}), else the one whose state alone the article speaks of, else
 * a capital or one that is ten times as large as any other; where none of these tells, nobody
 * knows.
 */
final class PlaceStates {

  private static final Places GAZETTEER = Places.load();

  /** By how much the largest place of a name must exceed the next to be meant without more. */
  private static final long DOMINANCE = 10;

  private static final int LONGEST_NAME = 4;

  private final Tokens tokens;
  private final Actors actors;

  PlaceStates(Article article, Actors actors) {
    this.tokens = article.tokens();
    this.actors = actors;
  }

  /** The ISO 3166-1 alpha-3 code, or null. */
  @Nullable String of(String name, Span span) {
    Optional<States.StateForm> state = States.find(name);
    if (state.isPresent() && state.get().form() != States.Form.CAPITAL) {
      return state.get().code();
    }
    List<Place> named = GAZETTEER.named(name);
    List<Place> exact = named.stream().filter(place -> place.name().equals(name)).toList();
    String capitalOf = state.map(States.StateForm::code).orElse(null);
    return of(exact.isEmpty() ? named : exact, capitalOf, tokens.in(span).end());
  }

  private @Nullable String of(List<Place> candidates, @Nullable String capitalOf, int end) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    if (capitalOf != null) {
      sizes.put(capitalOf, 0L);
    }
    for (Place place : candidates) {
      if (place.state().isEmpty()) {
        return capitalOf; // lies in several
      }
      sizes.merge(place.state().get(), place.population(), Math::max);
    }
    if (sizes.size() == 1) {
      return sizes.keySet().iterator().next();
    }
    String after = stateAfter(end);
    if (after != null && (sizes.isEmpty() || sizes.containsKey(after))) {
      return after;
    }
    Set<String> spokenOf =
        sizes.keySet().stream()
            .filter(code -> actors.byCountry(code).isPresent())
            .collect(Collectors.toSet());
    if (spokenOf.size() == 1) {
      return spokenOf.iterator().next();
    }
    return capitalOf == null ? dominant(sizes) : capitalOf;
  }

  private static @Nullable String dominant(Map<String, Long> sizes) {
    String largest = null;
    long size = 0;
    long next = 0;
    for (Map.Entry<String, Long> entry : sizes.entrySet()) {
      if (entry.getValue() > size) {
        next = size;
        size = entry.getValue();
        largest = entry.getKey();
      } else {
        next = Math.max(next, entry.getValue());
      }
    }
    return size > DOMINANCE * next ? largest : null;
  }

  /** {@code Elad, Israel}; {@code Springfield, Ohio}. */
  private @Nullable String stateAfter(int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).form().equals(",")) {
      return null;
    }
    int limit = Math.min(tokens.sentenceAround(end).end(), end + 1 + LONGEST_NAME);
    for (int last = limit; last > end + 1; last--) {
      String words = tokens.words(new TokenRange(end + 1, last));
      Optional<States.StateForm> state = States.find(words);
      if (state.isPresent() && state.get().form() == States.Form.NAME) {
        return state.get().code();
      }
      Optional<Place> region =
          GAZETTEER.named(words).stream().filter(place -> place.population() == 0).findFirst();
      if (region.isPresent()) {
        return region.get().state().orElse(null);
      }
    }
    return null;
  }
}
