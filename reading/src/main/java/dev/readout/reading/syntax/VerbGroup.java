package dev.readout.reading.syntax;

import dev.readout.reading.text.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, negation and the adverbs between them: {@code would not have been
 * told}.
 *
 * @param range all its tokens
 * @param main index of the main verb (of the copula where there is none)
 * @param modal lemma of its modal verb ({@code may}), or null; {@code will} counts as tense, not as
 *     modal
 */
public record VerbGroup(
    TokenRange range,
    int main,
    Form form,
    Tense tense,
    boolean negated,
    boolean passive,
    boolean perfect,
    @Nullable String modal) {

  /** What the group can be in a clause. */
  public enum Form {
    /** Carries a clause. */
    FINITE,
    /** {@code to say}. */
    INFINITIVE,
    /** {@code adding}. */
    GERUND,
    /** A past participle without auxiliary: {@code the agreement reached in May}. */
    PARTICIPLE
  }

  /** The tense of a finite group. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** Not finite, or modal. */
    NONE
  }

  public int first() {
    return range.first();
  }

  public int end() {
    return range.end();
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }
}
