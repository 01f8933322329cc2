package dev.readout.cli.view;

import dev.readout.model.Readout;
import java.util.ArrayList;
import java.util.List;

/** Numbers with their nouns. */
public final class Counts {

  private Counts() {}

  /** How much a readout holds: {@code 12 statements, 1 contested claim, 4 events}. */
  public static String of(Readout readout) {
    List<String> parts = new ArrayList<>();
    add(parts, readout.statements().size(), "statement");
    add(parts, readout.claims().size(), "contested claim");
    add(parts, readout.events().size(), "event");
    add(parts, readout.dialogues().size(), "state of dialogue", "states of dialogue");
    return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
  }

  /** {@code 1 document}, {@code 2 documents}. */
  public static String of(long count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }

  private static void add(List<String> parts, int count, String noun) {
    add(parts, count, noun, noun + "s");
  }

  private static void add(List<String> parts, int count, String noun, String plural) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? noun : plural));
    }
  }
}
