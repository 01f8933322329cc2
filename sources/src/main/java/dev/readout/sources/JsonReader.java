package dev.readout.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readout.sources.bytes.ByteOrderMark;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object, an array of objects, or objects one after another, each within the limit
 * of a single document. Where it breaks, what came before is kept, and reading ends: there is no
 * telling where the next object begins.
 */
final class JsonReader implements FormatReader {

  private final SourceOptions options;
  private final JsonObjects objects;

  JsonReader(SourceOptions options) {
    this.options = options;
    this.objects = new JsonObjects(options);
  }

  @Override
  public void read(Content content, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    content.bytes().allow(options.maxBytes());
    try (JsonParser json = objects.factory().createParser(characters(content))) {
      json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      int count = 0;
      boolean array = false;
      while (true) {
        String origin = array || count > 0 ? content.name() + "#" + (count + 1) : content.name();
        SourceItem item;
        try {
          JsonToken token = json.nextToken();
          if (token == JsonToken.START_ARRAY && !array) {
            array = true;
            continue;
          }
          if (token == null || (array && token == JsonToken.END_ARRAY)) {
            break;
          }
          item = item(origin, json, token);
        } catch (IOException e) {
          sink.accept(Failures.skipped(origin, e));
          return;
        }
        sink.accept(item);
        count++;
        content.bytes().allow(options.maxBytes());
      }
      if (count == 0) {
        throw new UnreadableException(SkipCode.INPUT_EMPTY, "the JSON holds nothing");
      }
    }
  }

  private SourceItem item(String origin, JsonParser json, JsonToken token) throws IOException {
    try {
      if (token != JsonToken.START_OBJECT) {
        json.skipChildren();
        throw new UnreadableException(SkipCode.JSON_NOT_OBJECT, "the JSON is no object");
      }
      return objects.article(origin, json);
    } catch (UnreadableException e) {
      return e.at(origin);
    }
  }

  private static Reader characters(Content content) throws IOException {
    ByteOrderMark mark = ByteOrderMark.of(content.bytes().head());
    content.bytes().skipNBytes(mark.length());
    @Nullable Charset marked = mark.charset();
    Charset charset = marked == null ? StandardCharsets.UTF_8 : marked;
    return new InputStreamReader(
        content.bytes(),
        charset
            .newDecoder()
            .replaceWith(JsonObjects.BROKEN)
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }
}
