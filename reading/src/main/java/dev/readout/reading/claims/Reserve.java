package dev.readout.reading.claims;

import dev.readout.language.resource.Table;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells statements that take no side: who will not comment, will not confirm, does not know. */
final class Reserve {

  private static final Set<String> NO_COMMENT =
      Table.load(Reserve.class, "no-comment-lemmas.txt", 1).words();

  private static final Set<String> CONFIRM =
      Table.load(Reserve.class, "confirm-lemmas.txt", 1).words();

  private static final Set<String> HEDGES = Table.load(Reserve.class, "hedges.txt", 1).words();

  /** In lemmas; the longest run of the hedges. */
  private static final int LONGEST_HEDGE = 7;

  private final Tokens tokens;
  private final Propositions propositions;

  Reserve(Tokens tokens, Propositions propositions) {
    this.tokens = tokens;
    this.propositions = propositions;
  }

  /** {@code declined to comment}: nothing that is refused is named. */
  boolean isNoComment(Proposition proposition) {
    boolean nothingElse =
        proposition.begin().stream()
            .filter(lemma -> !lemma.startsWith(Proposition.ACTOR))
            .allMatch(NO_COMMENT::contains);
    return nothingElse
        && proposition.statement().content().stream()
            .map(tokens::in)
            .flatMapToInt(words -> IntStream.range(words.first(), words.end()))
            .anyMatch(i -> NO_COMMENT.contains(Propositions.normal(tokens.get(i))));
  }

  /** {@code neither confirmed nor denied it}, {@code declined to comment on the report}. */
  boolean isRefusalToAnswer(Proposition proposition) {
    return propositions.isCuedBy(proposition, CONFIRM)
        || isRefusalToConfirm(proposition.statement())
        || proposition.begin().stream().anyMatch(NO_COMMENT::contains);
  }

  /** {@code declined to confirm}: what is not confirmed was said before. */
  boolean isRefusalToConfirm(Statement statement) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (CONFIRM.contains(tokens.get(i).lemma())) {
          return true;
        }
      }
    }
    return statement.cue().stream()
        .map(tokens::in)
        .anyMatch(cue -> !cue.isEmpty() && CONFIRM.contains(tokens.get(cue.last()).lemma()));
  }

  /** {@code It is too early to say who fired first}: no side is taken. */
  boolean isHedge(Statement statement) {
    TokenRange range = tokens.in(statement.content().get(0));
    VerbGroup verb = propositions.verb(statement);
    return startsHedge(range.first(), range.end())
        || (verb != null && startsHedge(verb.first(), range.end()));
  }

  private boolean startsHedge(int first, int end) {
    StringBuilder run = new StringBuilder();
    for (int i = first; i < Math.min(end, first + LONGEST_HEDGE); i++) {
      run.append(run.isEmpty() ? "" : " ").append(Propositions.normal(tokens.get(i)));
      if (HEDGES.contains(run.toString())) {
        return true;
      }
    }
    return false;
  }
}
