package dev.readout.model;

import dev.readout.model.vocabulary.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is at issue: a proposition that at least one source asserts and at least one other denies,
 * disputes, confirms or declines to confirm.
 *
 * @param id local to the readout
 * @param text a full sentence in present words, as the affirming side has it
 * @param spans where the text puts it
 */
public record Claim(String id, String text, List<Span> spans, List<Position> positions) {

  public Claim {
    Checks.notBlank("claim id", id);
    Checks.notBlank("claim text", text);
    spans = List.copyOf(spans);
    positions = List.copyOf(positions);
  }

  /**
   * Where somebody stands to the claim.
   *
   * @param holder actor's id, or null where the holder is no actor
   * @param holderText the words for the holder ({@code previous reports}), or null where nobody is
   *     named
   * @param statement id of the statement that shows it, or null
   */
  public record Position(
      @Nullable String holder,
      @Nullable String holderText,
      Stance stance,
      @Nullable String statement) {}
}
