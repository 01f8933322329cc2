package dev.readout.record.same;

import dev.readout.record.text.Folding;
import dev.readout.record.text.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text is about: the stems of its words without function words, in their order, and which of
 * them are names or numbers.
 *
 * @param stems each with how often it stands there
 * @param names those that are written as names; none where every word begins with a capital, as in
 *     headlines
 * @param numbers those that hold a digit
 * @param passive whether words are there that may turn the order of who does it to whom
 */
public record Content(
    Map<String, Integer> stems, Set<String> names, Set<String> numbers, boolean passive) {

  /** A text in which more words than this begin with a capital does not show its names. */
  private static final double TITLE_CASE = 0.6;

  /** Written out, so that {@code five} and {@code 5} are one. */
  private static final Map<String, String> NUMERALS =
      Map.of(
          "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7", "eight",
          "8", "nine", "9", "ten", "10");

  /** Words of a passive, or of what may be one. */
  private static final Set<String> PASSIVE =
      Set.of("by", "was", "were", "been", "be", "being", "is", "are", "to", "from");

  public Content {
    stems = Collections.unmodifiableMap(new LinkedHashMap<>(stems));
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    numbers = Collections.unmodifiableSet(new LinkedHashSet<>(numbers));
  }

  public static Content of(String text) {
    List<Folding.Token> tokens = Folding.tokens(text);
    boolean showsNames = showsNames(text, tokens);
    Map<String, Integer> stems = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Folding.Token token = tokens.get(i);
      String numeral = NUMERALS.get(token.word());
      String word = numeral == null ? token.word() : numeral;
      if (numeral == null && Stems.isFunctionWord(word)) {
        continue;
      }
      boolean number = word.chars().anyMatch(Character::isDigit);
      String stem = number ? word : Stems.of(word);
      stems.merge(stem, 1, Integer::sum);
      if (number) {
        numbers.add(stem);
      } else if (showsNames
          && Character.isUpperCase(text.codePointAt(token.begin()))
          && !beginsSentence(text, tokens, i)) {
        names.add(stem);
      }
    }
    boolean passive = tokens.stream().anyMatch(token -> PASSIVE.contains(token.word()));
    return new Content(stems, names, numbers, passive);
  }

  private static boolean showsNames(String text, List<Folding.Token> tokens) {
    int capitals = 0;
    int words = 0;
    for (Folding.Token token : tokens) {
      if (!Stems.isFunctionWord(token.word())
          && Character.isLetter(text.codePointAt(token.begin()))) {
        words++;
        capitals += Character.isUpperCase(text.codePointAt(token.begin())) ? 1 : 0;
      }
    }
    return capitals <= TITLE_CASE * words || words < 4;
  }

  /** A capital says nothing after a full stop, unless the next word has one too: a full name. */
  private static boolean beginsSentence(String text, List<Folding.Token> tokens, int at) {
    Folding.Token token = tokens.get(at);
    boolean begins = at == 0;
    if (!begins) {
      String between = text.substring(tokens.get(at - 1).end(), token.begin());
      begins = between.chars().anyMatch(c -> ".!?:\n\u201c\"".indexOf(c) >= 0);
    }
    if (!begins || at + 1 >= tokens.size()) {
      return begins;
    }
    Folding.Token next = tokens.get(at + 1);
    return !(Character.isUpperCase(text.codePointAt(next.begin()))
        && text.substring(token.end(), next.begin()).isBlank());
  }

  /** The stems in the order in which they first stand. */
  List<String> order() {
    return new ArrayList<>(stems.keySet());
  }
}
