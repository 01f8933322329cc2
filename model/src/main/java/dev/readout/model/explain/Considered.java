package dev.readout.model.explain;

import dev.readout.model.Checks;
import dev.readout.model.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom words could mean, and what became of that.
 *
 * @param actor id in the readout; null for somebody who is no actor of it
 * @param name by which the reader knows them
 * @param score share among those who were not ruled out, 0 to 1; 0 for those who were
 * @param presence the mention that counted; null where the choice did not go by mentions
 */
public record Considered(
    @Nullable String actor,
    String name,
    double score,
    Outcome outcome,
    @Nullable Presence presence) {

  public Considered {
    Checks.notBlank("name", name);
    score = Checks.score("score", score);
  }

  /** What became of a candidate. */
  public enum Outcome implements Term {
    /** Taken. */
    CHOSEN,
    /** Somebody else is likelier. */
    LESS_LIKELY,
    /** The best, but another one is so nearly as likely that nobody was taken. */
    TOO_CLOSE,
    /** Ruled out: sex, number or kind do not agree with the words. */
    DISAGREES,
    /** Ruled out: the words stand in this one's own quoted speech. */
    SPEAKS_HERE,
    /** Ruled out: is the subject of the same clause. */
    SAME_CLAUSE
  }

  /**
   * The mention that made a candidate likely.
   *
   * @param sentencesBack how many sentences before
   * @param place its part in the clause
   * @param sameParagraph whether it stands in the same paragraph
   * @param quoted whether it stands in a quotation
   */
  public record Presence(int sentencesBack, Place place, boolean sameParagraph, boolean quoted) {}

  /** Part of a mention in its clause. */
  public enum Place implements Term {
    MAIN_SUBJECT,
    SUBJECT,
    OBJECT,
    OWNER_OF_SUBJECT,
    POSSESSOR,
    OTHER
  }
}
