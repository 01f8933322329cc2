package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;

import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Optional;

/** What stands between commas and interrupts a clause: {@code Ilic, who replaced Moro, said}. */
final class Asides {

  /** An aside between subject and verb is hardly ever longer. */
  private static final int LONGEST_ASIDE = 45;

  private final Tokens tokens;
  private final ShallowSyntax syntax;

  Asides(Tokens tokens, ShallowSyntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /** Index before the aside that ends with a comma; -1 if the comma ends none. */
  int before(int comma, TokenRange field) {
    int limit = Math.max(field.first(), comma - LONGEST_ASIDE);
    for (int i = comma - 1; i >= limit; i--) {
      if (!tokens.get(i).form().equals(",")) {
        continue;
      }
      if (i > field.first() && syntax.nounPhraseAt(i - 1).isPresent() && isAside(i + 1, comma)) {
        return i - 1;
      }
    }
    return -1;
  }

  /**
   * An apposition, a relative clause, a participle clause or a prepositional phrase between commas.
   */
  private boolean isAside(int first, int end) {
    if (first >= end) {
      return false;
    }
    if (syntax.isRelative(first)
        || (first + 1 < end && tokens.get(first).is(ADP) && syntax.isRelative(first + 1))) {
      return true;
    }
    if (tokens.get(first).is(CCONJ)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Optional<VerbGroup> verb = syntax.verbGroupAt(i);
      if (verb.isPresent() && verb.get().isFinite()) {
        if (i == first && syntax.isLonePastForm(verb.get())) {
          continue; // a participle: "published in April"
        }
        return syntax.isRelative(Math.max(first, verb.get().first() - 1)) || hasRelative(first, i);
      }
    }
    return true;
  }

  private boolean hasRelative(int first, int end) {
    for (int i = first; i < end; i++) {
      if (syntax.isRelative(i)) {
        return true;
      }
    }
    return false;
  }
}
