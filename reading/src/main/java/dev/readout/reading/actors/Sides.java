package dev.readout.reading.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who stands on one side: a state and its officers and ministries, a body and those who hold
 * office in it. As of the making; actors met later have no side.
 */
public final class Sides {

  private final Actors actors;

  /** The bodies in which an actor holds office. */
  private final Map<String, Set<String>> bodies = new HashMap<>();

  public Sides(Actors actors) {
    this.actors = actors;
    for (Title title : actors.titles()) {
      if (title.of() != null) {
        bodies.computeIfAbsent(title.actor(), actor -> new HashSet<>()).add(title.of());
      }
    }
  }

  /** Whether the two are one, or one of them holds office in the other, or both in one body. */
  public boolean areOne(@Nullable String left, @Nullable String right) {
    if (left == null || right == null) {
      return false;
    }
    Set<String> ofLeft = bodies.getOrDefault(left, Set.of());
    Set<String> ofRight = bodies.getOrDefault(right, Set.of());
    return left.equals(right)
        || ofLeft.contains(right)
        || ofRight.contains(left)
        || ofLeft.stream().anyMatch(ofRight::contains);
  }

  /** Whether the two are one, or belong to one state. */
  public boolean areOfOneState(@Nullable String left, @Nullable String right) {
    return areOne(left, right)
        || (left != null
            && right != null
            && actors.country(left).isPresent()
            && actors.country(left).equals(actors.country(right)));
  }
}
