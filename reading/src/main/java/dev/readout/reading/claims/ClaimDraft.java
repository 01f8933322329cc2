package dev.readout.reading.claims;

import dev.readout.model.Claim;
import dev.readout.model.Claim.Position;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim while positions are gathered: one for each holder, the plainest first. Mutable, within
 * one reading.
 */
final class ClaimDraft {

  /** All hearsay is one holder: {@code reports}, {@code previous reports}. */
  private static final String HEARSAY = "hearsay";

  private final Proposition proposition;
  private final List<Proposition> wordings = new ArrayList<>();
  private final Map<String, Position> positions = new LinkedHashMap<>();

  /** Whether somebody confirms what somebody else said. */
  private boolean confirmed;

  ClaimDraft(Proposition proposition) {
    this.proposition = proposition;
    wordings.add(proposition);
  }

  Proposition proposition() {
    return proposition;
  }

  /** The fullest wording. */
  Proposition wording() {
    Proposition fullest = proposition;
    for (Proposition wording : wordings) {
      if (wording.lemmas().size() > fullest.lemmas().size()
          && wording.negated() == proposition.negated()) {
        fullest = wording;
      }
    }
    return fullest;
  }

  /** Takes in the same claim in other words. */
  void add(Proposition wording) {
    if (!wordings.contains(wording)) {
      wordings.add(wording);
    }
  }

  /** Enters the position of an actor, with the stance to the proposition as it was first put. */
  void add(Position position) {
    add(position, false);
  }

  /**
   * @param hearsay whether nobody in particular holds it
   */
  void add(Position position, boolean hearsay) {
    String holder = position.holder();
    String key = holder != null ? holder : hearsay ? HEARSAY : words(position);
    Stance stance = proposition.negated() ? turned(position.stance()) : position.stance();
    Position earlier = positions.get(key);
    // Taking a stand outweighs merely passing on or holding back; fuller words outweigh shorter
    // ones.
    boolean plainer = earlier == null || rank(stance) > rank(earlier.stance());
    boolean fuller =
        earlier != null
            && holder == null
            && rank(stance) == rank(earlier.stance())
            && length(position.holderText()) > length(earlier.holderText());
    if (plainer || fuller) {
      positions.put(key, with(position, stance));
    }
  }

  private static Position with(Position position, Stance stance) {
    return new Position(position.holder(), position.holderText(), stance, position.statement());
  }

  /** Before the words for a holder who is no actor, so that they are no actor's id. */
  private static String words(Position position) {
    String words = position.holderText();
    return words == null ? HEARSAY : "words:" + words.toLowerCase(Locale.ROOT);
  }

  /**
   * A claim is worded without negation, so who says that it is not so denies it; but where nobody
   * says that it is so, it is worded as it was put.
   */
  private static Stance turned(Stance stance) {
    return switch (stance) {
      case AFFIRM -> Stance.DENY;
      case DENY -> Stance.AFFIRM;
      case DISPUTE, DECLINE, HEDGE, RELAY -> stance;
    };
  }

  private static int length(@Nullable String words) {
    return words == null ? 0 : words.length();
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

  private boolean takes(Stance... any) {
    return positions.values().stream()
        .anyMatch(position -> List.of(any).contains(position.stance()));
  }

  boolean has(@Nullable String holder) {
    return holder != null && positions.containsKey(holder);
  }

  /** Whether a position rests on a statement. */
  boolean rests(String statement) {
    return positions.values().stream().anyMatch(position -> statement.equals(position.statement()));
  }

  int size() {
    return positions.size();
  }

  /** Ids of those who deny or dispute it. */
  List<String> rejecters() {
    return positions.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stance() == Stance.DENY
                    || entry.getValue().stance() == Stance.DISPUTE)
        .filter(entry -> entry.getValue().holder() != null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether it is at issue: somebody has it so, and somebody else takes a stand to that. */
  boolean isAtIssue() {
    boolean answered =
        confirmed
            || takes(Stance.DISPUTE, Stance.DECLINE)
            || (takes(Stance.DENY) && takes(Stance.AFFIRM));
    return held().size() >= 2 && (asPut() || takes(Stance.AFFIRM)) && answered;
  }

  /** Whether it keeps its negation, since nobody says that it is so. */
  boolean asPut() {
    return proposition.negated() && takes(Stance.DENY) && !takes(Stance.AFFIRM);
  }

  Claim toClaim(String id, String text) {
    List<Span> spans =
        wordings.stream()
            .flatMap(wording -> wording.statement().content().stream())
            .distinct()
            .sorted()
            .toList();
    return new Claim(id, text, spans, held());
  }

  /** Bare hearsay is left out where somebody named stands for it. */
  private List<Position> held() {
    boolean named =
        positions.values().stream()
            .anyMatch(position -> position.stance() == Stance.AFFIRM && position.holder() != null);
    return positions.entrySet().stream()
        .filter(entry -> !named || !entry.getKey().equals(HEARSAY))
        .map(Map.Entry::getValue)
        .map(position -> asPut() ? with(position, turned(position.stance())) : position)
        .toList();
  }
}
