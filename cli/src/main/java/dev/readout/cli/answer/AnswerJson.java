package dev.readout.cli.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Line;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object a line: the fields of the answer, and {@code citation}. */
final class AnswerJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnswerJson() {}

  static void write(Answer answer, Appendable out) throws IOException {
    for (Line line : answer.lines()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>(line.fields());
      object.put("citation", CitationFields.of(line.citation()));
      out.append(MAPPER.writeValueAsString(object)).append('\n');
    }
  }
}
