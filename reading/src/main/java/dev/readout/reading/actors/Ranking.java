package dev.readout.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those whom words may mean, the likeliest first.
 *
 * @param scored with shares of one
 */
record Ranking(List<Scored> scored) {

  /** The best must be so much likelier than the next to be settled on. */
  static final double MARGIN = 1.15;

  private static final int KEPT = 5;

  record Scored(Entity entity, double share) {}

  Ranking {
    scored = List.copyOf(scored);
  }

  static Ranking of(Map<Entity, Double> weights) {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Scored> scored = new ArrayList<>();
    weights.forEach((entity, weight) -> scored.add(new Scored(entity, weight / sum)));
    scored.sort(Comparator.comparingDouble(Scored::share).reversed());
    return new Ranking(scored.subList(0, Math.min(KEPT, scored.size())));
  }

  /** The one meant, if it stands out. */
  Optional<Entity> best() {
    return best(MARGIN);
  }

  Optional<Entity> best(double margin) {
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = scored.size() == 1 || scored.get(0).share() >= margin * scored.get(1).share();
    return clear ? Optional.of(scored.get(0).entity()) : Optional.empty();
  }
}
