package dev.readout.benchmark.throughput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, as tables in Markdown. */
record Tables(List<Measured> all) {

  Tables {
    all = List.copyOf(all);
  }

  String text() {
    return speed() + "\n" + ratios() + "\n" + processes();
  }

  private String speed() {
    StringBuilder table =
        new StringBuilder(
            head(
                "engine",
                "threads",
                "tokens/s, median",
                "lowest to highest",
                "processor seconds per 1,000 tokens"));
    for (Measured one : all) {
      double[] speeds = one.tokensPerSecond();
      table.append(
          row(
              "| %s | %d | %,.0f | %,.0f to %,.0f | %.3f |",
              one.contender().label(),
              one.threads(),
              one.medianTokensPerSecond(),
              Arrays.stream(speeds).min().orElse(0),
              Arrays.stream(speeds).max().orElse(0),
              one.medianCpu()));
    }
    return table.toString();
  }

  /** How many times as fast each is as each other, with the same number of threads. */
  private String ratios() {
    StringBuilder tables = new StringBuilder();
    for (int threads : all.stream().map(Measured::threads).distinct().toList()) {
      List<Measured> same = all.stream().filter(one -> one.threads() == threads).toList();
      List<String> names = new ArrayList<>();
      names.add("times as fast, threads: " + threads);
      same.forEach(one -> names.add(one.contender().label()));
      tables.append(head(names.toArray(String[]::new)));
      for (Measured one : same) {
        tables
            .append("| " + one.contender().label() + " | ")
            .append(
                same.stream()
                    .map(other -> String.format(Locale.ROOT, "%.2f", one.times(other)))
                    .collect(Collectors.joining(" | ")))
            .append(" |\n");
      }
      tables.append('\n');
    }
    return tables.toString().stripTrailing() + "\n";
  }

  private String processes() {
    StringBuilder table =
        new StringBuilder(
            head(
                "engine",
                "loads in s",
                "first article in s",
                "warm-up in s",
                "passes a round",
                "peak resident MB",
                "what it does"));
    for (Contender contender : all.stream().map(Measured::contender).distinct().toList()) {
      List<Measured> own = all.stream().filter(o -> o.contender().equals(contender)).toList();
      Measured first = own.get(0);
      table.append(
          row(
              "| %s | %.2f | %.2f | %.0f | %d | %,.0f | %s |",
              contender.label(),
              first.loading().loadSeconds(),
              first.loading().firstSeconds(),
              first.warmUp(),
              first.passes(),
              own.stream().mapToLong(Measured::peakKibibytes).max().orElse(0) / 1024.0,
              contender.engine().description()));
    }
    return table.toString();
  }

  private static String head(String... names) {
    return "| " + String.join(" | ", names) + " |\n|" + "---|".repeat(names.length) + "\n";
  }

  private static String row(String format, Object... cells) {
    return String.format(Locale.ROOT, format + "\n", cells);
  }
}
