package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.language.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts over all texts together (micro). {@code exact}: both ends of a name and its type are
 * right; {@code span}: both ends are; {@code innermost}: exact, but where the gold has a name
 * within a longer one (MEANTIME marks whole phrases: {@code the Orlu airline Sarair}), only the
 * inner one counts, and what else is found within the longer one is set aside.
 */
final class NamesScorer implements Scorer<NamesGold, List<Name>> {

  private static final String ALL = "names";

  private final NameEdges edges = new NameEdges();
  private final Map<String, Count> counts = new LinkedHashMap<>();

  NamesScorer() {
    counts.put(row(ALL, "exact"), new Count());
    for (NameType type : NameType.values()) {
      counts.put(row(type.label(), "exact"), new Count());
    }
    counts.put(row(ALL, "span"), new Count());
    counts.put(row(ALL, "innermost"), new Count());
  }

  private static String row(String name, String measure) {
    return name + " " + measure;
  }

  @Override
  public void add(NamesGold gold, List<Name> predicted) {
    GoldText text = gold.text();
    Set<TypedRange> wanted = new LinkedHashSet<>();
    for (TypedRange name : gold.names()) {
      add(wanted, gold, name.range(), name.type());
    }
    Set<TypedRange> sent = new LinkedHashSet<>();
    for (Name name : predicted) {
      NameType type = NameType.of(name.type());
      if (type != null) {
        add(sent, gold, text.range(name.span()), type);
      }
    }
    Set<Range> named = ranges(wanted);
    sent.removeIf(
        name ->
            !named.contains(name.range())
                && gold.aside().stream()
                    .anyMatch(range -> edges.trim(text, range, name.type()).equals(name.range())));
    count(ALL, "exact", wanted, sent);
    for (NameType type : NameType.values()) {
      count(type.label(), "exact", of(type, wanted), of(type, sent));
    }
    count(ALL, "span", named, ranges(sent));
    Set<TypedRange> outer =
        wanted.stream()
            .filter(
                name ->
                    wanted.stream()
                        .anyMatch(
                            other -> name.covers(other) && !name.range().equals(other.range())))
            .collect(Collectors.toSet());
    Set<TypedRange> inner = without(wanted, outer::contains);
    Set<Range> innerRanges = ranges(inner);
    count(
        ALL,
        "innermost",
        inner,
        without(
            sent,
            name ->
                !innerRanges.contains(name.range())
                    && outer.stream().anyMatch(other -> other.covers(name))));
  }

  private void add(Set<TypedRange> names, NamesGold gold, Range range, NameType type) {
    if (!range.isEmpty() && range.start() < gold.annotatedEnd()) {
      names.add(new TypedRange(edges.trim(gold.text(), range, type), type));
    }
  }

  private static Set<Range> ranges(Set<TypedRange> names) {
    return names.stream().map(TypedRange::range).collect(Collectors.toSet());
  }

  private static Set<TypedRange> of(NameType type, Set<TypedRange> names) {
    return without(names, name -> name.type() != type);
  }

  private static Set<TypedRange> without(Set<TypedRange> names, Predicate<TypedRange> some) {
    return names.stream().filter(some.negate()).collect(Collectors.toSet());
  }

  private <T> void count(String name, String measure, Set<T> wanted, Set<T> sent) {
    Count count = counts.get(row(name, measure));
    if (count == null) {
      throw new IllegalArgumentException("no figure " + row(name, measure));
    }
    count.gold += wanted.size();
    count.predicted += sent.size();
    count.right += wanted.stream().filter(sent::contains).count();
  }

  @Override
  public Figures figures() {
    List<String> lines = new ArrayList<>();
    Map<String, Double> percent = new LinkedHashMap<>();
    counts.forEach(
        (name, count) -> {
          lines.add(line(name, count));
          percent.put(name, Decimals.rounded(100 * count.f1(), 2));
        });
    return new Figures(String.join("\n", lines), JsonText.compact(percent));
  }

  private static String line(String name, Count count) {
    int space = name.indexOf(' ');
    return String.format(
        Locale.ROOT,
        "%-12s %-10s P %s  R %s  F1 %s   gold %d  predicted %d",
        name.substring(0, space),
        name.substring(space + 1),
        Decimals.fixed((double) count.right / Math.max(1, count.predicted), 3),
        Decimals.fixed((double) count.right / Math.max(1, count.gold), 3),
        Decimals.fixed(count.f1(), 3),
        count.gold,
        count.predicted);
  }

  private static final class Count {

    private long gold;
    private long predicted;
    private long right;

    double f1() {
      return 2.0 * right / Math.max(1, gold + predicted);
    }
  }
}
