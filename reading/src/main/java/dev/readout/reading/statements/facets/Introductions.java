package dev.readout.reading.statements.facets;

import dev.readout.model.Channel;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.times.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Occasions that a clause of their own tells of: {@code Lind spoke to Radio Norte on Monday. "It is
 * over," she said}. They hold for what the same speaker says next.
 */
final class Introductions {

  /**
   * An occasion that is told of.
   *
   * @param draft the first statement made on it
   */
  record Introduction(int draft, @Nullable Channel channel, @Nullable SaidTime time) {}

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final List<TimeExpression> times;
  private final List<Draft> drafts;
  private final Words words = Words.english();

  Introductions(
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      List<Draft> drafts) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
    this.times = times;
    this.drafts = drafts;
  }

  List<Introduction> find() {
    Channels channels = new Channels(article, syntax);
    List<Introduction> found = new ArrayList<>();
    int next = 0;
    int time = 0;
    for (int sentence = 0; sentence < article.tokens().sentences().size(); sentence++) {
      for (VerbGroup verb : syntax.verbGroups(sentence)) {
        if (!isOccasion(verb)) {
          continue;
        }
        TokenRange clause = clause(verb, sentence);
        Channel channel = clause.isEmpty() ? null : channels.introduced(clause);
        if (channel == null) {
          continue;
        }
        Span span = article.tokens().span(clause);
        while (next < drafts.size() && drafts.get(next).attribution().start() < span.end()) {
          next++;
        }
        while (time < times.size() && times.get(time).span().start() < span.start()) {
          time++;
        }
        Draft draft = next < drafts.size() ? drafts.get(next) : null;
        if (draft != null && continues(draft, verb, span)) {
          found.add(new Introduction(next, channel, time(time, span)));
        }
      }
    }
    return found;
  }

  private boolean isOccasion(VerbGroup verb) {
    return verb.isFinite()
        && verb.tense() == VerbGroup.Tense.PAST
        && !verb.negated()
        && !verb.passive()
        && words.has("occasion", article.tokens().get(verb.main()).lemma());
  }

  /** From the verb to the next one. */
  private TokenRange clause(VerbGroup verb, int sentence) {
    int end = article.tokens().sentences().get(sentence).end();
    for (VerbGroup other : syntax.verbGroups(sentence)) {
      if (other.first() >= verb.end() && other.isFinite()) {
        end = Math.min(end, other.first());
      }
    }
    return new TokenRange(verb.end(), Math.max(verb.end(), end));
  }

  /** The next thing said, by whom the verb is said of, in its paragraph or the next. */
  private boolean continues(Draft draft, VerbGroup verb, Span clause) {
    int gap =
        article.paragraphAt(draft.attribution().start()) - article.paragraphAt(clause.start());
    Optional<Subject> subject = syntax.subject(verb);
    if (draft.actor() == null || draft.isNested() || gap > 1 || subject.isEmpty()) {
      return false;
    }
    for (Reference reference : actors.resolve(subject.get().phrase().range())) {
      if (draft.actor().equals(reference.actor())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable SaidTime time(int from, Span clause) {
    for (int t = from; t < times.size() && times.get(t).span().start() < clause.end(); t++) {
      TimeExpression time = times.get(t);
      boolean calendar = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
      Optional<String> value = calendar ? time.calendarValue() : Optional.empty();
      if (value.isPresent()) {
        return new SaidTime(value.get(), t);
      }
    }
    return null;
  }
}
