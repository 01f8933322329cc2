package dev.readout.server.markup;

import dev.readout.record.text.SafeText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of HTML and of XML. Text and values of attributes are escaped here and nowhere
 * else; names of elements and attributes are written as they are and must be literals.
 */
public final class Markup {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  public Markup(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Markup open(String element, String... attributes) throws IOException {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  public Markup close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public Markup text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** An element that holds text alone. */
  public Markup element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  /** An element that never holds anything, such as {@code meta}. */
  public Markup empty(String element, String... attributes) throws IOException {
    tag(element, attributes);
    return this;
  }

  /** A line break of the source, for people who read it. */
  public Markup line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Markup of our own that needs no escaping: style sheet, script, document type. */
  public Markup ours(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** A whole element of XML that holds nothing. */
  public Markup single(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  private void tag(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append('>');
  }

  private void start(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) throws IOException {
    String safe = SafeText.neutralised(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
