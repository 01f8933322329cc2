package dev.readout.reading.statements.facets;

import dev.readout.model.Span;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words around a cue that tell of the act of saying: those of its sentence that lie in no
 * content and belong to no other cue.
 */
final class Zone {

  private static final int REACH = 60;

  private Zone() {}

  /** The stretches of tokens, in order. */
  static List<TokenRange> of(
      Article article, Syntax syntax, Attribution attribution, List<Attribution> all) {
    TokenRange sentence = article.tokens().sentenceAround(attribution.anchor());
    int anchor = attribution.anchor();
    int first = Math.max(sentence.first(), anchor - REACH);
    int end = Math.min(sentence.end(), anchor + REACH);
    Span cue = article.tokens().get(anchor).span();
    for (Attribution other : all) {
      for (Span piece : other.content()) {
        if (!other.equals(attribution) && piece.contains(cue)) {
          TokenRange inside = article.tokens().in(piece);
          first = Math.max(first, inside.first());
          end = Math.min(end, inside.end());
        }
      }
    }
    boolean[] out = new boolean[Math.max(0, end - first)];
    for (Attribution other : all) {
      for (Span piece : other.content()) {
        if (other.equals(attribution) || !piece.contains(cue)) {
          mark(article, piece, first, end, out);
        }
      }
      if (!other.equals(attribution) && other.anchor() != anchor && !other.cue().isEmpty()) {
        if (other.anchor() >= first && other.anchor() < end) {
          cut(anchor, other.anchor(), first, out);
        }
      }
    }
    for (int i = first; i < end; i++) {
      Optional<VerbGroup> verb = out[i - first] ? Optional.empty() : syntax.verbGroupAt(i);
      boolean other =
          verb.isPresent()
              && verb.get().isFinite()
              && !verb.get().range().contains(anchor)
              && !whenAsked(article, verb.get())
              && !published(article, verb.get());
      if (other) {
        cut(anchor, i, first, out);
        if (i < anchor) {
          cut(anchor, ownStart(attribution, i) - 1, first, out);
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

  /** {@code said when asked at his briefing}: the participle tells of the same act. */
  private static boolean whenAsked(Article article, VerbGroup verb) {
    return verb.range().size() == 1
        && verb.first() > 0
        && article.tokens().get(verb.first() - 1).form().equalsIgnoreCase("when");
  }

  /** {@code the report, published in April, found}: that is when it was said. */
  private static boolean published(Article article, VerbGroup verb) {
    String lemma = article.tokens().get(verb.main()).lemma();
    return verb.range().size() == 1 && Words.english().has("publish", lemma);
  }

  /** Where the clause of the cue begins, after another clause: at its subject, or at the cue. */
  private static int ownStart(Attribution attribution, int after) {
    Source source = attribution.source();
    if (source == null || source.shown() == null || source.phrase().first() <= after) {
      return attribution.anchor();
    }
    return Math.min(source.phrase().first(), attribution.anchor());
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
