package dev.readout.language.words;

import dev.readout.language.resource.Table;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where Universal Dependencies for English part a hyphenated word. */
final class Hyphens {

  /** Numbers with more digits, such as those of telephones, stay whole. */
  private static final int LONGEST_NUMBER = 4;

  private final Set<String> prefixes =
      Table.load(Hyphens.class, "attached-prefixes.txt", 1).words();
  private final Set<String> suffixes =
      Table.load(Hyphens.class, "attached-suffixes.txt", 1).words();

  /** The word's parts, hyphens among them; just the word if it is not parted. */
  List<Span> parts(String text, Span word) {
    if (first(text, word.start() + 1, word.end()) < 0 || isWhole(word.in(text))) {
      return List.of(word);
    }
    List<Span> parts = new ArrayList<>();
    int start = word.start();
    int from = start + 1;
    for (int at = first(text, from, word.end()); at >= 0; at = first(text, from, word.end())) {
      if (!isAttached(text, start, at, word.end())) {
        parts.add(new Span(start, at));
        parts.add(new Span(at, at + 1));
        start = at + 1;
      }
      from = at + 1;
    }
    parts.add(new Span(start, word.end()));
    return parts;
  }

  /** The first hyphen between two characters of a word that are none, or -1. */
  private static int first(String text, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (Characters.isHyphen(text.charAt(i))
          && !Characters.isHyphen(text.charAt(i - 1))
          && !Characters.isHyphen(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAttached(String text, int start, int hyphen, int end) {
    String before = text.substring(start, hyphen).toLowerCase(Locale.ROOT);
    return prefixes.contains(before)
        || suffixes.contains(text.substring(hyphen + 1, end).toLowerCase(Locale.ROOT));
  }

  /** Addresses, file names and numbers, but for ranges such as {@code 1969-1970}. */
  private static boolean isWhole(String word) {
    int hyphens = 0;
    int group = 0;
    int longest = 0;
    boolean digits = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = i > 1 && i + 2 < word.length();
      if (c == '/' || c == '@' || c == '_' || c == '#' || c == '=') {
        return true;
      }
      if (c == '.'
          && inside
          && Character.isLetter(word.charAt(i - 1))
          && Character.isLetter(word.charAt(i - 2))
          && Character.isLetter(word.charAt(i + 1))) {
        return true;
      }
      boolean hyphen = Characters.isHyphen(c);
      hyphens += hyphen ? 1 : 0;
      group = hyphen ? 0 : group + 1;
      longest = Math.max(longest, group);
      digits &= hyphen || Character.isDigit(c);
    }
    boolean telephone = hyphens == 1 && word.length() == 8 && longest == LONGEST_NUMBER;
    return digits && (hyphens > 1 || longest > LONGEST_NUMBER || telephone);
  }
}
