package dev.readout.cli.html;

import dev.readout.model.Span;
import java.util.Comparator;

/**
 * A marked stretch of the article.
 *
 * @param key what it belongs to, unique on the page; marks of one key are shown together
 */
record Mark(Span span, Kind kind, String key) {

  /** Innermost first: the shorter span, then the more telling kind. */
  static final Comparator<Mark> INNERMOST_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().length())
          .thenComparing(Mark::kind)
          .thenComparing(Mark::key);

  /** What the words do. The names are the classes of the style sheet. */
  enum Kind {
    CUE("cue"),
    SOURCE("source"),
    CHANNEL("channel"),
    TIME("time"),
    EVENT("event"),
    ROLE("role"),
    CONTENT("content"),
    DIALOGUE("dialogue");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }
}
