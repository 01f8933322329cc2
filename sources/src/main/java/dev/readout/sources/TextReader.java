package dev.readout.sources;

import dev.readout.model.Document;
import dev.readout.sources.bytes.DecodedText;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text. The canonical text has line feeds for every kind of line end, no byte order
 * mark, no blank lines at its ends, and one blank line between paragraphs; otherwise it is the
 * file's. The first line is the title and a paragraph of its own.
 */
final class TextReader implements FormatReader {

  /** Longer first lines are the article's first paragraph, not its headline. */
  private static final int LONGEST_TITLE = 250;

  private final SourceOptions options;
  private final Documents documents;

  TextReader(SourceOptions options) {
    this.options = options;
    this.documents = new Documents(options);
  }

  @Override
  public void read(Content content, Consumer<SourceItem> sink)
      throws IOException, UnreadableException {
    read(content, DecodedText.of(content.all(options.maxBytes()), content.charset()), sink);
  }

  /** Reads what was decoded already. */
  void read(Content content, DecodedText decoded, Consumer<SourceItem> sink)
      throws UnreadableException {
    documents.checkLength(decoded.text());
    Text text = new Text();
    decoded.text().replace("\r\n", "\n").replace('\r', '\n').lines().forEach(text::add);
    if (text.canonical.isEmpty()) {
      throw new UnreadableException(SkipCode.INPUT_EMPTY, "nothing but white space");
    }
    Document document =
        Document.builder(text.canonical.toString())
            .title(text.title())
            .url(content.address())
            .build();
    sink.accept(new SourceItem.Article(content.name(), documents.completed(document, decoded)));
  }

  /** The canonical text in the making, line by line. */
  private static final class Text {
    private final StringBuilder canonical = new StringBuilder();
    private String firstLine = "";
    private boolean blankBefore;
    private int lines;

    void add(String line) {
      if (line.isBlank()) {
        blankBefore = lines > 0;
        return;
      }
      if (lines == 0) {
        firstLine = line.strip();
      } else {
        boolean parted = blankBefore || (lines == 1 && isTitle());
        canonical.append(parted ? "\n\n" : "\n");
      }
      canonical.append(line);
      blankBefore = false;
      lines++;
    }

    /**
     * A line with a text under it; if that follows without a blank line, a line that ends as
     * headlines do not is the beginning of that text.
     */
    private boolean isTitle() {
      boolean endsLikeProse = ".,;:".indexOf(firstLine.charAt(firstLine.length() - 1)) >= 0;
      return firstLine.length() <= LONGEST_TITLE && (blankBefore || !endsLikeProse);
    }

    /** The first line if it is a paragraph of its own with something after it. */
    @Nullable String title() {
      int end = canonical.indexOf("\n\n");
      int lineEnd = canonical.indexOf("\n");
      return end > 0 && end == lineEnd && firstLine.length() <= LONGEST_TITLE ? firstLine : null;
    }
  }
}
