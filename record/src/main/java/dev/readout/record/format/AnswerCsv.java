package dev.readout.record.format;

import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table by RFC 4180 with lines that end in LF: the fields of the answer, then those of the
 * citation. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class AnswerCsv {

  private AnswerCsv() {}

  public static void write(Answer answer, Appendable out) throws IOException {
    boolean first = true;
    for (Line line : answer.lines()) {
      if (first) {
        List<@Nullable Object> names = new ArrayList<>(line.fields().keySet());
        CitationFields.of(line.citation()).keySet().forEach(name -> names.add("citation_" + name));
        row(names, out);
        first = false;
      }
      List<@Nullable Object> values = new ArrayList<>(line.fields().values());
      values.addAll(CitationFields.of(line.citation()).values());
      row(values, out);
    }
  }

  private static void row(Collection<@Nullable Object> values, Appendable out) throws IOException {
    String separator = "";
    for (Object value : values) {
      out.append(separator).append(cell(value));
      separator = ",";
    }
    out.append('\n');
  }

  private static String cell(@Nullable Object value) {
    if (!(value instanceof String text)) {
      return value == null ? "" : value.toString();
    }
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
