package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which attribution of the patterns is the one that the tagger found. */
final class Counterparts {

  /** So many attributions are remembered for a word. */
  private static final int MOST_OWNERS = 8;

  /** Two contents that share more of their words are one. */
  private static final double SAME_CONTENT = 0.3;

  private final Scene scene;
  private final List<Attribution> found;
  private final Map<Integer, Integer> byCue = new HashMap<>();
  private final Map<Integer, List<Integer>> byContent = new HashMap<>();

  /**
   * @param found by patterns
   */
  Counterparts(Scene scene, List<Attribution> found) {
    this.scene = scene;
    this.found = found;
    for (int i = 0; i < found.size(); i++) {
      for (Span piece : found.get(i).cue()) {
        TokenRange range = scene.tokens.in(piece);
        for (int t = range.first(); t < range.end(); t++) {
          byCue.put(t, i);
        }
      }
      for (Span piece : found.get(i).content()) {
        TokenRange range = scene.tokens.in(piece);
        for (int t = range.first(); t < range.end(); t++) {
          List<Integer> owners = byContent.computeIfAbsent(t, token -> new ArrayList<>(2));
          if (owners.size() < MOST_OWNERS) {
            owners.add(i);
          }
        }
      }
    }
  }

  /** The one with the same cue, or else with much the same content. */
  Optional<Integer> of(Attribution tag) {
    Integer atAnchor = byCue.get(tag.anchor());
    if (atAnchor != null) {
      return Optional.of(atAnchor);
    }
    TokenRange cue = scene.tokens.in(tag.cue().get(0));
    for (int t = cue.first(); t < cue.end(); t++) {
      Integer other = byCue.get(t);
      if (other != null) {
        return Optional.of(other);
      }
    }
    Map<Integer, Integer> shared = new LinkedHashMap<>();
    for (Span piece : tag.content()) {
      TokenRange range = scene.tokens.in(piece);
      for (int t = range.first(); t < range.end(); t++) {
        byContent.getOrDefault(t, List.of()).forEach(owner -> shared.merge(owner, 1, Integer::sum));
      }
    }
    Integer best = null;
    double most = SAME_CONTENT;
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      Attribution other = found.get(entry.getKey());
      if (holds(tag, other)) {
        continue; // it stands within what the tagger found
      }
      int union = words(other) + words(tag) - entry.getValue();
      double share = entry.getValue() / (double) union;
      if (share > most) {
        most = share;
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return !inner.cue().isEmpty()
        && outer.content().stream().anyMatch(piece -> piece.contains(inner.cue().get(0)));
  }

  private int words(Attribution attribution) {
    return attribution.content().stream().mapToInt(piece -> scene.tokens.in(piece).size()).sum();
  }
}
