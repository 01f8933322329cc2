package dev.readout.reading.events;

import dev.readout.model.Claim;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims that somebody denies, by the statements that affirm them. */
final class DeniedClaims {

  private final Map<String, List<Denied>> byStatement = new HashMap<>();

  private record Denied(Claim claim, String denial) {}

  DeniedClaims(List<Claim> claims) {
    for (Claim claim : claims) {
      String denial = null;
      for (Claim.Position position : claim.positions()) {
        if (position.stance() == Stance.DENY && position.statement() != null) {
          denial = position.statement();
        }
      }
      if (denial == null) {
        continue;
      }
      for (Claim.Position position : claim.positions()) {
        if (position.stance() == Stance.AFFIRM && position.statement() != null) {
          byStatement
              .computeIfAbsent(position.statement(), id -> new ArrayList<>())
              .add(new Denied(claim, denial));
        }
      }
    }
  }

  /** Marks an event as denied that a claim tells of which somebody denies. */
  void applyTo(EventDraft draft) {
    for (String statement : draft.statements()) {
      for (Denied denied : byStatement.getOrDefault(statement, List.of())) {
        if (denied.claim().spans().stream().anyMatch(span -> holds(span, draft))) {
          draft.deniedBy(denied.denial());
        }
      }
    }
  }

  private static boolean holds(Span span, EventDraft draft) {
    return span.contains(draft.trigger());
  }
}
