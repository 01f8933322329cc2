package dev.readout.reading.statements.facets;

import dev.readout.model.Span;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The words around a cue that tell of the act of saying: those of its sentence that lie in no
 * content and belong to no other cue.
 */
final class Zone {

  private static final int REACH = 60;

  private Zone() {}

  /** The stretches of tokens, in order. */
  static List<TokenRange> of(Article article, Attribution attribution, List<Attribution> all) {
    TokenRange sentence = article.tokens().sentenceAround(attribution.anchor());
    int anchor = attribution.anchor();
    int first = Math.max(sentence.first(), anchor - REACH);
    int end = Math.min(sentence.end(), anchor + REACH);
    boolean[] out = new boolean[Math.max(0, end - first)];
    for (Attribution other : all) {
      boolean around = other != attribution && other.extent().contains(article.tokens().get(anchor).span());
      for (Span piece : other.content()) {
        if (!around) {
          mark(article, piece, first, end, out);
        }
      }
      if (other != attribution && other.anchor() != anchor && !other.cue().isEmpty()) {
        if (other.anchor() >= first && other.anchor() < end) {
          cut(anchor, other.anchor(), first, out);
        }
      }
    }
    List<TokenRange> stretches = new ArrayList<>();
    int start = -1;
    for (int i = first; i <= end; i++) {
      boolean in = i < end && !out[i - first];
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        stretches.add(new TokenRange(start, i));
        start = -1;
      }
    }
    return stretches;
  }

  private static void mark(Article article, Span piece, int first, int end, boolean[] out) {
    TokenRange range = article.tokens().in(piece);
    for (int i = Math.max(first, range.first()); i < Math.min(end, range.end()); i++) {
      out[i - first] = true;
    }
  }

  /** What lies beyond another cue belongs to that one. */
  private static void cut(int anchor, int other, int first, boolean[] out) {
    if (other < anchor) {
      for (int i = first; i <= other; i++) {
        out[i - first] = true;
      }
    } else {
      for (int i = other; i < first + out.length; i++) {
        out[i - first] = true;
      }
    }
  }
}
