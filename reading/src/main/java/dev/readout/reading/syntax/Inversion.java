package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.PUNCT;

import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subjects that follow their verb: {@code "We go," said the mayor}. */
final class Inversion {

  private final Tokens tokens;
  private final ShallowSyntax syntax;
  private final QuotedClauses quoted;

  Inversion(Tokens tokens, ShallowSyntax syntax, QuotedClauses quoted) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.quoted = quoted;
  }

  /** The subject after a verb, or null where it does not stand there. */
  @Nullable NounPhrase subject(VerbGroup verb, TokenRange field) {
    NounPhrase after = isInverted(verb, field) ? phraseAfter(verb, field) : null;
    return after == null ? null : withTail(after, field);
  }

  private boolean isInverted(VerbGroup verb, TokenRange field) {
    if (!verb.isFinite() || verb.passive()) {
      return false;
    }
    int i = verb.first() - 1;
    boolean comma = false;
    while (i >= field.first() && tokens.get(i).is(PUNCT)) {
      comma |= tokens.get(i).form().equals(",");
      if (syntax.isQuote(i) && quoted.isClause(tokens.get(i).span().start())) {
        return phraseAfter(verb, field) != null && !leadsToClause(verb, field);
      }
      i--;
    }
    if (comma && quoted.isClause(tokens.get(Math.max(field.first(), i)).span().start())) {
      return phraseAfter(verb, field) != null;
    }
    return i < field.first() && verb.first() > field.first() && phraseAfter(verb, field) != null;
  }

  /**
   * {@code "...", he says the mayor knew}: after the phrase another finite verb follows directly.
   */
  private boolean leadsToClause(VerbGroup verb, TokenRange field) {
    NounPhrase after = phraseAfter(verb, field);
    if (after == null || after.end() >= field.end()) {
      return false;
    }
    return syntax.verbGroupAt(after.end()).filter(VerbGroup::isFinite).isPresent();
  }

  private @Nullable NounPhrase phraseAfter(VerbGroup verb, TokenRange field) {
    int i = verb.end();
    while (i < field.end() && tokens.get(i).is(ADV) && syntax.nounPhraseAt(i).isEmpty()) {
      i++;
    }
    return i < field.end() ? syntax.nounPhraseAt(i).orElse(null) : null;
  }

  /** A subject after its verb with the coordination or the {@code of} phrase that goes with it. */
  private NounPhrase withTail(NounPhrase phrase, TokenRange field) {
    NounPhrase full = syntax.full(phrase);
    List<NounPhrase> conjuncts = syntax.conjuncts(phrase);
    int end = Math.max(full.end(), conjuncts.get(conjuncts.size() - 1).end());
    return new NounPhrase(
        new TokenRange(phrase.first(), Math.min(end, Math.max(phrase.end(), field.end()))),
        phrase.head());
  }
}
