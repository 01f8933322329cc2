package dev.readout.reading.names;

import dev.readout.reading.lexicon.Sex;
import dev.readout.reading.text.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A proper name in the text.
 *
 * @param range its tokens, without title and form of address
 * @param state code of the state that the words mean or may mean (a capital), or null
 * @param sex as a form of address before the name tells it
 */
public record FoundName(TokenRange range, Kind kind, @Nullable String state, Sex sex) {

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    STATE,
    /** A capital or palace that may stand for its state, or for the place. */
    METONYM,
    PLACE,
    OTHER
  }

  static FoundName of(TokenRange range, Kind kind) {
    return new FoundName(range, kind, null, Sex.UNKNOWN);
  }

  FoundName as(Kind other) {
    return new FoundName(range, other, state, sex);
  }
}
