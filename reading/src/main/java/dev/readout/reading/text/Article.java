package dev.readout.reading.text;

import dev.readout.language.Analysis;
import dev.readout.language.Name;
import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * One article, ready for the annotators. Immutable.
 *
 * @param document what is read
 * @param analysis its syntax
 * @param tokens its tokens in one row
 * @param paragraphs in order
 * @param quotations the outermost ones, in order
 */
public record Article(
    Document document,
    Analysis analysis,
    Tokens tokens,
    List<Paragraph> paragraphs,
    List<Quotation> quotations) {

  public static Article of(Document document, Analysis analysis) {
    List<Paragraph> paragraphs = Paragraph.of(document.text());
    return new Article(
        document,
        analysis,
        Tokens.of(analysis),
        List.copyOf(paragraphs),
        Quotations.of(document.text(), paragraphs));
  }

  public String text() {
    return document.text();
  }

  /** The proper names, in the order of the text. */
  public List<Name> names() {
    return analysis.names();
  }

  /** The names that overlap a span. */
  public List<Name> namesIn(Span span) {
    List<Name> names = analysis.names();
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < names.size() && names.get(end).span().start() < span.end()) {
      end++;
    }
    return names.subList(low, end);
  }

  /** The quotation that an offset stands in, marks included. */
  public Optional<Quotation> quotationAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span outer = quotations.get(middle).outer();
      if (outer.contains(offset)) {
        return Optional.of(quotations.get(middle));
      }
      if (outer.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /**
   * Index of the paragraph that an offset stands in, or of the last one before it; -1 before the
   * first.
   */
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * The headline, where the text begins with it: a first paragraph that equals the document's
   * title, or that ends without a full stop and is short, with another paragraph after it.
   */
  public Optional<Span> headline() {
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    Span first = paragraphs.get(0).span();
    String words = first.in(text());
    boolean isTitle = document.title() != null && words.equals(document.title().strip());
    boolean looksLikeTitle = words.length() <= 160 && !endsSentence(words);
    return isTitle || looksLikeTitle ? Optional.of(first) : Optional.empty();
  }

  private static boolean endsSentence(String words) {
    String trimmed = words.replaceAll("[\"'\u2019\u201d)]+$", "");
    return trimmed.endsWith(".") || trimmed.endsWith("!") || trimmed.endsWith(":");
  }
}
