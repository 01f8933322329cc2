package dev.readout.reading.actors;

import dev.readout.reading.lexicon.Sex;
import dev.readout.reading.names.FoundName;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whom a family name means that several people of an article share: news gives it to the one it is
 * mostly about, or whose full name it gave last, and tells the others by their first names. Asked
 * in the order of the text.
 */
final class Namesakes {

  /** The best must be so much likelier than the next to be settled on. */
  private static final double MARGIN = 1.4;

  private static final double OF_RECENCY = 1.2;
  private static final double OF_FIRST = 0.25;

  /** Sentences after which a full name counts half as much. */
  private static final double HALF = 4;

  private final Tokens tokens;
  private final Function<Entity, Sex> sexes;
  private final Map<Entity, Integer> times = new HashMap<>();
  private final Map<Entity, Integer> firsts = new HashMap<>();
  private final Map<Entity, Integer> lasts = new HashMap<>();

  /**
   * @param sexes what is known of a person from elsewhere
   */
  Namesakes(Tokens tokens, Function<Entity, Sex> sexes) {
    this.tokens = tokens;
    this.sexes = sexes;
  }

  /** Counts a full name, before any is asked for. */
  void count(Entity person, FoundName name) {
    times.merge(person, 1, Integer::sum);
    firsts.putIfAbsent(person, name.range().first());
  }

  /** The one who is meant, or all who may be. */
  List<Entity> among(Collection<Entity> namesakes, FoundName name) {
    List<Entity> fit = new ArrayList<>();
    for (Entity person : namesakes) {
      Sex sex = person.sex() == Sex.UNKNOWN ? sexes.apply(person) : person.sex();
      if (sex.agrees(name.sex())) {
        fit.add(person);
      }
    }
    if (fit.size() < 2) {
      return fit.isEmpty() ? List.copyOf(namesakes) : fit;
    }
    int sum = fit.stream().mapToInt(one -> times.getOrDefault(one, 0)).sum();
    int first = fit.stream().mapToInt(this::first).min().orElseThrow();
    Entity best = null;
    double most = 0;
    double next = 0;
    for (Entity person : fit) {
      double score = (double) times.getOrDefault(person, 0) / Math.max(1, sum);
      score += first(person) == first ? OF_FIRST : 0;
      Integer last = lasts.get(person);
      if (last != null) {
        int since = tokens.sentenceOf(name.range().first()) - tokens.sentenceOf(last);
        score += OF_RECENCY * HALF / (HALF + since);
      }
      if (score > most) {
        next = most;
        most = score;
        best = person;
      } else {
        next = Math.max(next, score);
      }
    }
    return best != null && most >= MARGIN * next ? List.of(best) : List.copyOf(namesakes);
  }

  private int first(Entity person) {
    return firsts.getOrDefault(person, Integer.MAX_VALUE);
  }

  /** A name was taken for somebody. */
  void seen(Entity person, FoundName name) {
    lasts.put(person, name.range().first());
  }
}
