package dev.readout.reading.actors;

import dev.readout.reading.lexicon.States;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** States that are joined by a hyphen ({@code Russia-US dialogue}) or named by their adjectives. */
final class StatePairs {

  private static final int LONGEST_STATE = 4;

  private final Tokens tokens;

  StatePairs(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Codes of the states in a phrase, each once. */
  List<String> in(TokenRange phrase) {
    Set<String> codes = new LinkedHashSet<>();
    int i = phrase.first();
    while (i < phrase.end()) {
      int next = i + 1;
      for (int length = Math.min(LONGEST_STATE, phrase.end() - i); length > 0; length--) {
        Optional<States.StateForm> state = States.find(tokens.words(new TokenRange(i, i + length)));
        if (state.isPresent()) {
          codes.add(state.get().code());
          next = i + length;
          break;
        }
      }
      if (next == i + 1) {
        codes.addAll(halves(tokens.get(i).form()));
      }
      i = next;
    }
    return List.copyOf(codes);
  }

  /** Whether a range is one word, or two with a hyphen: {@code Norwegian, Russia-US}. */
  boolean isShort(TokenRange range) {
    boolean hyphen = range.size() == 3 && isHyphen(tokens.get(range.first() + 1).form());
    return range.size() == 1 || hyphen;
  }

  private static boolean isHyphen(String form) {
    return form.equals("-") || form.equals("\u2013");
  }

  private static List<String> halves(String form) {
    for (String mark : List.of("-", "\u2013")) {
      int at = form.indexOf(mark);
      if (at > 0 && at + 1 < form.length()) {
        Optional<States.StateForm> one = States.find(form.substring(0, at));
        Optional<States.StateForm> other = States.find(form.substring(at + 1));
        if (one.isPresent() && other.isPresent()) {
          return List.of(one.get().code(), other.get().code());
        }
      }
    }
    return List.of();
  }
}
