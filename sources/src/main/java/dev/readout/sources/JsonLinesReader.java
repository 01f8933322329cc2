package dev.readout.sources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readout.sources.bytes.ByteOrderMark;
import dev.readout.sources.bytes.Lines;
import dev.readout.sources.bytes.Utf8;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Reads JSON Lines: one object a line, one line in memory at a time. A line that cannot be read is
 * skipped with its number, and reading goes on at the next.
 */
final class JsonLinesReader implements FormatReader {

  /** The most bytes of a line. */
  static final int LONGEST_LINE = 64_000_000;

  private final JsonObjects objects;

  JsonLinesReader(SourceOptions options) {
    this.objects = new JsonObjects(options);
  }

  @Override
  public void read(Content content, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    if (Sniffer.isUtf16(content.bytes().head())) {
      throw new UnreadableException(SkipCode.TEXT_BROKEN, "JSON Lines in UTF-16");
    }
    content.bytes().skipNBytes(ByteOrderMark.of(content.bytes().head()).length());
    Lines lines = new Lines(content.bytes(), LONGEST_LINE);
    boolean any = false;
    while (true) {
      try {
        if (!lines.next()) {
          break;
        }
      } catch (IOException e) {
        sink.accept(Failures.skipped(content.name() + ":" + lines.number(), e));
        return;
      }
      if (!lines.isBlank()) {
        any = true;
        sink.accept(item(content.name() + ":" + lines.number(), lines));
      }
    }
    if (!any) {
      throw new UnreadableException(SkipCode.INPUT_EMPTY, "not one line has anything on it");
    }
  }

  private SourceItem item(String origin, Lines lines) {
    try {
      return article(origin, lines);
    } catch (UnreadableException e) {
      return e.at(origin);
    } catch (IOException e) {
      return Failures.skipped(origin, e);
    }
  }

  private SourceItem article(String origin, Lines lines) throws IOException, UnreadableException {
    if (lines.isTooLong()) {
      throw new UnreadableException(SkipCode.JSON_LINE_TOO_LONG, "the line has more than 64 MB");
    }
    OptionalInt broken = Utf8.firstBroken(lines.bytes(), lines.length());
    if (broken.isPresent()) {
      throw new UnreadableException(
          SkipCode.TEXT_BROKEN, "byte " + (broken.getAsInt() + 1) + " of the line is not UTF-8");
    }
    try (JsonParser json = objects.factory().createParser(lines.bytes(), 0, lines.length())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException(SkipCode.JSON_NOT_OBJECT, "the line is no JSON object");
      }
      SourceItem item = objects.article(origin, json);
      if (json.nextToken() != null) {
        throw new UnreadableException(
            SkipCode.JSON_MALFORMED, "more follows the object on its line");
      }
      return item;
    }
  }
}
