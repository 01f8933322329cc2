package dev.readout.sources.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names of elements, classes and ids say about a part of a page; a resource. */
final class PageWords {

  private static final Pattern CASE_CHANGE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");

  /** Longer class attributes are machine output; their first words do. */
  private static final int LONGEST_ATTRIBUTE = 500;

  private static final Map<String, Set<String>> WORDS = load();

  private PageWords() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String[] row : Resources.rows("page-words.txt", 2)) {
      words.computeIfAbsent(row[0], kind -> new HashSet<>()).add(row[1]);
    }
    return words;
  }

  static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  static boolean isSkippedTag(Element element) {
    return is("skip-tag", element.normalName());
  }

  /** Whether an element begins and ends a paragraph. */
  static boolean isBlock(Element element) {
    return element.isBlock() && !is("inline-tag", element.normalName());
  }

  /** Whether a class or id marks the element as something other than the article. */
  static boolean isMarkedAsOther(Element element) {
    return !element.attributes().isEmpty()
        && hasWord(element, "skip-word")
        && !isMarkedAsMain(element);
  }

  static boolean isMarkedAsMain(Element element) {
    return hasWord(element, "main-word");
  }

  private static boolean hasWord(Element element, String kind) {
    List<String> words = words(element.className());
    words.add("");
    words.addAll(words(element.id()));
    for (int i = 0; i < words.size(); i++) {
      if (is(kind, words.get(i)) || (i > 0 && is(kind, words.get(i - 1) + "-" + words.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String attribute) {
    String head = attribute.substring(0, Math.min(attribute.length(), LONGEST_ATTRIBUTE));
    String split = CASE_CHANGE.matcher(head).replaceAll("-").toLowerCase(Locale.ROOT);
    return new ArrayList<>(List.of(SEPARATOR.split(split)));
  }
}
