package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.events.DateTies.Tie;
import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.times.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expression that dates an event: the nearest one in its clause that dates no act of
 * saying.
 */
final class EventDates {

  /** In tokens; further away, a date belongs to something else. */
  private static final int FURTHEST = 26;

  /** What a clause between the two counts, in tokens. */
  private static final int CLAUSE = 8;

  private final Tokens tokens;
  private final Syntax syntax;
  private final List<TimeExpression> times;
  private final Set<String> takenBySaying;
  private final DateTies ties;
  private final DependencyTree tree;

  EventDates(
      Article article,
      Syntax syntax,
      DependencyTree tree,
      List<TimeExpression> times,
      List<Statement> statements) {
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.tree = tree;
    this.ties = new DateTies(tokens, tree);
    this.times = times;
    this.takenBySaying = new HashSet<>();
    for (Statement statement : statements) {
      String id = statement.saidTime();
      if (id != null && isBesideCue(statement, times.get(Integer.parseInt(id.substring(1)) - 1))) {
        takenBySaying.add(id);
      }
    }
  }

  /** A day that a statement has from an event, not from words beside its cue, dates the event. */
  private boolean isBesideCue(Statement statement, TimeExpression time) {
    int token = tokens.in(time.span()).first();
    int sentence = tokens.sentenceOf(token);
    return statement.cue().stream()
        .anyMatch(cue -> tokens.sentenceOf(tokens.in(cue).first()) == sentence);
  }

  /**
   * A date and where it was taken from.
   *
   * @param value ISO date with its true precision
   * @param time id of the expression
   */
  record Dated(String value, String time) {}

  /**
   * The date of an event, or null. Inside a statement, relative words count from the day of
   * speaking where that day is known.
   */
  @Nullable Dated of(Trigger trigger, Factuality how, @Nullable Statement inner) {
    int event = tree.top(trigger.words());
    TokenRange sentence = tokens.sentenceAround(trigger.head());
    Span bounds = tokens.span(sentence);
    Dated best = null;
    Tie bestTie = Tie.NONE;
    int bestDistance = FURTHEST + 1;
    for (int t = firstFrom(bounds.start()); t < times.size(); t++) {
      TimeExpression time = times.get(t);
      if (time.span().start() >= bounds.end()) {
        break;
      }
      String id = "t" + (t + 1);
      boolean outside =
          inner != null
              && inner.content().stream().noneMatch(content -> content.overlaps(time.span()));
      boolean said = inner == null && takenBySaying.contains(id);
      if (!dates(time) || isOfAnother(trigger, time)) {
        continue;
      }
      TokenRange words = tokens.in(time.span());
      Tie tie = ties.of(event, words, holder(words), how);
      boolean ofSaying = inner != null && id.equals(inner.saidTime());
      if ((said || outside) && (tie != Tie.OWN || ofSaying)) {
        continue; // but "spoke today about it" tells of a meeting on that day
      }
      int distance = distance(trigger, time);
      boolean tied = tie != Tie.NONE && (tie != Tie.LOOSE || distance <= FURTHEST);
      int nearer = tie.compareTo(bestTie);
      if (tied && (nearer < 0 || (nearer == 0 && distance < bestDistance))) {
        Optional<String> value = value(time, inner);
        if (value.isPresent()) {
          best = new Dated(value.get(), id);
          bestTie = tie;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /**
   * {@code the first round since April} was not in April; {@code came last week after the talks}
   * does not date the talks.
   */
  private boolean isOfAnother(Trigger trigger, TimeExpression time) {
    TokenRange range = tokens.in(time.span());
    if (range.isEmpty()) {
      return true;
    }
    VerbGroup verb = trigger.entry().verb() ? trigger.verb() : null;
    boolean lasting = verb != null && verb.perfect();
    boolean since =
        range.first() > 0 && tokens.get(range.first() - 1).form().equalsIgnoreCase("since");
    if ((since && !lasting && !isRelative(range.end()))
        || PrepositionParts.is(ties.opens(range), Part.LIMIT)) {
      return true;
    }
    int phrase = trigger.noun() == null ? trigger.words().first() : trigger.noun().first();
    for (int i = range.end(); i < phrase; i++) {
      if (PrepositionParts.is(tokens.get(i).form(), Part.TIME)) {
        return true;
      }
    }
    return false;
  }

  /** The noun of whose phrase a time is a part: {@code the May 18 talks}; else none. */
  private int holder(TokenRange time) {
    Optional<NounPhrase> phrase = syntax.nounPhraseAt(time.first());
    return phrase.isPresent()
            && phrase.get().first() < time.first()
            && phrase.get().head() >= time.end()
        ? phrase.get().head()
        : DependencyTree.NONE;
  }

  /** {@code since May, when Oslo closed}: the time dates what follows. */
  private boolean isRelative(int after) {
    int i = after < tokens.size() && tokens.get(after).form().equals(",") ? after + 1 : after;
    return i < tokens.size() && tokens.get(i).form().equals("when");
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

  private static Optional<String> value(TimeExpression time, @Nullable Statement inner) {
    if (inner != null && inner.said() != null && inner.said().length() == "2025-10-15".length()) {
      try {
        return time.calendarValue(LocalDate.parse(inner.said()));
      } catch (DateTimeParseException e) {
        return time.calendarValue(); // a week or another value of that length
      }
    }
    return time.calendarValue();
  }

  private static boolean dates(TimeExpression time) {
    return time.type() == TimeType.DATE || time.type() == TimeType.TIME;
  }

  /** A finite verb that is not the trigger's own, or a word that begins a clause. */
  private boolean opensClause(int i, Trigger trigger) {
    VerbGroup own = trigger.verb();
    Optional<VerbGroup> verb = syntax.verbGroupAt(i).filter(group -> group.main() == i);
    if (verb.isPresent()) {
      return verb.get().isFinite() && (own == null || own.main() != i);
    }
    return tokens.get(i).is(SCONJ) && !tokens.get(i).form().equalsIgnoreCase("that");
  }

  /**
   * In tokens; a time after its event is nearer than one before it, a break of the clause counts.
   */
  private int distance(Trigger trigger, TimeExpression time) {
    TokenRange range = tokens.in(time.span());
    int from = Math.min(range.end(), trigger.words().end());
    int to = Math.max(range.first(), trigger.words().first());
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      String form = tokens.get(i).form();
      if (form.equals(",") || form.equals(";")) {
        distance += 4;
      }
      if (opensClause(i, trigger)) {
        distance += CLAUSE;
      }
    }
    return range.first() < trigger.words().first() ? distance + 1 : distance;
  }
}
