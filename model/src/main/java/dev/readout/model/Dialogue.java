package dev.readout.model;

import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the dealings between parties stand, as one source states it.
 *
 * @param parties ids, two or more
 * @param trend or null where the source does not tell
 * @param according id of the statement, or null for the article's own voice
 * @param basis words of the text that name what the dealings rest on
 * @param span the words that state it
 */
public record Dialogue(
    List<String> parties,
    DialogueState state,
    @Nullable Trend trend,
    @Nullable String according,
    List<String> basis,
    Span span) {

  public Dialogue {
    if (parties.size() < 2) {
      throw new IllegalArgumentException("a dialogue has two parties or more, was " + parties);
    }
    parties = List.copyOf(parties);
    basis = List.copyOf(basis);
  }
}
