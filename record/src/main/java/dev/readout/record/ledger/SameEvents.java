package dev.readout.record.ledger;

import dev.readout.record.same.Days;
import dev.readout.record.same.EventSignals;
import dev.readout.record.same.Groups;
import dev.readout.record.same.SameEvent;
import dev.readout.record.same.Story;
import dev.readout.record.text.Folding;
import dev.readout.record.text.Stems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reports of one event, be it planned, done or called off. */
final class SameEvents extends Joined<SameEvents.Report> {

  /** What an article tells without a day happened about when it came out, or soon will. */
  private static final int BEFORE = 30;

  private static final int AFTER = 60;

  private static final int MOST_PARTIES = 6;

  private final Stories stories;

  record Report(int version, EventSignals signals) {}

  SameEvents(Handle handle, Stories stories) {
    super(
        handle, "same_events", "event_keys", new Groups<>(SameEvents::score, SameEvent.THRESHOLD));
    this.stories = stories;
  }

  /** Events of one article are told apart by the reading. */
  private static double score(Report one, Report other) {
    return one.version() == other.version() ? 0 : SameEvent.score(one.signals(), other.signals());
  }

  private record Row(
      int version, String type, String trigger, @Nullable String date, String published) {}

  @Override
  Map<Integer, Report> load(Collection<Integer> items) {
    Map<Integer, Row> rows =
        Rows.of(
            handle(),
            "SELECT e.id, e.version, e.type, e.trigger_words, e.date, v.published_day FROM events e"
                + " JOIN versions v ON v.id = e.version WHERE e.id IN ({}) ORDER BY e.id",
            items,
            row ->
                new Row(
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)));
    Map<Integer, Set<String>> parties = parties(items);
    TreeSet<Integer> versions = new TreeSet<>();
    rows.values().forEach(row -> versions.add(row.version()));
    Map<Integer, Story> told = stories.of(versions);
    Map<Integer, Report> reports = new LinkedHashMap<>();
    rows.forEach(
        (id, row) -> {
          Story story = told.get(row.version());
          if (story != null) {
            reports.put(id, report(row, parties.getOrDefault(id, Set.of()), story));
          }
        });
    return reports;
  }

  private static Report report(Row row, Set<String> parties, Story story) {
    Days told = Days.of(row.date());
    Days published = Days.of(row.published());
    Days about =
        published == null
            ? null
            : new Days(published.first().minusDays(BEFORE), published.last().plusDays(AFTER));
    EventSignals signals =
        new EventSignals(
            trigger(row.trigger()),
            row.type(),
            parties,
            told == null ? about : told,
            told != null,
            story);
    return new Report(row.version(), signals);
  }

  /** The last word that says something: {@code held talks} are talks. */
  private static String trigger(String words) {
    List<String> all = Folding.words(words);
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!Stems.isFunctionWord(all.get(i))) {
        return Stems.of(all.get(i));
      }
    }
    return "";
  }

  private Map<Integer, Set<String>> parties(Collection<Integer> items) {
    Map<Integer, Set<String>> parties = new HashMap<>();
    Rows.of(
        handle(),
        "SELECT event, entity FROM event_actors WHERE event IN ({}) AND entity IS NOT NULL"
            + " ORDER BY event, side, position",
        items,
        row ->
            parties
                .computeIfAbsent(row.getInt(1), event -> new TreeSet<>())
                .add("e" + row.getInt(2)));
    return parties;
  }

  /**
   * Type and party in the months of the event, each month with those beside it, so that two events
   * that may be the same share one.
   */
  @Override
  List<String> keys(Report report) {
    List<String> keys = new ArrayList<>();
    EventSignals signals = report.signals();
    Days days = signals.days();
    List<String> when = new ArrayList<>();
    if (days != null) {
      LocalDate month = days.first().minusDays(1).withDayOfMonth(1);
      for (int i = 0; i <= 3 && !month.isAfter(days.last().plusDays(1)); i++) {
        when.add(month.toString().substring(0, 7));
        month = month.plusMonths(1);
      }
    } else {
      when.add("");
    }
    for (String party : signals.parties().stream().sorted().limit(MOST_PARTIES).toList()) {
      when.forEach(month -> keys.add(signals.type() + " " + party + " " + month));
    }
    return keys;
  }
}
