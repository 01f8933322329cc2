package dev.readout.model.explain;

import dev.readout.model.Claim;
import dev.readout.model.Readout;
import dev.readout.model.Statement;

/**
 * A readout and why it is as it is.
 *
 * @param explanation one entry for each statement and each claim of the readout, in its order
 */
public record ExplainedReadout(Readout readout, Explanation explanation) {

  public ExplainedReadout {
    if (!readout.statements().stream()
        .map(Statement::id)
        .toList()
        .equals(explanation.statements().stream().map(StatementReasons::statement).toList())) {
      throw new IllegalArgumentException(
          "explanation of other statements: " + explanation.statements().size());
    }
    if (!readout.claims().stream()
        .map(Claim::id)
        .toList()
        .equals(explanation.claims().stream().map(ClaimReasons::claim).toList())) {
      throw new IllegalArgumentException(
          "explanation of other claims: " + explanation.claims().size());
    }
  }
}
