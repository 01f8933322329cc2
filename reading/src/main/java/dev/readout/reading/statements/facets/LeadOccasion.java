package dev.readout.reading.statements.facets;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.actors.Title;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.times.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The event that the lead tells of with its day ({@code The leaders of Norway and Peru ended a
 * summit on Tuesday}). What those who took part say right after is told as of that day: the first
 * run of their statements, until somebody else speaks.
 */
final class LeadOccasion {

  /** How many paragraphs after the lead the run may reach. */
  private static final int REACH = 4;

  /** The lead is looked for in so many paragraphs. */
  private static final int LEAD = 3;

  /** An event of an earlier day is no occasion that the article reports from. */
  private static final int DAYS = 3;

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final List<TimeExpression> times;
  private final List<Draft> drafts;

  LeadOccasion(
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

  /** Gives the statements of the run, and theirs in the headline, the day of the event. */
  void fill(List<@Nullable SaidTime> said) {
    if (article.headline().isEmpty() || drafts.isEmpty()) {
      return;
    }
    for (int t = 0; t < times.size(); t++) {
      int token = article.tokens().in(times.get(t).span()).first();
      if (article.paragraphAt(times.get(t).span().start()) >= LEAD) {
        return;
      }
      Optional<String> day = day(times.get(t));
      VerbGroup verb = day.isEmpty() ? null : verb(token);
      Set<String> parties = verb == null ? Set.of() : parties(verb);
      if (!parties.isEmpty()) {
        run(parties, article.tokens().sentenceAround(token), new SaidTime(day.get(), t), said);
        return;
      }
    }
  }

  /** The days just before the publication, up to it. */
  private Optional<String> day(TimeExpression time) {
    if (time.type() != TimeType.DATE && time.type() != TimeType.TIME) {
      return Optional.empty();
    }
    LocalDate published = article.document().publishedDay().orElse(null);
    return time.calendarValue().filter(value -> published != null && isRecent(value, published));
  }

  private static boolean isRecent(String value, LocalDate published) {
    if (value.length() != 10) {
      return false;
    }
    try {
      LocalDate day = LocalDate.parse(value);
      return !day.isAfter(published) && !day.isBefore(published.minusDays(DAYS));
    } catch (DateTimeParseException noDay) {
      return false;
    }
  }

  /** The past verb whose clause a time stands in, if it is no cue and stands in no content. */
  private @Nullable VerbGroup verb(int time) {
    TokenRange sentence = article.tokens().sentenceAround(time);
    VerbGroup found = null;
    for (VerbGroup verb : syntax.verbGroups(article.tokens().sentenceOf(time))) {
      if (verb.isFinite() && (verb.first() < time || found == null)) {
        found = verb;
      }
    }
    if (found == null || found.tense() != VerbGroup.Tense.PAST || found.negated()) {
      return null;
    }
    int offset = article.tokens().get(time).span().start();
    for (Draft draft : drafts) {
      Attribution attribution = draft.attribution();
      if (draft.says(offset)) {
        return null;
      }
      int anchor = attribution.anchor();
      if (found.range().contains(anchor) && sentence.contains(anchor)) {
        return null;
      }
    }
    return found;
  }

  private Set<String> parties(VerbGroup verb) {
    Optional<Subject> subject = syntax.subject(verb);
    if (subject.isEmpty() || subject.get().manner() == Subject.Manner.RELATIVE) {
      return Set.of();
    }
    Set<String> parties = new HashSet<>();
    TokenRange phrase = subject.get().phrase().range();
    parties.addAll(actors.mentionedIn(article.tokens().span(phrase)));
    for (Reference reference : actors.resolve(phrase)) {
      if (reference.actor() != null) {
        parties.add(reference.actor());
      }
    }
    parties.removeIf(actor -> actors.kind(actor) == ActorKind.PLACE);
    return parties;
  }

  private void run(
      Set<String> parties, TokenRange lead, SaidTime day, List<@Nullable SaidTime> said) {
    Set<String> speakers = speakers(parties);
    int from = article.paragraphAt(article.tokens().get(lead.first()).span().start());
    boolean any = false;
    for (Draft draft : drafts) {
      String actor = draft.actor();
      int paragraph = article.paragraphAt(draft.attribution().start());
      boolean before = draft.attribution().start() < article.tokens().span(lead).end();
      if (before || draft.isNested() || actor == null || isThing(actor)) {
        continue;
      }
      if (paragraph > from + REACH || !speakers.contains(actor)) {
        break;
      }
      if (said.get(draft.index()) == null && isPast(draft)) {
        said.set(draft.index(), day);
        any = true;
      }
    }
    for (Draft draft : drafts) {
      boolean headline = article.paragraphAt(draft.attribution().start()) == 0;
      String actor = draft.actor();
      if (any && headline && actor != null && !draft.isNested() && speakers.contains(actor)) {
        said.set(draft.index(), said.get(draft.index()) == null ? day : said.get(draft.index()));
      }
    }
  }

  /** Documents speak whenever they are read. */
  private boolean isThing(String actor) {
    return actors.kind(actor) == ActorKind.UNNAMED;
  }

  /** {@code says} and {@code believes} tell of no occasion. */
  private boolean isPast(Draft draft) {
    Attribution attribution = draft.attribution();
    Optional<VerbGroup> verb = syntax.verbGroupAt(attribution.anchor());
    return attribution.cue().isEmpty()
        || verb.isEmpty()
        || !verb.get().isFinite()
        || (verb.get().tense() == VerbGroup.Tense.PAST && !verb.get().perfect());
  }

  /** Those who took part, and those who hold office for them. */
  private Set<String> speakers(Set<String> parties) {
    Set<String> speakers = new HashSet<>(parties);
    for (Title title : actors.titles()) {
      if (title.of() != null && parties.contains(title.of())) {
        speakers.add(title.actor());
      }
    }
    for (Draft draft : drafts) {
      String actor = draft.actor();
      String country = actor == null ? null : actors.country(actor).orElse(null);
      if (country != null && actors.byCountry(country).filter(parties::contains).isPresent()) {
        speakers.add(actor);
      }
    }
    return speakers;
  }
}
