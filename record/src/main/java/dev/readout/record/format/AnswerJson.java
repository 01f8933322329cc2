package dev.readout.record.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Line;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers as JSON: the fields of each line by name, and its {@code citation}. */
public final class AnswerJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnswerJson() {}

  /** One object a line. */
  public static void write(Answer answer, Appendable out) throws IOException {
    for (Line line : answer.lines()) {
      out.append(MAPPER.writeValueAsString(object(line))).append('\n');
    }
  }

  /** One object for the whole answer: {@code lines}, {@code more}, {@code notes}. */
  public static String whole(Answer answer) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("lines", answer.lines().stream().map(AnswerJson::object).toList());
    object.put("more", answer.more());
    object.put("notes", answer.notes());
    return MAPPER.writeValueAsString(object);
  }

  private static Map<String, @Nullable Object> object(Line line) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>(line.fields());
    object.put("citation", CitationFields.of(line.citation()));
    return object;
  }
}
