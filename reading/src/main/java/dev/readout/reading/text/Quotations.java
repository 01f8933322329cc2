package dev.readout.reading.text;

import dev.readout.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a text, one paragraph at a time, so that one odd mark spoils at most
 * its paragraph.
 *
 * <p>Curly, straight and angle marks, double and single, are read. A quotation that is not closed
 * runs to the end of its paragraph if the next paragraph begins with an opening mark (the
 * convention for speech over several paragraphs) or if it opened with a double mark; else its mark
 * is taken for an apostrophe. Only the outermost quotations are given. Runs in linear time.
 */
final class Quotations {

  private static final String DOUBLE_OPEN = "\u201c\u00ab\u201e\u201f";
  private static final String DOUBLE_CLOSE = "\u201d\u00bb";

  /** Marks within marks within marks; more is noise. */
  private static final int DEEPEST = 4;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  static List<Quotation> of(String text, List<Paragraph> paragraphs) {
    Quotations quotations = new Quotations(withDoubleMarks(text), paragraphs);
    boolean open = false;
    for (int p = 0; p < paragraphs.size(); p++) {
      open = quotations.paragraph(p, open);
    }
    return List.copyOf(quotations.found);
  }

  /**
   * Two apostrophes in a row, and two grave accents, stand for a double mark in old wire copy; the
   * text keeps its length.
   */
  private static String withDoubleMarks(String text) {
    return text.replace("''", "\"\u2060").replace("``", "\"\u2060");
  }

  /** Whether the paragraph ends within an open quotation. */
  private boolean paragraph(int index, boolean openBefore) {
    Span paragraph = paragraphs.get(index).span();
    Deque<Mark> stack = new ArrayDeque<>();
    boolean continues = openBefore && opensWithMark(paragraph);
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      Kind kind = kind(i, paragraph);
      if (kind == Kind.NONE) {
        continue;
      }
      boolean single = isSingle(text.charAt(i));
      boolean closes =
          !stack.isEmpty() && stack.peek().single() == single && mayClose(kind, stack.peek(), i);
      if (closes) {
        Mark opening = stack.pop();
        if (stack.isEmpty()) {
          add(opening.offset(), i, true, continues && opening.offset() == paragraph.start());
        }
      } else if (kind != Kind.CLOSE && stack.size() < DEEPEST) {
        if (!stack.isEmpty() && !single && text.charAt(i) == '"' && stack.peek().straight()) {
          stack.pop(); // straight marks do not nest: the one before was astray
        }
        stack.push(new Mark(i, single, text.charAt(i) == '"'));
      } else if (kind == Kind.CLOSE && !single) {
        // The closing mark of an outer quotation whose inner one was never closed.
        while (!stack.isEmpty() && stack.peek().single()) {
          stack.pop();
        }
        if (!stack.isEmpty()) {
          Mark opening = stack.pop();
          if (stack.isEmpty()) {
            add(opening.offset(), i, true, continues && opening.offset() == paragraph.start());
          }
        }
      }
    }
    return endOfParagraph(index, stack, continues);
  }

  private boolean endOfParagraph(int index, Deque<Mark> stack, boolean continues) {
    if (stack.isEmpty()) {
      return false;
    }
    Span paragraph = paragraphs.get(index).span();
    Mark outermost = stack.peekLast();
    boolean goesOn =
        index + 1 < paragraphs.size() && opensWithMark(paragraphs.get(index + 1).span());
    if (outermost.single() && !goesOn) {
      return false;
    }
    if (outermost.offset() + 1 < paragraph.end()) {
      Span outer = new Span(outermost.offset(), paragraph.end());
      Span inner = new Span(outermost.offset() + 1, paragraph.end());
      found.add(
          new Quotation(outer, inner, false, continues && outermost.offset() == paragraph.start()));
    }
    return goesOn;
  }

  private void add(int open, int close, boolean closed, boolean continues) {
    if (close > open + 1) {
      found.add(
          new Quotation(new Span(open, close + 1), new Span(open + 1, close), closed, continues));
    }
  }

  private boolean opensWithMark(Span paragraph) {
    Kind kind = kind(paragraph.start(), paragraph);
    return kind == Kind.OPEN || kind == Kind.EITHER;
  }

  private static boolean mayClose(Kind kind, Mark opening, int offset) {
    if (kind == Kind.OPEN) {
      return false;
    }
    // A straight mark after a space opens another; right after its own opening it closes nothing.
    return kind == Kind.CLOSE || (opening.straight() && offset > opening.offset() + 1);
  }

  /** What the character at an offset can be, by its shape and by its neighbours. */
  private Kind kind(int offset, Span paragraph) {
    char c = text.charAt(offset);
    if (DOUBLE_OPEN.indexOf(c) >= 0) {
      return Kind.OPEN;
    }
    if (DOUBLE_CLOSE.indexOf(c) >= 0) {
      return Kind.CLOSE;
    }
    boolean startsWord = offset == paragraph.start() || isBreakBefore(text.charAt(offset - 1));
    boolean beforeWord = offset + 1 < paragraph.end() && !isBreakAfter(text.charAt(offset + 1));
    if (c == '"') {
      if (startsWord != beforeWord) {
        return Kind.EITHER; // a space on both sides, or on neither
      }
      return startsWord ? Kind.OPEN : Kind.CLOSE;
    }
    if (c == '\u2018') {
      return Kind.OPEN;
    }
    if (c == '\u2019' || c == '\'') {
      if (!startsWord && beforeWord) {
        return Kind.NONE; // an apostrophe within a word
      }
      if (startsWord && beforeWord) {
        return c == '\'' ? Kind.OPEN : Kind.NONE;
      }
      return startsWord ? Kind.NONE : Kind.CLOSE;
    }
    return Kind.NONE;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019';
  }

  private static boolean isBreakBefore(char c) {
    return Character.isWhitespace(c) || "([{\u2014\u2013-:\u201c\u2018\"/\u00a0".indexOf(c) >= 0;
  }

  private static boolean isBreakAfter(char c) {
    return Character.isWhitespace(c)
        || ".,;:!?)]}\u2014\u2013-\u201d\u2019\"\u2026\u00a0".indexOf(c) >= 0;
  }

  private enum Kind {
    NONE,
    OPEN,
    CLOSE,
    EITHER
  }

  private record Mark(int offset, boolean single, boolean straight) {}
}
