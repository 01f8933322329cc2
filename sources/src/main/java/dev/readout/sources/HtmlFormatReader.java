package dev.readout.sources;

import dev.readout.sources.bytes.DecodedText;
import dev.readout.sources.html.HtmlArticle;
import dev.readout.sources.html.HtmlReader;
import dev.readout.sources.html.MetaCharset;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads web pages; see {@link HtmlReader}. */
final class HtmlFormatReader implements FormatReader {

  private final SourceOptions options;
  private final Documents documents;
  private final HtmlReader pages = new HtmlReader();

  HtmlFormatReader(SourceOptions options) {
    this.options = options;
    this.documents = new Documents(options);
  }

  @Override
  public void read(Content content, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.all(options.maxBytes());
    Charset charset =
        content.charset() == null ? MetaCharset.of(bytes).orElse(null) : content.charset();
    DecodedText decoded = DecodedText.of(bytes, charset);
    if (decoded.text().isBlank()) {
      throw new UnreadableException(SkipCode.INPUT_EMPTY, "nothing but white space");
    }
    if (!pages.isReadable(decoded.text())) {
      throw new UnreadableException(
          SkipCode.HTML_TOO_LARGE,
          String.format(
              Locale.ROOT,
              "the page has more than %,d characters or %,d tags",
              HtmlReader.MAX_LENGTH,
              HtmlReader.MAX_TAGS));
    }
    HtmlArticle article =
        pages
            .read(decoded.text(), content.address())
            .orElseThrow(
                () ->
                    new UnreadableException(
                        SkipCode.HTML_NO_MAIN_TEXT, "no article was found on the page"));
    documents.checkLength(article.document().text());
    sink.accept(
        new SourceItem.Article(content.name(), documents.completed(article.document(), decoded)));
  }
}
