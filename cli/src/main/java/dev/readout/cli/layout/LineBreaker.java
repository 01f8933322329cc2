package dev.readout.cli.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks runs into lines at spaces; a word that is wider than a line is broken where it must be.
 */
final class LineBreaker {

  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();
  private int used;
  private boolean pendingSpace;
  private Ink pendingInk = Ink.PLAIN;

  private LineBreaker(int width) {
    this.width = Math.max(8, width);
  }

  /** At least one line, though it may be empty. */
  static List<Line> lines(List<Run> runs, int width) {
    LineBreaker breaker = new LineBreaker(width);
    List<List<Run>> words = words(runs);
    for (List<Run> word : words) {
      breaker.add(word);
    }
    breaker.endLine();
    return breaker.lines;
  }

  /** Words may be made of several runs ({@code "}+{@code word}); an empty list is a space. */
  private static List<List<Run>> words(List<Run> runs) {
    List<List<Run>> words = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    for (Run run : runs) {
      String text = run.text();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean space = i < text.length() && text.charAt(i) == ' ';
        if (i < text.length() && !space) {
          continue;
        }
        if (i > start) {
          word.add(new Run(text.substring(start, i), run.ink()));
        }
        if (space) {
          if (!word.isEmpty()) {
            words.add(List.copyOf(word));
            word.clear();
          }
          words.add(List.of(new Run(" ", run.ink())));
        }
        start = i + 1;
      }
    }
    if (!word.isEmpty()) {
      words.add(List.copyOf(word));
    }
    return words;
  }

  private void add(List<Run> word) {
    if (word.size() == 1 && word.get(0).text().equals(" ")) {
      pendingSpace = used > 0;
      pendingInk = word.get(0).ink();
      return;
    }
    int wordWidth = new Line(word).width();
    int space = pendingSpace ? 1 : 0;
    if (used > 0 && used + space + wordWidth > width) {
      endLine();
    } else if (pendingSpace) {
      put(" ", pendingInk);
    }
    pendingSpace = false;
    if (wordWidth <= width) {
      word.forEach(run -> put(run.text(), run.ink()));
    } else {
      word.forEach(this::putBroken);
    }
  }

  private void putBroken(Run run) {
    run.text()
        .codePoints()
        .forEach(
            codePoint -> {
              if (used + DisplayWidth.of(codePoint) > width) {
                endLine();
              }
              put(Character.toString(codePoint), run.ink());
            });
  }

  /** Joins neighbours of one ink, so that a line has few colour changes. */
  private void put(String text, Ink ink) {
    used += DisplayWidth.of(text);
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).ink() == ink) {
      line.set(last, new Run(line.get(last).text() + text, ink));
    } else {
      line.add(new Run(text, ink));
    }
  }

  private void endLine() {
    lines.add(new Line(line));
    line.clear();
    used = 0;
    pendingSpace = false;
  }
}
