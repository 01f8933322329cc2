package dev.readout.evaluation.names;

import dev.readout.evaluation.treebank.Tree;
import java.util.ArrayList;
import java.util.List;
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

  /** Opens, and maybe closes at once; or closes. Parts of a broken mention have a number in []. */
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((\\d++(?:\\[[^\\]]*+\\])?+)-([a-z]++)[^()]*+(\\))?|(\\d++(?:\\[[^\\]]*+\\])?+)\\)");

  /** The mentions of a tree in the order in which they end; nested ones as they are. */
  static List<EntityMention> of(Tree tree) {
    List<Open> open = new ArrayList<>();
    List<EntityMention> found = new ArrayList<>();
    for (int i = 0; i < tree.words().size(); i++) {
      String entity = tree.words().get(i).entity();
      Matcher matcher = BRACKET.matcher(entity == null ? "" : entity);
      while (matcher.find()) {
        if (matcher.group(1) == null) {
          close(open, matcher.group(4), i + 1, found);
        } else if (matcher.group(3) == null) {
          open.add(new Open(matcher.group(1), matcher.group(2), i));
        } else {
          found.add(new EntityMention(matcher.group(2), i, i + 1));
        }
      }
    }
    return found;
  }

  private static void close(List<Open> open, String key, int end, List<EntityMention> found) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).key.equals(key)) {
        Open mention = open.remove(i);
        found.add(new EntityMention(mention.type, mention.first, end));
        return;
      }
    }
  }

  private record Open(String key, String type, int first) {}
}
