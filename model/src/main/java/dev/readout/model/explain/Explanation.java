package dev.readout.model.explain;

import java.util.List;

/** Why the statements and claims of one readout are what they are. */
public record Explanation(List<StatementReasons> statements, List<ClaimReasons> claims) {

  public Explanation {
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
  }
}
