package dev.readout.cli.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs and columns of a given width, with or without colours. */
public final class Page {

  /** Lines longer than this are hard to read, however wide the window. */
  public static final int WIDEST = 110;

  private static final int NARROWEST = 40;
  private static final int GUTTER = 3;

  private final Appendable out;
  private final int width;
  private final boolean colour;

  /**
   * @param columns the width of the window; the page is between 40 and {@value #WIDEST} wide
   */
  public Page(Appendable out, int columns, boolean colour) {
    this.out = out;
    this.width = Math.max(NARROWEST, Math.min(WIDEST, columns));
    this.colour = colour;
  }

  public int width() {
    return width;
  }

  public void blank() throws IOException {
    out.append('\n');
  }

  /** Runs that are wrapped, every line indented alike. */
  public void paragraph(int indent, List<Run> runs) throws IOException {
    for (Line line : LineBreaker.lines(runs, width - indent)) {
      write(indent, line);
    }
  }

  /**
   * A label in a column of its own, and beside it the runs, wrapped.
   *
   * @param labelWidth the width of the column; a longer label pushes the first line to the right
   */
  public void labelled(int indent, Run label, int labelWidth, List<Run> runs) throws IOException {
    int labelTakes = DisplayWidth.of(label.text());
    List<Line> lines = LineBreaker.lines(runs, width - indent - labelWidth);
    if (labelTakes > labelWidth) {
      write(indent, new Line(List.of(label)));
      for (Line line : lines) {
        write(indent + labelWidth, line);
      }
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      pad(indent);
      if (i == 0) {
        write(label);
        pad(labelWidth - labelTakes);
      } else {
        pad(labelWidth);
      }
      end(lines.get(i));
    }
  }

  /**
   * Cells side by side, or one below the other where the page is too narrow for that.
   *
   * @param cells each a list of paragraphs
   */
  public void sideBySide(int indent, List<List<List<Run>>> cells) throws IOException {
    int cellWidth = (width - indent - GUTTER * (cells.size() - 1)) / cells.size();
    if (cellWidth < 24) {
      for (List<List<Run>> cell : cells) {
        for (List<Run> paragraph : cell) {
          paragraph(indent, paragraph);
        }
      }
      return;
    }
    List<List<Line>> columns = cells.stream().map(cell -> lines(cell, cellWidth)).toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < height; row++) {
      row(indent, cellWidth, columns, row);
    }
  }

  private void row(int indent, int cellWidth, List<List<Line>> columns, int row)
      throws IOException {
    pad(indent);
    int owed = 0; // padding is written only before more text: no line ends in spaces
    for (List<Line> column : columns) {
      Line line = row < column.size() ? column.get(row) : new Line(List.of());
      if (line.width() > 0) {
        pad(owed);
        owed = 0;
        for (Run run : line.runs()) {
          write(run);
        }
      }
      owed += cellWidth + GUTTER - line.width();
    }
    out.append('\n');
  }

  private static List<Line> lines(List<List<Run>> paragraphs, int width) {
    List<Line> lines = new ArrayList<>();
    for (List<Run> paragraph : paragraphs) {
      lines.addAll(LineBreaker.lines(paragraph, width));
    }
    return lines;
  }

  private void write(int indent, Line line) throws IOException {
    pad(indent);
    end(line);
  }

  private void end(Line line) throws IOException {
    for (Run run : line.runs()) {
      write(run);
    }
    out.append('\n');
  }

  private void write(Run run) throws IOException {
    if (!colour || run.ink().codes().isEmpty()) {
      out.append(run.text());
      return;
    }
    out.append("\u001B[").append(run.ink().codes()).append('m');
    out.append(run.text()).append("\u001B[0m");
  }

  private void pad(int count) throws IOException {
    out.append(" ".repeat(Math.max(0, count)));
  }
}
