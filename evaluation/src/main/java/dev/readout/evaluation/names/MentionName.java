package dev.readout.evaluation.names;

import dev.readout.evaluation.treebank.Tree;
import dev.readout.evaluation.treebank.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name in a mention whose head is a proper noun: the head with what hangs on it as part of the
 * name, without a leading article. The training code cuts names in the same way.
 *
 * @param type of the mention, as GUM names it
 * @param first index of the first word
 * @param end index after the last word
 */
record MentionName(String type, int first, int end) {

  /** The types of GUM. */
  private static final Set<String> TYPES =
      Set.of(
          "person",
          "organization",
          "place",
          "event",
          "object",
          "time",
          "abstract",
          "animal",
          "plant",
          "substance");

  private static final Comparator<MentionName> LONGEST_FIRST =
      Comparator.comparingInt((MentionName name) -> name.first - name.end)
          .thenComparingInt(MentionName::first);

  private static final Set<String> PART_RELATIONS = Set.of("flat", "compound", "goeswith");
  private static final Set<String> PROPER_RELATIONS = Set.of("amod", "nummod", "nmod");
  private static final Set<String> MARKS = Set.of("-", ".", "&", "-.", ".&", "-.&");
  private static final Set<String> NO_EDGE = Set.of("ADP", "PUNCT", "CCONJ", "DET");

  boolean overlaps(MentionName other) {
    return first < other.end && other.first < end;
  }

  /** Each name once; of mentions with one name, the type of the longest. */
  static List<MentionName> longestFirst(List<EntityMention> mentions, Tree tree) {
    List<EntityMention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparingInt(mention -> mention.first() - mention.end()));
    Map<List<Integer>, MentionName> names = new LinkedHashMap<>();
    for (EntityMention mention : sorted) {
      MentionName name = TYPES.contains(mention.type()) ? of(mention, tree) : null;
      if (name != null) {
        names.putIfAbsent(List.of(name.first, name.end), name);
      }
    }
    return names.values().stream().sorted(LONGEST_FIRST).toList();
  }

  private static @Nullable MentionName of(EntityMention mention, Tree tree) {
    int head = mention.first();
    while (head < mention.end() && isInside(head(tree, head), mention)) {
      head++;
    }
    if (head == mention.end() || !tree.words().get(head).upos().equals("PROPN")) {
      return null;
    }
    BitSet part = part(tree, mention, head);
    int first = part.previousClearBit(head) + 1;
    int last = part.nextClearBit(head) - 1;
    while (first < head && NO_EDGE.contains(tree.words().get(first).upos())) {
      first++;
    }
    while (last > head && NO_EDGE.contains(tree.words().get(last).upos())) {
      last--;
    }
    return new MentionName(mention.type(), first, last + 1);
  }

  private static BitSet part(Tree tree, EntityMention mention, int head) {
    BitSet part = new BitSet();
    part.set(head);
    int before = 0;
    while (part.cardinality() > before) {
      before = part.cardinality();
      for (int i = mention.first(); i < mention.end(); i++) {
        int over = head(tree, i);
        if (over >= 0 && part.get(over) && isPart(tree.words().get(i), over != head)) {
          part.set(i);
        }
      }
    }
    return part;
  }

  private static boolean isPart(Word word, boolean deep) {
    String relation = word.relation().split(":", -1)[0];
    return PART_RELATIONS.contains(relation)
        || (PROPER_RELATIONS.contains(relation)
            && Character.isUpperCase(word.form().codePointAt(0)))
        || (deep && (relation.equals("case") || relation.equals("cc")))
        || (relation.equals("punct") && MARKS.contains(word.form()))
        || (deep && relation.equals("conj") && word.upos().equals("PROPN"));
  }

  private static int head(Tree tree, int index) {
    return tree.words().get(index).head() - 1;
  }

  private static boolean isInside(int index, EntityMention mention) {
    return mention.first() <= index && index < mention.end();
  }
}
