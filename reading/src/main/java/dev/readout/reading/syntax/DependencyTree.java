package dev.readout.reading.syntax;

import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dependencies of an article by Universal Dependencies, with indices of {@link Tokens}. Without
 * a parse every token stands alone. Immutable.
 */
public final class DependencyTree {

  /** What {@link #head} gives where there is none. */
  public static final int NONE = -1;

  private final Tokens tokens;
  private final int[] heads;
  private final @Nullable List<Integer>[] children;

  @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made otherwise
  public DependencyTree(Tokens tokens) {
    this.tokens = tokens;
    this.heads = new int[tokens.size()];
    this.children = new List[tokens.size()];
    for (TokenRange sentence : tokens.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        int head = tokens.get(i).head();
        boolean within = head >= 0 && sentence.first() + head < sentence.end();
        heads[i] = within ? sentence.first() + head : NONE;
        if (within) {
          List<Integer> siblings = children[heads[i]];
          if (siblings == null) {
            siblings = new ArrayList<>();
            children[heads[i]] = siblings;
          }
          siblings.add(i);
        }
      }
    }
  }

  /** The head of a token, or {@link #NONE}. */
  public int head(int token) {
    return heads[token];
  }

  /** The tokens whose head a token is, in the order of the text. */
  public List<Integer> children(int token) {
    List<Integer> found = children[token];
    return found == null ? List.of() : found;
  }

  /** The relation to the head with its subtype; empty without a parse. */
  public String relation(int token) {
    String relation = tokens.get(token).relation();
    return relation == null ? "" : relation;
  }

  /** Whether the relation to the head is one of these or a subtype of it. */
  public boolean is(int token, String... relations) {
    String relation = relation(token);
    for (String wanted : relations) {
      if (relation.startsWith(wanted)
          && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The first child in one of these relations, or {@link #NONE}. */
  public int child(int token, String... relations) {
    for (int child : children(token)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return NONE;
  }

  /** The form of a child in one of these relations, in lower case; empty where there is none. */
  public String childForm(int token, String... relations) {
    int child = child(token, relations);
    return child == NONE ? "" : tokens.get(child).form().toLowerCase(Locale.ROOT);
  }

  /** The token of a range that stands highest: the head of its phrase. */
  public int top(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      boolean outside = heads[i] == NONE || !range.contains(heads[i]);
      if (outside && !is(i, "punct", "case", "cc", "mark")) {
        return i;
      }
    }
    return Math.max(range.first(), range.end() - 1);
  }
}
