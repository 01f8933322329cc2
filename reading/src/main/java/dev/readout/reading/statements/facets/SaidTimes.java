package dev.readout.reading.statements.facets;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.times.TimeExpression;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a statement was made, from the time words beside its cue. */
final class SaidTimes {

  private final Article article;
  private final Syntax syntax;
  private final List<TimeExpression> times;
  private final Words words = Words.english();

  SaidTimes(Article article, Syntax syntax, List<TimeExpression> times) {
    this.article = article;
    this.syntax = syntax;
    this.times = times;
  }

  /** The time that the words beside the cue tell; null if they tell none. */
  @Nullable SaidTime of(Attribution attribution, List<Attribution> all) {
    SaidTime best = null;
    int nearest = Integer.MAX_VALUE;
    for (TokenRange stretch : Zone.of(article, syntax, attribution, all)) {
      if (stretch.isEmpty()) {
        continue;
      }
      Span span = article.tokens().span(stretch);
      for (int t = firstFrom(span.start()); t < times.size(); t++) {
        TimeExpression time = times.get(t);
        if (time.span().start() >= span.end()) {
          break;
        }
        int at = article.tokens().in(time.span()).first();
        int distance = Math.abs(at - attribution.anchor());
        Optional<String> value = value(time);
        if (value.isPresent() && distance < nearest && belongs(at, attribution.anchor())) {
          best = new SaidTime(value.get(), t);
          nearest = distance;
        }
      }
    }
    return best;
  }

  private static Optional<String> value(TimeExpression time) {
    boolean calendar = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return calendar ? time.calendarValue() : Optional.empty();
  }

  /** No other verb stands between, and the time is no bound ({@code since March}). */
  private boolean belongs(int time, int anchor) {
    for (int i = Math.max(0, time - 2); i < time; i++) {
      if (words.has("before", Gist.lower(article.tokens().get(i)))) {
        return false;
      }
    }
    int from = Math.min(time, anchor);
    int to = Math.max(time, anchor);
    for (int i = from; i < to; i++) {
      Optional<VerbGroup> verb = syntax.verbGroupAt(i);
      boolean other = verb.isPresent() && verb.get().isFinite() && verb.get().main() != anchor;
      if (other && !words.has("publish", article.tokens().get(verb.get().main()).lemma())) {
        return false;
      }
    }
    return true;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
