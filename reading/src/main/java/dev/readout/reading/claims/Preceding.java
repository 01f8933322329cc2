package dev.readout.reading.claims;

import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks back for what somebody else asserted before a statement. */
final class Preceding {

  /** In sentences; a pronoun means what was said right before. */
  private static final int FURTHEST_SENTENCE = 2;

  private final Tokens tokens;
  private final List<Proposition> propositions;
  private final Map<String, Proposition> byId = new HashMap<>();

  Preceding(Tokens tokens, List<Proposition> propositions) {
    this.tokens = tokens;
    this.propositions = propositions;
    propositions.forEach(proposition -> byId.put(proposition.statement().id(), proposition));
  }

  /** The latest assertion by somebody else among so many before that is as asked. */
  @Nullable Proposition latest(int index, int furthest, Predicate<Proposition> asked) {
    Proposition own = propositions.get(index);
    for (int i = index - 1; i >= 0 && i >= index - furthest; i--) {
      Proposition earlier = propositions.get(i);
      if (!Targets.sameSpeaker(earlier, own)
          && Targets.isAsserting(earlier)
          && earlier.tells()
          && !areNested(earlier, own)
          && asked.test(earlier)) {
        return whole(earlier);
      }
    }
    return null;
  }

  /** What somebody says of what he himself said belongs to what he says. */
  private Proposition whole(Proposition inner) {
    String parent = inner.statement().parent();
    Proposition outer = parent == null ? null : byId.get(parent);
    return outer != null && Targets.sameSpeaker(inner, outer) && Targets.isAsserting(outer)
        ? outer
        : inner;
  }

  /** What was said before, if it ends in the sentence before or in the same one; else null. */
  @Nullable Proposition justBefore(@Nullable Proposition before, int index) {
    if (before == null) {
      return null;
    }
    int gap = sentence(propositions.get(index).start()) - sentence(before.end() - 1);
    return gap <= FURTHEST_SENTENCE ? before : null;
  }

  private int sentence(int offset) {
    int token = Math.min(tokens.firstEndingAfter(offset), tokens.size() - 1);
    return tokens.sentenceOf(token);
  }

  static boolean areNested(Proposition left, Proposition right) {
    return left.statement().id().equals(right.statement().parent())
        || right.statement().id().equals(left.statement().parent());
  }
}
