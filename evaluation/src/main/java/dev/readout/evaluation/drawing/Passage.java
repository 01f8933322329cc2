package dev.readout.evaluation.drawing;

import dev.readout.model.Readout;
import dev.readout.model.Span;
import java.util.List;

/**
 * The sentences of a finding and some around them on one line, with its words in {@code [[ ]]} and
 * what is shown beside them in <code>{{ }}</code>.
 */
final class Passage {

  private final Readout readout;
  private final int before;
  private final int after;

  /**
   * @param before sentences that are shown before those of the finding
   * @param after the same after them
   */
  Passage(Readout readout, int before, int after) {
    this.readout = readout;
    this.before = before;
    this.after = after;
  }

  String of(Finding finding) {
    Span shown = around(finding);
    String text = readout.document().text();
    StringBuilder passage = new StringBuilder();
    for (int i = shown.start(); i <= shown.end(); i++) {
      close(passage, finding.spans(), i, "]]");
      close(passage, finding.marked(), i, "}}");
      open(passage, finding.marked(), i, "{{");
      open(passage, finding.spans(), i, "[[");
      if (i < shown.end()) {
        passage.append(text.charAt(i));
      }
    }
    return oneLine(passage.toString());
  }

  /** From the sentence so many before the first word to that so many after the last one. */
  private Span around(Finding finding) {
    Span extent = finding.extent();
    int start = extent.start();
    int end = extent.end();
    for (Span marked : finding.marked()) {
      start = Math.min(start, marked.start());
      end = Math.max(end, marked.end());
    }
    List<Span> sentences = readout.sentences();
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentences.size(); i++) {
      if (first < 0 && sentences.get(i).end() > start) {
        first = i;
      }
      if (sentences.get(i).start() < end) {
        last = i;
      }
    }
    if (first < 0 || last < 0) {
      return new Span(start, end);
    }
    return new Span(
        Math.min(start, sentences.get(Math.max(0, first - before)).start()),
        Math.max(end, sentences.get(Math.min(sentences.size() - 1, last + after)).end()));
  }

  private static void open(StringBuilder passage, List<Span> spans, int i, String mark) {
    spans.stream().filter(span -> span.start() == i).forEach(span -> passage.append(mark));
  }

  private static void close(StringBuilder passage, List<Span> spans, int i, String mark) {
    spans.stream().filter(span -> span.end() == i).forEach(span -> passage.append(mark));
  }

  /** Without what would break a row of a table, or act on a terminal. */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString().replaceAll(" {2,}", " ").strip();
  }
}
