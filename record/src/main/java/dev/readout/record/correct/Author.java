package dev.readout.record.correct;

/**
 * Whose correction it is.
 *
 * @param who name of a person
 * @param why the reason, in a few words
 */
public record Author(String who, String why) {

  public Author {
    if (who.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("a correction tells who made it and why");
    }
  }
}
