package dev.readout.record.format;

import dev.readout.record.ask.Citation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A citation by name and value. */
final class CitationFields {

  private CitationFields() {}

  static Map<String, @Nullable Object> of(Citation citation) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", citation.id());
    fields.put("title", citation.title());
    fields.put("publisher", citation.publisher());
    fields.put("published", citation.published());
    fields.put("url", citation.url());
    fields.put("begin", citation.begin());
    fields.put("end", citation.end());
    fields.put("words", citation.words());
    return fields;
  }
}
