package dev.readout.cli.html;

import dev.readout.cli.view.SafeText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML elements. Text and values of attributes are escaped here and nowhere else; names of
 * elements and attributes are written as they are and must be literals.
 */
final class Markup {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) throws IOException {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  Markup close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Markup text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  /** An element that never holds anything, such as {@code meta}. */
  Markup empty(String element, String... attributes) throws IOException {
    tag(element, attributes);
    return this;
  }

  /** A line break of the source, for people who read it. */
  Markup line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Markup of our own that needs no escaping: style sheet, script, document type. */
  Markup ours(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  private void tag(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
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
