package dev.readout.reading.text;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph: what stands between blank lines.
 *
 * @param span without white space at the edges
 */
public record Paragraph(Span span) {

  /** The paragraphs of a text, in order. */
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = -1;
    int end = -1;
    int lineBreaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineBreaks++;
      }
      if (Character.isWhitespace(c) || c == '\u00a0') {
        continue;
      }
      if (start >= 0 && lineBreaks >= 2) {
        paragraphs.add(new Paragraph(new Span(start, end)));
        start = -1;
      }
      if (start < 0) {
        start = i;
      }
      end = i + 1;
      lineBreaks = 0;
    }
    if (start >= 0) {
      paragraphs.add(new Paragraph(new Span(start, end)));
    }
    return paragraphs;
  }
}
