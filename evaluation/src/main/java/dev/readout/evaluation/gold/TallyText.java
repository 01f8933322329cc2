package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A tally as the table that the reference scorer prints. */
final class TallyText {

  private TallyText() {}

  static String of(Tally tally) {
    List<String> lines = new ArrayList<>();
    lines.add("                               P      R     F1  matched  system  gold");
    for (Counted figure : Counted.values()) {
      Tally.Count count = tally.of(figure);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-26s%s %s %s %8d %7d %5d",
              figure.list() + ": " + figure.label(),
              ratio(count.precision()),
              ratio(count.recall()),
              ratio(count.f1()),
              count.matched(),
              count.predicted(),
              count.gold()));
    }
    lines.add("");
    lines.add("accuracy among matched        all judged  where stated in the gold");
    for (Judged attribute : Judged.values()) {
      Tally.Mark mark = tally.of(attribute);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-26s  %s %7d  %s %5d",
              attribute.list() + ": " + attribute.label(),
              ratio(mark.accuracy()),
              mark.judged(),
              ratio(mark.accuracyWhereStated()),
              mark.stated()));
    }
    return String.join("\n", lines);
  }

  private static String ratio(@Nullable Double value) {
    return value == null ? "   -  " : String.format(Locale.ROOT, "%6s", Decimals.fixed(value, 3));
  }
}
