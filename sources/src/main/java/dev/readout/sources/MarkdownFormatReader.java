package dev.readout.sources;

import dev.readout.model.Document;
import dev.readout.sources.bytes.DecodedText;
import dev.readout.sources.json.JsonArticle;
import dev.readout.sources.markdown.MarkdownArticle;
import dev.readout.sources.markdown.MarkdownReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown; its front matter has the keys that JSON has. A file that has not one blank line
 * in thousands of lines is plain text, whatever it is called. See {@link MarkdownReader}.
 */
final class MarkdownFormatReader implements FormatReader {

  private final SourceOptions options;
  private final Documents documents;
  private final MarkdownReader markdown = new MarkdownReader();
  private final TextReader plain;

  MarkdownFormatReader(SourceOptions options) {
    this.options = options;
    this.documents = new Documents(options);
    this.plain = new TextReader(options);
  }

  @Override
  public void read(Content content, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    DecodedText decoded = DecodedText.of(content.all(options.maxBytes()), content.charset());
    documents.checkLength(decoded.text());
    if (!markdown.isReadable(decoded.text())) {
      plain.read(content, decoded, sink);
      return;
    }
    MarkdownArticle article =
        markdown
            .read(decoded.text())
            .orElseThrow(
                () ->
                    new UnreadableException(
                        SkipCode.INPUT_EMPTY, "nothing but marks and white space"));
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(article.fields());
    if (article.title() != null) {
      fields.put("title", article.title());
    }
    if (content.address() != null) {
      fields.putIfAbsent("url", content.address());
    }
    Document document = JsonArticle.document(fields, article.text());
    sink.accept(new SourceItem.Article(content.name(), documents.completed(document, decoded)));
  }
}
