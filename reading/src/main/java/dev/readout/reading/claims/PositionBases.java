package dev.readout.reading.claims;

import dev.readout.model.Claim;
import dev.readout.model.Statement;
import dev.readout.model.explain.ClaimReasons;
import dev.readout.model.explain.ClaimReasons.PositionBasis;
import dev.readout.model.vocabulary.Act;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the statement of each holder of a claim bears on it, from its act and the stance. */
public final class PositionBases {

  private PositionBases() {}

  /** One for each claim, in order. */
  public static List<ClaimReasons> of(List<Claim> claims, List<Statement> statements) {
    Map<String, Act> acts = new HashMap<>();
    statements.forEach(statement -> acts.put(statement.id(), statement.act()));
    List<ClaimReasons> reasons = new ArrayList<>();
    for (Claim claim : claims) {
      List<PositionBasis> bases = new ArrayList<>();
      for (Claim.Position position : claim.positions()) {
        String statement = position.statement();
        Act act = statement == null ? Act.ASSERT : acts.getOrDefault(statement, Act.ASSERT);
        bases.add(basis(position, act));
      }
      reasons.add(new ClaimReasons(claim.id(), bases));
    }
    return reasons;
  }

  private static PositionBasis basis(Claim.Position position, Act act) {
    boolean rejects = act == Act.DENY || act == Act.DISPUTE;
    return switch (position.stance()) {
      case AFFIRM ->
          rejects
              ? PositionBasis.DENIES_OPPOSITE
              : act == Act.AFFIRM ? PositionBasis.CONFIRMS : PositionBasis.SAYS_SO;
      case DENY -> rejects ? PositionBasis.DENIES : PositionBasis.SAYS_OPPOSITE;
      case DISPUTE -> PositionBasis.DISPUTES;
      case DECLINE -> PositionBasis.DECLINES;
      case HEDGE -> PositionBasis.TAKES_NO_SIDE;
      case RELAY -> PositionBasis.PASSES_ON;
    };
  }
}
