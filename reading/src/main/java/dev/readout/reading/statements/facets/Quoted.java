package dev.readout.reading.statements.facets;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts of a content stand in quotation marks, and the form that follows from it. */
public record Quoted(List<Span> spans, StatementForm form) {

  public Quoted {
    spans = List.copyOf(spans);
  }

  public static Quoted of(Article article, List<Span> content) {
    List<Span> spans = new ArrayList<>();
    int letters = 0;
    int inside = 0;
    for (Span piece : content) {
      int offset = piece.start();
      letters += letters(article.text(), piece.start(), piece.end());
      while (offset < piece.end()) {
        Optional<Quotation> next = next(article, offset, piece.end());
        if (next.isEmpty()) {
          break;
        }
        int start = Math.max(offset, next.get().inner().start());
        int end = Math.min(piece.end(), next.get().inner().end());
        if (start < end) {
          spans.add(new Span(start, end));
          inside += letters(article.text(), start, end);
        }
        offset = Math.max(offset + 1, next.get().outer().end());
      }
    }
    StatementForm form =
        inside == 0
            ? StatementForm.INDIRECT
            : inside >= letters ? StatementForm.DIRECT : StatementForm.MIXED;
    return new Quoted(spans, form);
  }

  /** The first quotation that overlaps the stretch. */
  private static Optional<Quotation> next(Article article, int from, int to) {
    List<Quotation> all = article.quotations();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).outer().end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).outer().start() < to
        ? Optional.of(all.get(low))
        : Optional.empty();
  }

  private static int letters(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
