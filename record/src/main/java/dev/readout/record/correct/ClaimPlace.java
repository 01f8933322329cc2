package dev.readout.record.correct;

import dev.readout.model.Claim;
import dev.readout.model.Readout;
import dev.readout.model.Span;

/** By which place a claim is cited. */
public final class ClaimPlace {

  private ClaimPlace() {}

  /**
   * The first place that puts the claim, else the statement that first shows a stance to it, else
   * the article's start.
   */
  public static Span of(Readout readout, Claim claim) {
    if (!claim.spans().isEmpty()) {
      return claim.spans().get(0);
    }
    return claim.positions().stream()
        .filter(position -> position.statement() != null)
        .flatMap(
            position ->
                readout.statements().stream()
                    .filter(statement -> statement.id().equals(position.statement())))
        .findFirst()
        .map(statement -> statement.content().get(0))
        .orElse(new Span(0, 1));
  }
}
