package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.Chars;
import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.scoring.Scorer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Counts over all texts together (micro). For each role:
 *
 * <ul>
 *   <li>{@code exact}: both ends of a span are right,
 *   <li>{@code begin}: its start is right,
 *   <li>{@code overlap}: it shares a character with some span of the other side,
 *   <li>{@code chars}: characters with the role;
 * </ul>
 *
 * and for whole attributions {@code linked}: source, cue and content overlap their counterparts,
 * the content by at least half; {@code linked-sc}: the same without the cue.
 */
final class AttributionScorer implements Scorer<AttributionGold, List<Attribution>> {

  private static final String WHOLE = "attribution";

  private final Map<Name, Count> counts = new LinkedHashMap<>();

  AttributionScorer() {
    for (Role role : Role.values()) {
      for (String measure : List.of("exact", "begin", "overlap", "chars")) {
        counts.put(new Name(role.label(), measure), new Count());
      }
    }
    for (String measure : List.of("linked", "linked-sc")) {
      counts.put(new Name(WHOLE, measure), new Count());
    }
  }

  @Override
  public void add(AttributionGold gold, List<Attribution> found) {
    for (Role role : Role.values()) {
      addSpans(role, gold, found);
    }
    Links links = new Links(gold.attributions(), found);
    addWhole("linked", gold, found, links.count(true));
    addWhole("linked-sc", gold, found, links.count(false));
  }

  private void addSpans(Role role, AttributionGold gold, List<Attribution> predicted) {
    GoldText text = gold.text();
    SortedSet<Range> wanted = role.spans(gold.attributions(), text);
    SortedSet<Range> sent = role.spans(predicted, text);
    addSets(role, "exact", wanted, sent);
    addSets(role, "begin", starts(wanted), starts(sent));
    BitSet wantedChars = Chars.under(wanted);
    BitSet sentChars = Chars.under(sent);
    count(role.label(), "overlap")
        .add(wanted.size(), sent.size(), touched(wanted, sentChars), touched(sent, wantedChars));
    int shared = Chars.shared(wantedChars, sentChars);
    count(role.label(), "chars")
        .add(wantedChars.cardinality(), sentChars.cardinality(), shared, shared);
  }

  private <T> void addSets(Role role, String measure, Set<T> wanted, Set<T> sent) {
    long hits = wanted.stream().filter(sent::contains).count();
    count(role.label(), measure).add(wanted.size(), sent.size(), hits, hits);
  }

  private void addWhole(
      String measure, AttributionGold gold, List<Attribution> predicted, int linked) {
    count(WHOLE, measure).add(gold.attributions().size(), predicted.size(), linked, linked);
  }

  private static Set<Integer> starts(Set<Range> ranges) {
    return ranges.stream().map(Range::start).collect(Collectors.toSet());
  }

  private static long touched(Set<Range> ranges, BitSet chars) {
    return ranges.stream().filter(range -> Chars.touches(chars, range)).count();
  }

  private Count count(String role, String measure) {
    Count count = counts.get(new Name(role, measure));
    if (count == null) {
      throw new IllegalArgumentException("no figure " + role + " " + measure);
    }
    return count;
  }

  @Override
  public Figures figures() {
    List<String> lines = new ArrayList<>();
    Map<String, Double> percent = new LinkedHashMap<>();
    counts.forEach(
        (name, count) -> {
          lines.add(line(name, count));
          percent.put(name.role + " " + name.measure, Decimals.rounded(100 * count.f1(), 2));
        });
    return new Figures(String.join("\n", lines), JsonText.compact(percent));
  }

  private static String line(Name name, Count count) {
    return String.format(
        Locale.ROOT,
        "%-12s %-10s P %s  R %s  F1 %s   gold %d  predicted %d",
        name.role,
        name.measure,
        Decimals.fixed(count.precision(), 3),
        Decimals.fixed(count.recall(), 3),
        Decimals.fixed(count.f1(), 3),
        count.gold(),
        count.predicted());
  }

  private record Name(String role, String measure) {}
}
