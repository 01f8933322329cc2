package dev.readout.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How present each entity is at a place of the text: by how near it was last spoken of, whether as
 * a subject, and whether it spoke. After Lappin and Leass (1994), with weights of our own.
 */
final class Salience {

  private static final int LOOK_BACK = 60;

  /** No farther is looked back. */
  static final int SENTENCES_BACK = 6;

  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<Occurrence> joint = new ArrayList<>();
  private final TreeMap<Integer, Entity> speakers = new TreeMap<>();
  private final Map<Integer, Set<Entity>> speakersByParagraph = new HashMap<>();

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    if (occurrence.entities().size() > 1) {
      joint.add(occurrence);
    }
  }

  /** The last joint phrases before a token, the nearest first. */
  List<Occurrence> jointBefore(int token) {
    return before(token, joint);
  }

  /** An entity spoke at a token. */
  void spoke(Entity entity, int token, int paragraph) {
    speakers.put(token, entity);
    speakersByParagraph.computeIfAbsent(paragraph, unused -> new HashSet<>()).add(entity);
  }

  /** Those who spoke in a paragraph, as far as is known. */
  Set<Entity> speakersIn(int paragraph) {
    return speakersByParagraph.getOrDefault(paragraph, Set.of());
  }

  /** What may be looked back on. */
  record Viewpoint(int token, int sentence, int paragraph, boolean quoted) {}

  /** The last occurrences before a token, the nearest first. */
  List<Occurrence> before(int token) {
    return before(token, occurrences);
  }

  private static List<Occurrence> before(int token, List<Occurrence> from) {
    int low = 0;
    int high = from.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from.get(middle).token() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Occurrence> near = new ArrayList<>();
    for (int i = low - 1; i >= 0 && near.size() < LOOK_BACK; i--) {
      near.add(from.get(i));
    }
    return near;
  }

  /** Weights of those that fit, seen from a place. */
  Map<Entity, Double> weights(Viewpoint from, Predicate<Entity> fits) {
    Map<Entity, Double> weights = new LinkedHashMap<>();
    for (Occurrence occurrence : before(from.token())) {
      int distance = from.sentence() - occurrence.sentence();
      if (distance > SENTENCES_BACK) {
        break;
      }
      double weight = weight(occurrence, from, distance);
      for (Entity entity : occurrence.entities()) {
        if (fits.test(entity)) {
          weights.merge(
              entity, weight, (one, other) -> Math.max(one, other) + 0.04 * Math.min(one, other));
        }
      }
    }
    speakerBonus(from, weights);
    weights.replaceAll((entity, weight) -> weight * entity.prominence());
    return weights;
  }

  /** How present one occurrence makes its entities. */
  static double weight(Occurrence occurrence, Viewpoint from, int distance) {
    double weight = 1.0 / (1 + distance);
    weight *=
        switch (occurrence.place()) {
          case MAIN_SUBJECT -> 1.7;
          case SUBJECT -> 1.45;
          case OBJECT -> 1.0;
          case OWNER_OF_SUBJECT -> 1.25;
          case POSSESSOR -> 0.95;
          case OTHER -> 0.75;
        };
    if (occurrence.quoted() && !from.quoted()) {
      weight *= 0.5;
    }
    if (occurrence.paragraph() != from.paragraph()) {
      weight *= 0.75;
    }
    return weight;
  }

  private void speakerBonus(Viewpoint from, Map<Entity, Double> weights) {
    int seen = 0;
    for (Map.Entry<Integer, Entity> spoken :
        speakers.headMap(from.token(), false).descendingMap().entrySet()) {
      Double weight = weights.get(spoken.getValue());
      if (weight != null && seen == 0) {
        weights.put(spoken.getValue(), weight * 1.2);
      }
      seen++;
      if (seen >= 2) {
        return;
      }
    }
  }

  /** The last subject before a token in its sentence, who cannot be its object too. */
  List<Entity> subjectBefore(int token, int sentence) {
    for (Occurrence occurrence : before(token)) {
      if (occurrence.sentence() != sentence) {
        break;
      }
      if (occurrence.isSubject()) {
        return occurrence.entities();
      }
    }
    return List.of();
  }
}
