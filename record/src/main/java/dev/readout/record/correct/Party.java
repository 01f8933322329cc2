package dev.readout.record.correct;

import dev.readout.model.vocabulary.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant, so that the same can be found again.
 *
 * @param name as the record has it
 * @param country ISO 3166-1 alpha-3, or null
 * @param anchors places where articles speak of them; empty for somebody whom none knows yet
 */
public record Party(String name, ActorKind kind, @Nullable String country, List<Place> anchors) {

  public Party {
    anchors = List.copyOf(anchors);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party needs a name");
    }
  }
}
