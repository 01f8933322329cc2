package dev.readout.sources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.readout.sources.json.JsonArticle;
import dev.readout.sources.json.JsonValues;
import dev.readout.sources.json.Surrogates;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What JSON and JSON Lines have in common: one object is one article. */
final class JsonObjects {

  /** Stands for bytes that are no characters: Unicode keeps it from ever being one. */
  static final String BROKEN = "\uFFFF";

  private final Documents documents;
  private final JsonFactory factory;

  JsonObjects(SourceOptions options) {
    this.documents = new Documents(options);
    this.factory = JsonValues.factory(options.maxCharacters());
  }

  /** Makes parsers with the bounds that foreign JSON needs. */
  JsonFactory factory() {
    return factory;
  }

  /** The article of the object that begins at the parser's current token. */
  SourceItem article(String origin, JsonParser json) throws IOException, UnreadableException {
    Map<String, @Nullable Object> fields = JsonValues.object(json);
    if (!(fields.get("text") instanceof String text) || text.isBlank()) {
      throw new UnreadableException(SkipCode.JSON_NO_TEXT, "the object has no text");
    }
    documents.checkLength(text);
    if (text.contains(BROKEN)) {
      throw new UnreadableException(
          SkipCode.TEXT_BROKEN, "character " + text.indexOf(BROKEN) + " of the text is not UTF-8");
    }
    OptionalInt lone = Surrogates.firstLone(text);
    if (lone.isPresent()) {
      throw new UnreadableException(
          SkipCode.TEXT_BROKEN,
          "half a surrogate pair at character " + lone.getAsInt() + " of the text");
    }
    return new SourceItem.Article(origin, documents.completed(JsonArticle.document(fields, text)));
  }
}
