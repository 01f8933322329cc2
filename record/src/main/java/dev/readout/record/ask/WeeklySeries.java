package dev.readout.record.ask;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Cooperation and conflict between two sides by the week, from what is said to have occurred or to
 * go on: PLOVER's quad classes, counted by reports and by different events. Events of one day, type
 * and mode count as one. The latest week first.
 */
record WeeklySeries(Party one, Party other, Scope scope) {

  private static final String[] QUADS = {
    "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"
  };

  private record Report(int id, LocalDate day, int quad, String type, @Nullable String mode) {}

  List<Line> lines(Handle handle) {
    Sql sql =
        new Sql("SELECT ev.id, ev.day, ev.quad, ev.type, ev.mode FROM events ev")
            .and("ev.factuality IN ('occurred', 'ongoing')")
            .and("ev.day <> ''");
    Happenings.EventLines.restrict(sql, List.of(one, other), false);
    scope.restrict(sql, "ev.day");
    scope.knownOf(sql, "ev");
    sql.then("ORDER BY ev.day, ev.id");
    Map<LocalDate, List<Report>> weeks = new TreeMap<>(Comparator.reverseOrder());
    for (Report report :
        sql.list(
            handle,
            row ->
                new Report(
                    row.getInt("id"),
                    LocalDate.parse(row.getString("day")),
                    row.getInt("quad"),
                    row.getString("type"),
                    row.getString("mode")))) {
      LocalDate monday = report.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.computeIfAbsent(monday, week -> new ArrayList<>()).add(report);
    }
    List<LocalDate> page = weeks.keySet().stream().limit(scope.limit() + 1L).toList();
    Map<Integer, Citation> citations = new HashMap<>();
    new Sql(
            "SELECT ev.id, "
                + Citation.columns("ev", "ev.local")
                + " FROM events ev JOIN versions v ON v.id = ev.version"
                + " JOIN documents d ON d.id = v.document")
        .andIn("ev.id IN ({})", page.stream().map(week -> first(weeks, week).id()).toList())
        .list(handle, row -> citations.put(row.getInt("id"), Citation.of(row)));
    List<Line> lines = new ArrayList<>();
    for (LocalDate monday : page) {
      Citation citation = Objects.requireNonNull(citations.get(first(weeks, monday).id()));
      lines.add(line(monday, Objects.requireNonNull(weeks.get(monday)), citation));
    }
    return lines;
  }

  private static Report first(Map<LocalDate, List<Report>> weeks, LocalDate monday) {
    return Objects.requireNonNull(weeks.get(monday)).get(0);
  }

  private static Line line(LocalDate monday, List<Report> reports, Citation citation) {
    int[] counts = new int[QUADS.length];
    int[] eventCounts = new int[QUADS.length];
    Set<List<@Nullable Object>> events = new HashSet<>();
    for (Report report : reports) {
      counts[report.quad() - 1]++;
      List<@Nullable Object> event = new ArrayList<>();
      event.add(report.day());
      event.add(report.type());
      event.add(report.mode());
      if (events.add(event)) {
        eventCounts[report.quad() - 1]++;
      }
    }
    DialogueFields fields =
        new DialogueFields("week", monday.toString())
            .put("events", events.size())
            .put("reports", reports.size());
    StringBuilder summary = new StringBuilder(monday + "  week: ");
    for (int i = 0; i < QUADS.length; i++) {
      fields.put(QUADS[i], counts[i]);
      fields.put(QUADS[i] + "_events", eventCounts[i]);
      summary.append(QUADS[i].replace('_', ' ')).append(' ').append(counts[i]).append(", ");
    }
    summary.append("reports ").append(reports.size()).append(", events ").append(events.size());
    return new Line(fields.all(), summary.toString(), citation);
  }
}
