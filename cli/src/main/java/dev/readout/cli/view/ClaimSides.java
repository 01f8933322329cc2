package dev.readout.cli.view;

import dev.readout.model.Claim;
import dev.readout.model.vocabulary.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The positions on a claim, sorted into those for it, those against it, and the rest. */
public final class ClaimSides {

  private ClaimSides() {}

  /** First who affirms and who denies, though nobody may; then the others, if there are any. */
  public static List<Side> of(Claim claim) {
    List<Side> sides = new ArrayList<>();
    sides.add(side("affirm", "affirmed by", claim, Set.of(Stance.AFFIRM)));
    sides.add(side("deny", "denied by", claim, Set.of(Stance.DENY, Stance.DISPUTE)));
    Side others =
        side("other", "neither", claim, Set.of(Stance.DECLINE, Stance.HEDGE, Stance.RELAY));
    if (!others.positions().isEmpty()) {
      sides.add(others);
    }
    return sides;
  }

  private static Side side(String name, String heading, Claim claim, Set<Stance> stances) {
    return new Side(
        name,
        heading,
        claim.positions().stream()
            .filter(position -> stances.contains(position.stance()))
            .toList());
  }

  /**
   * One column.
   *
   * @param name {@code affirm}, {@code deny} or {@code other}
   * @param heading what a reader sees above it
   */
  public record Side(String name, String heading, List<Claim.Position> positions) {}
}
