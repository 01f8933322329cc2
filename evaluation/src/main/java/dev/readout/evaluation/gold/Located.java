package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a gold statement stand, in code points. What does not occur is left out.
 *
 * @param content pieces in the order of the text
 */
record Located(List<Range> content, @Nullable Range cue, @Nullable Range mention) {

  Located {
    content = List.copyOf(content);
  }

  /** How often cue or mention overlap a piece of the content. */
  int clashes() {
    int clashes = 0;
    for (Range piece : content) {
      clashes += cue != null && cue.overlaps(piece) ? 1 : 0;
      clashes += mention != null && mention.overlaps(piece) ? 1 : 0;
    }
    return clashes;
  }

  /** The length of the stretch that holds everything; 0 where there is nothing. */
  int extent() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Range piece : content) {
      start = Math.min(start, piece.start());
      end = Math.max(end, piece.end());
    }
    if (cue != null) {
      start = Math.min(start, cue.start());
      end = Math.max(end, cue.end());
    }
    if (mention != null) {
      start = Math.min(start, mention.start());
      end = Math.max(end, mention.end());
    }
    return start == Integer.MAX_VALUE ? 0 : end - start;
  }
}
