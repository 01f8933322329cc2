package dev.readout.evaluation.eventcoref;

import dev.readout.evaluation.scoring.Assignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures of coreference, in per cent: MUC (Vilain and others 1995), B³ (Bagga and Baldwin 1998),
 * CEAF-e (Luo 2005) and the mean of their F1 (CoNLL). Mentions that only one side has count as
 * Pradhan and others (2014) define it. Singletons count.
 */
final class Conll {

  private Conll() {}

  /** Precision and recall, 0 to 100. */
  record Score(double precision, double recall) {

    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** The three measures. */
  record Scores(Score muc, Score bCubed, Score ceafE) {

    double conll() {
      return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
    }
  }

  /**
   * @param gold the group of each mention
   * @param system likewise
   */
  static Scores of(Map<?, ?> gold, Map<?, ?> system) {
    List<Set<Object>> key = groups(gold);
    List<Set<Object>> response = groups(system);
    double alike = alike(key, response);
    return new Scores(
        new Score(muc(response, gold), muc(key, system)),
        new Score(bCubed(response, gold), bCubed(key, system)),
        new Score(share(alike, response.size()), share(alike, key.size())));
  }

  private static List<Set<Object>> groups(Map<?, ?> byMention) {
    Map<Object, Set<Object>> groups = new LinkedHashMap<>();
    byMention.forEach(
        (mention, group) -> groups.computeIfAbsent(group, name -> new HashSet<>()).add(mention));
    return new ArrayList<>(groups.values());
  }

  /** Links of groups that the other side keeps; a mention it lacks is a part of its own. */
  private static double muc(List<Set<Object>> groups, Map<?, ?> other) {
    int links = 0;
    int kept = 0;
    for (Set<Object> group : groups) {
      Set<Object> parts = new HashSet<>();
      int lacking = 0;
      for (Object mention : group) {
        Object part = other.get(mention);
        if (part == null) {
          lacking++;
        } else {
          parts.add(part);
        }
      }
      links += group.size() - 1;
      kept += group.size() - parts.size() - lacking;
    }
    return share(kept, links);
  }

  private static double bCubed(List<Set<Object>> groups, Map<?, ?> other) {
    double sum = 0;
    int mentions = 0;
    for (Set<Object> group : groups) {
      Map<Object, Integer> parts = new HashMap<>();
      for (Object mention : group) {
        Object part = other.get(mention);
        if (part != null) {
          parts.merge(part, 1, Integer::sum);
        }
      }
      for (int size : parts.values()) {
        sum += (double) size * size / group.size();
      }
      mentions += group.size();
    }
    return share(sum, mentions);
  }

  /** The greatest sum of the likeness of groups, each with one of the other side at most. */
  private static double alike(List<Set<Object>> key, List<Set<Object>> response) {
    Map<Object, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < response.size(); i++) {
      int group = i;
      response.get(i).forEach(mention -> groupOf.put(mention, group));
    }
    double[][] weights = new double[key.size()][response.size()];
    for (int i = 0; i < key.size(); i++) {
      for (Object mention : key.get(i)) {
        Integer group = groupOf.get(mention);
        if (group != null) {
          weights[i][group] += 2.0 / (key.get(i).size() + response.get(group).size());
        }
      }
    }
    return Assignment.of(weights).stream()
        .mapToDouble(pair -> weights[pair.row()][pair.column()])
        .sum();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }
}
