package dev.readout.cli.output;

import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.exchange.ReadoutWriter;
import dev.readout.model.explain.ExplainedReadout;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exchange format: one object a line. A document that was not read has its line too, so that
 * lines and documents can be held against each other: an empty readout, with the reason as {@code
 * skipped} in the document's {@code extra}.
 */
public final class JsonRenderer implements Renderer {

  private final ReadoutWriter format = new ReadoutWriter();
  private final Writer out;
  private final Producer producer;

  /**
   * @param producer of the lines of documents that were not read
   */
  public JsonRenderer(Writer out, Producer producer) {
    this.out = out;
    this.producer = producer;
  }

  @Override
  public void article(String origin, Readout readout) throws IOException {
    format.write(readout, out);
    out.write('\n');
  }

  @Override
  public void article(String origin, ExplainedReadout explained) throws IOException {
    format.write(explained, out);
    out.write('\n');
  }

  @Override
  public void skipped(Document document, String code) throws IOException {
    Map<String, @Nullable Object> extra = new LinkedHashMap<>(document.extra());
    extra.put("skipped", code);
    format.write(Readout.empty(producer, withExtra(document, extra)), out);
    out.write('\n');
  }

  private static Document withExtra(Document document, Map<String, @Nullable Object> extra) {
    return Document.builder(document.text())
        .id(document.id())
        .url(document.url())
        .title(document.title())
        .publisher(document.publisher())
        .authors(document.authors())
        .published(document.published())
        .retrieved(document.retrieved())
        .language(document.language())
        .extra(extra)
        .build();
  }
}
