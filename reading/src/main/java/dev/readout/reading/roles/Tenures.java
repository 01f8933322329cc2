package dev.readout.reading.roles;

import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.actors.Title;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.times.TimeExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from when and until when somebody held an office, where the words beside the title tell:
 * {@code mayor since 2019}, {@code who led the ministry from 2015 to 2018}, {@code became envoy in
 * May}.
 */
final class Tenures {

  /** How far behind the title a time is looked for, in tokens. */
  private static final int FURTHEST = 30;

  /** The longest name between a title and what follows, in tokens. */
  private static final int LONGEST_NAME = 7;

  private static final Map<String, String> VERBS =
      Map.copyOf(Table.load(Tenures.class, "tenure-verbs.tsv", 2).pairs());

  private static final Set<String> POINTS = Set.of("in", "on", "last", "this");
  private static final Set<String> ENDS = Set.of("until", "till", "to", "and", "-", "\u2013");

  private final Tokens tokens;
  private final Syntax syntax;
  private final Map<Integer, TimeExpression> byStart = new HashMap<>();

  Tenures(Article article, Syntax syntax, List<TimeExpression> times) {
    this.tokens = article.tokens();
    this.syntax = syntax;
    for (TimeExpression time : times) {
      if (time.type() == TimeType.DATE) {
        byStart.put(time.span().start(), time);
      }
    }
  }

  /**
   * ISO dates with their true precision, or null.
   *
   * @param since its first day
   * @param until its last
   */
  record Tenure(@Nullable String since, @Nullable String until) {
    static final Tenure UNKNOWN = new Tenure(null, null);

    boolean isKnown() {
      return since != null || until != null;
    }
  }

  Tenure of(Title title) {
    TokenRange range = tokens.in(title.span());
    if (range.isEmpty() || byStart.isEmpty()) {
      return Tenure.UNKNOWN;
    }
    int limit = Math.min(tokens.sentenceAround(range.first()).end(), range.first() + FURTHEST);
    String before = verbBefore(range.first());
    for (int i = range.first() + 1; i < Math.min(limit, range.end()); i++) {
      Tenure within = at(i);
      if (within.isKnown()) {
        return within;
      }
      String point = before.equals("begin") && POINTS.contains(form(i)) ? timeNear(i) : null;
      if (point != null) {
        return new Tenure(point, null);
      }
    }
    int after = range.end();
    Tenure beside = beside(after, before, limit);
    if (beside.isKnown()) {
      return beside;
    }
    return beside(afterName(after, limit), before, limit);
  }

  private Tenure beside(int from, String before, int limit) {
    boolean comma = from < limit && is(from, ",");
    int start = comma ? from + 1 : from;
    Tenure direct = at(start);
    if (direct.isKnown()) {
      return direct;
    }
    if (before.equals("begin") && !comma && start < limit && POINTS.contains(form(start))) {
      return new Tenure(timeNear(start), null);
    }
    return start < limit && is(start, "who") ? relative(start + 1, limit) : Tenure.UNKNOWN;
  }

  /** Within {@code who has led the party since 2019}, up to the end of the clause. */
  private Tenure relative(int start, int limit) {
    VerbGroup verb = null;
    for (int i = start; i < limit && verb == null; i++) {
      verb = syntax.verbGroupAt(i).filter(VerbGroup::isFinite).orElse(null);
    }
    String how =
        verb == null || verb.negated()
            ? ""
            : VERBS.getOrDefault(tokens.get(verb.main()).lemma().toLowerCase(Locale.ROOT), "");
    if (verb == null || how.isEmpty()) {
      return Tenure.UNKNOWN;
    }
    for (int i = verb.end(); i < limit && !is(i, ",") && !isOtherVerb(i); i++) {
      Tenure found = at(i);
      if (found.isKnown()) {
        return found;
      }
      String time = how.equals("hold") || !POINTS.contains(form(i)) ? null : timeNear(i);
      if (time != null) {
        return how.equals("end") ? new Tenure(null, time) : new Tenure(time, null);
      }
    }
    return Tenure.UNKNOWN;
  }

  private boolean isOtherVerb(int i) {
    return syntax.verbGroupAt(i).filter(VerbGroup::isFinite).isPresent();
  }

  /** What the words from a token on tell: {@code since T, until T, from T to T, (T-T)}. */
  private Tenure at(int i) {
    if (i + 1 >= tokens.size()) {
      return Tenure.UNKNOWN;
    }
    return switch (form(i)) {
      case "since" -> new Tenure(timeNear(i + 1), null);
      case "until", "till" -> new Tenure(null, timeNear(i + 1));
      case "from", "between", "(" -> period(i + 1);
      default -> Tenure.UNKNOWN;
    };
  }

  private Tenure period(int start) {
    TimeExpression first = timeAt(start);
    if (first == null) {
      return Tenure.UNKNOWN;
    }
    int next = tokens.in(first.span()).end();
    boolean goesOn = next + 1 < tokens.size() && ENDS.contains(form(next));
    String until = goesOn ? timeNear(next + 1) : null;
    boolean open = form(start - 1).equals("from") || until != null;
    return open ? new Tenure(first.calendarValue().orElse(null), until) : Tenure.UNKNOWN;
  }

  /** The time that begins at a token or, after an article or the like, at the next. */
  private @Nullable String timeNear(int i) {
    for (int at = i; at <= i + 1 && at < tokens.size(); at++) {
      TimeExpression time = timeAt(at);
      if (time != null) {
        return time.calendarValue().orElse(null);
      }
    }
    return null;
  }

  private @Nullable TimeExpression timeAt(int i) {
    return i < tokens.size() ? byStart.get(tokens.get(i).span().start()) : null;
  }

  /** How the verb that a title completes bears on its time: {@code was appointed as envoy}. */
  private String verbBefore(int first) {
    int sentence = tokens.sentenceAround(first).first();
    for (int i = first - 1; i >= sentence && i >= first - 3; i--) {
      Optional<VerbGroup> verb = syntax.verbGroupAt(i);
      if (verb.isPresent()) {
        String lemma = tokens.get(verb.get().main()).lemma().toLowerCase(Locale.ROOT);
        return verb.get().negated() ? "" : VERBS.getOrDefault(lemma, "");
      }
    }
    return "";
  }

  /** Past the name that follows a title. */
  private int afterName(int start, int limit) {
    int end = start;
    while (end < limit && end < start + LONGEST_NAME && isOfName(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(Token token) {
    return token.is(PROPN) && Character.isUpperCase(token.form().charAt(0));
  }

  private boolean is(int i, String form) {
    return form(i).equals(form);
  }

  private String form(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }

  /** Whether a day, month or year lies wholly before another date. */
  static boolean isBefore(String date, String published) {
    if (date.indexOf('W') >= 0 || date.length() < 4) {
      return false;
    }
    int length = Math.min(date.length(), published.length());
    return date.substring(0, length).compareTo(published.substring(0, length)) < 0;
  }
}
