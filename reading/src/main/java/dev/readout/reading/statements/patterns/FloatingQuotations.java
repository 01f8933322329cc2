package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.text.Quotation;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations without a cue that stand as sentences of their own: they go on with the quotation
 * before them, or, after a paraphrase or another act, make a statement of the last speaker.
 */
final class FloatingQuotations implements Finder {

  private final Scene scene;

  FloatingQuotations(Scene scene) {
    this.scene = scene;
  }

  @Override
  public void find(Drafts drafts) {
    Deque<Attribution> ahead = new ArrayDeque<>(drafts.sorted());
    @Nullable Attribution last = null;
    int lastEnd = -1;
    for (Quotation quotation : scene.article.quotations()) {
      while (!ahead.isEmpty() && ahead.peek().start() < quotation.outer().start()) {
        Attribution next = ahead.pop();
        // Of nested attributions the outer one's speaker speaks on.
        if (next.source() != null && next.end() > lastEnd) {
          last = next;
          lastEnd = next.end();
        }
      }
      Span content = scene.content(quotation);
      if (content == null || drafts.covers(content) || !standsAlone(quotation) || last == null) {
        continue;
      }
      if (!near(lastEnd, quotation)) {
        continue;
      }
      if (continues(last, quotation)) {
        last = drafts.extend(last, content);
        lastEnd = Math.max(lastEnd, content.end());
      } else {
        last = floating(last, quotation, content);
        lastEnd = content.end();
        drafts.add(last);
      }
    }
  }

  private Attribution floating(Attribution before, Quotation quotation, Span content) {
    Source source = before.source();
    return new Attribution(
        Pattern.FLOATING,
        scene.tokens.in(quotation.outer()).first(),
        source == null ? null : Source.elided(source.phrase()),
        List.of(),
        List.of(content),
        Act.ASSERT,
        null,
        null,
        null,
        false);
  }

  /** A quotation goes on with quotations only. */
  private boolean continues(Attribution last, Quotation quotation) {
    if (quotation.continues()) {
      return true;
    }
    for (Span piece : last.content()) {
      boolean quoted =
          scene
              .article
              .quotationAt(piece.start())
              .filter(around -> around.outer().contains(piece))
              .isPresent();
      if (!quoted) {
        return false;
      }
    }
    return true;
  }

  /** In the same paragraph with no sentence between, or at the start of the next one. */
  private boolean near(int end, Quotation quotation) {
    int here = scene.article.paragraphAt(quotation.outer().start());
    int there = scene.article.paragraphAt(Math.max(0, end - 1));
    if (here - there > 1) {
      return false;
    }
    TokenRange between = between(end, quotation.outer().start());
    int sentences = 0;
    for (int i = between.first(); i < between.end(); i++) {
      if (i + 1 < scene.tokens.size()
          && scene.tokens.sentenceOf(i) != scene.tokens.sentenceOf(i + 1)) {
        sentences++;
      }
    }
    return sentences <= 1;
  }

  private TokenRange between(int from, int to) {
    int first = scene.tokens.firstStartingFrom(from);
    return new TokenRange(first, Math.max(first, scene.tokens.firstStartingFrom(to)));
  }

  /** Begins a sentence and ends one. */
  private boolean standsAlone(Quotation quotation) {
    String text = scene.article.text();
    Span paragraph = QuotedSpeech.paragraph(scene, quotation).span();
    int i = quotation.outer().start() - 1;
    while (i >= paragraph.start() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    if (i >= paragraph.start() && ".!?\u201d\"\u2019:".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    if (!quotation.closed()) {
      return true;
    }
    int last = quotation.inner().end() - 1;
    while (last > quotation.inner().start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    boolean stopped = ".!?\u2026\u2019'\"".indexOf(text.charAt(last)) >= 0;
    int after = quotation.outer().end();
    boolean stoppedAfter =
        after >= paragraph.end() || text.charAt(after) == '.' || text.charAt(after) == '\n';
    return stopped || stoppedAfter;
  }
}
