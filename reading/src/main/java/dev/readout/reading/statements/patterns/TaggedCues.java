package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the cues begin that the tagger found. */
final class TaggedCues {

  private final TreeSet<Integer> starts = new TreeSet<>();

  TaggedCues(List<Attribution> tagged) {
    tagged.forEach(tag -> starts.add(tag.cue().get(0).start()));
  }

  /**
   * Whether a content that a pattern gives to an attribution of the tagger holds the cue of another
   * one that the tagger puts beside it, not within it: {@code She said so, though he denied it}.
   */
  boolean anyBeside(Attribution tag, List<Span> content) {
    for (Span piece : content) {
      Integer next = starts.ceiling(piece.start());
      while (next != null && next < piece.end()) {
        Span own = holding(tag, next);
        if (own == null) {
          return true;
        }
        next = starts.ceiling(own.end());
      }
    }
    return false;
  }

  /** The piece of an attribution, cue or content, that stands at an offset. */
  private static @Nullable Span holding(Attribution tag, int offset) {
    for (Span piece : tag.cue()) {
      if (piece.contains(offset)) {
        return piece;
      }
    }
    for (Span piece : tag.content()) {
      if (piece.contains(offset)) {
        return piece;
      }
    }
    return null;
  }
}
