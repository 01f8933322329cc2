package dev.readout.record.ask;

import java.util.List;

/**
 * The lines that answer a question.
 *
 * @param lines in a stable order
 * @param more whether there are more than were asked for
 * @param notes what the asker should know: a name that nobody has, one that several have
 */
public record Answer(List<Line> lines, boolean more, List<String> notes) {

  public Answer {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  static Answer none(String note) {
    return new Answer(List.of(), false, List.of(note));
  }

  /** Of lines that were fetched with one more than the limit. */
  static Answer page(List<Line> lines, int limit, List<String> notes) {
    return lines.size() <= limit
        ? new Answer(lines, false, notes)
        : new Answer(lines.subList(0, limit), true, notes);
  }
}
