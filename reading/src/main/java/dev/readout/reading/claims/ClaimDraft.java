package dev.readout.reading.claims;

import dev.readout.model.Claim;
import dev.readout.model.Claim.Position;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim while positions are gathered: one for each holder, the plainest first. Mutable, within
 * one reading.
 */
final class ClaimDraft {

  private final Proposition proposition;
  private final List<Span> spans = new ArrayList<>();
  private final Map<String, Position> positions = new LinkedHashMap<>();

  /** Whether somebody confirms what somebody else said. */
  private boolean confirmed;

  ClaimDraft(Proposition proposition) {
    this.proposition = proposition;
    addSpans(proposition);
  }

  Proposition proposition() {
    return proposition;
  }

  void addSpans(Proposition where) {
    for (Span span : where.statement().content()) {
      if (!spans.contains(span)) {
        spans.add(span);
      }
    }
  }

  void add(@Nullable String holder, @Nullable String holderText, Stance stance, String statement) {
    String key = holder != null ? holder : "text:" + holderText;
    Position earlier = positions.get(key);
    // Taking a stand outweighs merely passing on or holding back.
    if (earlier == null || (rank(stance) > rank(earlier.stance()))) {
      positions.put(key, new Position(holder, holderText, stance, statement));
    }
  }

  void confirm() {
    confirmed = true;
  }

  private static int rank(Stance stance) {
    return switch (stance) {
      case AFFIRM, DENY -> 3;
      case DISPUTE -> 2;
      case DECLINE, HEDGE -> 1;
      case RELAY -> 0;
    };
  }

  boolean has(Stance... any) {
    for (Position position : positions.values()) {
      for (Stance stance : any) {
        if (position.stance() == stance) {
          return true;
        }
      }
    }
    return false;
  }

  boolean has(@Nullable String holder) {
    return holder != null && positions.containsKey(holder);
  }

  /** Whether it is at issue: somebody has it so, and somebody else takes a stand to that. */
  boolean isAtIssue() {
    return positions.size() >= 2
        && has(Stance.AFFIRM)
        && (has(Stance.DENY, Stance.DISPUTE, Stance.DECLINE) || confirmed);
  }

  Claim toClaim(String id, String text) {
    return new Claim(id, text, spans.stream().sorted().toList(), List.copyOf(positions.values()));
  }
}
