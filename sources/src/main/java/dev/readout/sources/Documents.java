package dev.readout.sources;

import dev.readout.model.Document;
import dev.readout.sources.bytes.DecodedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for the documents of every format: the length of the text, and what options add. */
final class Documents {

  private final SourceOptions options;

  Documents(SourceOptions options) {
    this.options = options;
  }

  void checkLength(String text) throws UnreadableException {
    if (text.length() > options.maxCharacters()) {
      throw new UnreadableException(
          SkipCode.TEXT_TOO_LARGE,
          String.format(
              Locale.ROOT,
              "a text of %,d characters; the limit is %,d",
              text.length(),
              options.maxCharacters()));
    }
  }

  /** The document with the day and the outlet of the options where it has none of its own. */
  Document completed(Document document) {
    String published = document.published() == null ? options.date() : document.published();
    String publisher = document.publisher() == null ? options.publisher() : document.publisher();
    return with(document, published, publisher, document.extra());
  }

  /** As {@link #completed(Document)}, and noting how the characters were guessed, if they were. */
  Document completed(Document document, DecodedText decoded) {
    if (!decoded.assumed()) {
      return completed(document);
    }
    Map<String, @Nullable Object> extra = new LinkedHashMap<>(document.extra());
    extra.put("charsetAssumed", decoded.charset().name());
    return completed(with(document, document.published(), document.publisher(), extra));
  }

  private static Document with(
      Document document,
      @Nullable String published,
      @Nullable String publisher,
      Map<String, @Nullable Object> extra) {
    return new Document(
        document.id(),
        document.url(),
        document.title(),
        publisher,
        document.authors(),
        published,
        document.retrieved(),
        document.language(),
        document.sha256(),
        document.text(),
        extra);
  }
}
