package dev.readout.record.same;

import dev.readout.record.text.Folding;
import dev.readout.record.text.Stems;
import dev.readout.record.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a sentence holds what it tells, denies it, or leaves it open. */
public enum Polarity {
  /** It is told as it is. */
  HELD,
  /** It is told not to be so. */
  DENIED,
  /** Somebody has it so, or nobody is sure. */
  OPEN;

  private static final Pattern NO = Pattern.compile("\\W*No\\s*[,:\u2013\u2014-]");

  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "of", "by", "since", "until", "early", "late", "mid", "last", "next", "this");

  private static final Map<String, String> WORDS = WordList.pairs(Polarity.class, "polarity.tsv");

  private static final Set<String> STEMS =
      WORDS.keySet().stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());

  /** Whether words of this stem only turn what is told or leave it open. */
  static boolean isMark(String stem) {
    return STEMS.contains(stem);
  }

  /**
   * Judged by negations and words such as {@code hoax} or {@code reportedly}: two that turn round
   * cancel each other out ({@code not a hoax}); a question is open.
   */
  public static Polarity of(String sentence) {
    List<Folding.Token> tokens = Folding.tokens(sentence);
    boolean turned = false;
    // "No, it does not": the answer goes before what it repeats.
    boolean answered = NO.matcher(sentence).lookingAt();
    boolean hedged = sentence.indexOf('?') >= 0;
    for (int i = answered ? 1 : 0; i < tokens.size(); i++) {
      String kind = kind(sentence, tokens, i);
      if (kind.equals("negator") || kind.equals("refuter")) {
        turned = !turned;
      } else if (kind.equals("hedge")) {
        hedged = true;
      }
    }
    return turned || answered ? DENIED : hedged ? OPEN : HELD;
  }

  private static String kind(String sentence, List<Folding.Token> tokens, int at) {
    String word = tokens.get(at).word();
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
    if (word.equals("t") && at > 0 && isNegation(sentence, tokens.get(at - 1), tokens.get(at))) {
      return "negator";
    }
    if (word.equals("may") && isMonth(sentence, tokens, at)) {
      return "";
    }
    if ((word.equals("not") && next.equals("only"))
        || (word.equals("no") && isAbbreviation(next))) {
      return "";
    }
    return WORDS.getOrDefault(word, "");
  }

  /** {@code isn't}, {@code can't}: the apostrophe parts the words. */
  private static boolean isNegation(String sentence, Folding.Token before, Folding.Token t) {
    return before.word().endsWith("n")
        && t.begin() - before.end() == 1
        && "'\u2019".indexOf(sentence.charAt(before.end())) >= 0;
  }

  /** {@code in May}, {@code 9 May}, {@code May 9}. */
  private static boolean isMonth(String sentence, List<Folding.Token> tokens, int at) {
    String before = at > 0 ? tokens.get(at - 1).word() : "";
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
    return sentence.charAt(tokens.get(at).begin()) == 'M'
        && (BEFORE_MONTH.contains(before) || isAbbreviation(before) || isAbbreviation(next));
  }

  /** {@code No. 1}. */
  private static boolean isAbbreviation(String beside) {
    return !beside.isEmpty() && Character.isDigit(beside.charAt(0));
  }
}
