package dev.readout.cli.html;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a text: stretches between blank lines. */
final class Paragraphs {

  private Paragraphs() {}

  /** In order, each without white space at its edges. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = -1;
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
      }
      if (Character.isWhitespace(c)) {
        continue;
      }
      if (start >= 0 && breaks >= 2) {
        paragraphs.add(new Span(start, end));
        start = -1;
      }
      if (start < 0) {
        start = i;
      }
      end = i + 1;
      breaks = 0;
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }
}
