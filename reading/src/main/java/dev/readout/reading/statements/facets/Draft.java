package dev.readout.reading.statements.facets;

import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.reading.statements.patterns.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose speaker is settled, or known to be unknown.
 *
 * @param index its place among the statements of the article
 * @param group index of the first statement that shares its attribution: joint speakers make
 *     several of one
 * @param addressees ids of those spoken to
 * @param parent index of the statement inside whose content it stands; -1 for the article's voice
 */
public record Draft(
    int index,
    int group,
    Attribution attribution,
    Speaker speaker,
    List<String> addressees,
    int parent) {

  public Draft {
    addressees = List.copyOf(addressees);
  }

  public @Nullable String actor() {
    return speaker.actor();
  }

  public boolean isNested() {
    return parent >= 0;
  }

  /** Whether an offset lies within the content. */
  public boolean says(int offset) {
    for (Span piece : attribution.content()) {
      if (piece.contains(offset)) {
        return true;
      }
    }
    return false;
  }

  Draft within(int newParent) {
    return new Draft(index, group, attribution, speaker, addressees, newParent);
  }
}
