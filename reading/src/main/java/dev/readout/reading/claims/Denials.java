package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.language.resource.Table;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueLexicon;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Tokens;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which words that look like a denial deny that something is so. */
final class Denials {

  private static final Set<String> NEGATIVE =
      Table.load(Denials.class, "negative-words.txt", 1).words();

  private static final Set<String> WITHHELD =
      Table.load(Denials.class, "withheld-things.txt", 1).words();

  private static final Set<String> WRONGLY =
      Table.load(Denials.class, "wrong-words.txt", 1).words();

  private static final Set<String> CONDITIONS =
      Table.load(Denials.class, "conditions.txt", 1).words();

  /** In tokens; {@code wrong to say}, {@code wrong in her claim}. */
  private static final int WRONG = 5;

  /** In tokens; so far before its cue the condition stands. */
  private static final int CONDITION = 8;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Propositions propositions;

  Denials(Tokens tokens, Syntax syntax, Propositions propositions) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.propositions = propositions;
  }

  /** {@code denied bail}, {@code if he denies it}, {@code there is no denying it}. */
  boolean deniesNothing(Proposition proposition) {
    return isConditional(proposition.statement())
        || isWithheld(proposition)
        || isCueNegated(proposition);
  }

  /**
   * Whether a dispute is of what is said ({@code rejected the allegation}, {@code disputed that it
   * was so}), not of a bill or a person.
   *
   * @param report whether a report stands in it
   */
  boolean disputesClaim(Proposition proposition, boolean report) {
    boolean said =
        proposition.clause()
            && (isIntroduced(proposition) || !isCuedDispute(proposition.statement()));
    return report || proposition.takesUp() || said;
  }

  private boolean isCuedDispute(Statement statement) {
    return statement.cue().stream()
        .map(tokens::in)
        .flatMapToInt(cue -> IntStream.range(cue.first(), cue.end()))
        .mapToObj(i -> Propositions.normal(tokens.get(i)))
        .flatMap(lemma -> CueLexicon.english().verbs(lemma).stream())
        .anyMatch(verb -> verb.act() == Act.DISPUTE);
  }

  /** {@code there is no denying it}. */
  private boolean isCueNegated(Proposition proposition) {
    return propositions.isCuedBy(proposition, NEGATIVE);
  }

  /** {@code disputed that ...}, {@code questioned whether ...}, or in quotation marks. */
  private boolean isIntroduced(Proposition proposition) {
    int first = tokens.in(proposition.statement().content().get(0)).first();
    return !proposition.statement().quoted().isEmpty()
        || (first > 0 && tokens.get(first - 1).is(SCONJ, PUNCT))
        || (first < tokens.size() && tokens.get(first).is(SCONJ));
  }

  /** {@code denied bail}: a thing is refused to somebody. */
  private boolean isWithheld(Proposition proposition) {
    int first = tokens.in(proposition.statement().content().get(0)).first();
    return proposition.cuedDenial()
        && syntax
            .nounPhraseAt(first)
            .filter(phrase -> WITHHELD.contains(Propositions.normal(tokens.get(phrase.head()))))
            .isPresent();
  }

  /** Whether right before the inner statement it says that this is wrong. */
  boolean isCalledWrong(Proposition outer, Proposition inner) {
    if (inner.statement().cue().isEmpty()) {
      return false;
    }
    int first = tokens.in(outer.statement().content().get(0)).first();
    int cue = tokens.in(inner.statement().cue().get(0)).first();
    int wrong = lastWrong(Math.max(first, cue - WRONG), cue);
    return wrong >= 0
        && IntStream.range(Math.max(first, wrong - 2), wrong)
            .noneMatch(i -> NEGATIVE.contains(Propositions.normal(tokens.get(i))));
  }

  private int lastWrong(int first, int end) {
    int found = -1;
    for (int i = first; i < end; i++) {
      found = WRONGLY.contains(Propositions.normal(tokens.get(i))) ? i : found;
    }
    return found;
  }

  /** {@code if Norway denies it}: within what somebody else says of what may be. */
  private boolean isConditional(Statement statement) {
    if (statement.parent() == null || statement.cue().isEmpty()) {
      return false;
    }
    int cue = tokens.in(statement.cue().get(0)).first();
    int first = Math.max(tokens.sentenceAround(cue).first(), cue - CONDITION);
    return IntStream.range(first, cue)
        .anyMatch(i -> CONDITIONS.contains(Propositions.normal(tokens.get(i))));
  }
}
