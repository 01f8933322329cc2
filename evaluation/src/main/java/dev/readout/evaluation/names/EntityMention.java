package dev.readout.evaluation.names;

import dev.readout.evaluation.treebank.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention as GUM marks it in MISC: {@code Entity=(12-person-new-...} on its first word and {@code
 * 12)} on its last.
 *
 * @param type as GUM names it
 * @param first index of the first word
 * @param end index after the last word
 */
record EntityMention(String type, int first, int end) {

  /** A number; parts of a broken mention have a second one. Bounded, so that nothing runs long. */
  private static final String KEY = "(\\d{1,9}+(?:\\[[^\\[\\]()]*+\\])?+)";

  /** Opens, and maybe closes at once; or closes. */
  private static final Pattern BRACKET =
      Pattern.compile("\\(" + KEY + "-([a-z]++)[^()]*+(\\))?|" + KEY + "\\)");

  /** The mentions of a tree in the order in which they end; nested ones as they are. */
  static List<EntityMention> of(Tree tree) {
    Map<String, Deque<EntityMention>> open = new HashMap<>();
    List<EntityMention> found = new ArrayList<>();
    for (int i = 0; i < tree.words().size(); i++) {
      String entity = tree.words().get(i).entity();
      Matcher matcher = BRACKET.matcher(entity == null ? "" : entity);
      while (matcher.find()) {
        if (matcher.group(1) == null) {
          EntityMention last = open.getOrDefault(matcher.group(4), new ArrayDeque<>()).pollLast();
          if (last != null) {
            found.add(new EntityMention(last.type, last.first, i + 1));
          }
          continue;
        }
        EntityMention mention = new EntityMention(matcher.group(2), i, i + 1);
        if (matcher.group(3) == null) {
          open.computeIfAbsent(matcher.group(1), key -> new ArrayDeque<>()).add(mention);
        } else {
          found.add(mention);
        }
      }
    }
    return found;
  }
}
