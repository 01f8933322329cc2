package dev.readout.record.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** In which articles events stand, and what became of them from one report to the next. */
final class Reports {

  private record Report(String cite, String day, String factuality, boolean origin) {}

  private final Map<Integer, List<Report>> byFirst = new HashMap<>();

  private Reports() {}

  /**
   * @param firsts ids of the first reports of events
   */
  static Reports of(Handle handle, Collection<Integer> firsts) {
    Reports reports = new Reports();
    new Sql(
            "SELECT r.first_event, d.code || '.' || ev.local AS cite, r.day, r.factuality, r.origin"
                + " FROM event_reports r JOIN events ev ON ev.id = r.event"
                + " JOIN versions v ON v.id = r.version JOIN documents d ON d.id = v.document")
        .andIn("r.first_event IN ({})", firsts)
        .then("ORDER BY r.first_event, r.day, r.event")
        .list(
            handle,
            row ->
                reports
                    .byFirst
                    .computeIfAbsent(row.getInt("first_event"), first -> new ArrayList<>())
                    .add(
                        new Report(
                            row.getString("cite"),
                            row.getString("day"),
                            row.getString("factuality"),
                            row.getInt("origin") == 1)));
    return reports;
  }

  /** The event that all reports share, how many there are, and its course. */
  Map<String, @Nullable Object> fields(int first) {
    List<Report> all = byFirst.getOrDefault(first, List.of());
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("joined_event", all.isEmpty() ? null : all.get(0).cite());
    fields.put("reports", (int) all.stream().filter(Report::origin).count());
    fields.put("appearances", all.size());
    fields.put("course", course(all));
    return fields;
  }

  /** For people: nothing where there is one report alone. */
  String summary(int first) {
    List<Report> all = byFirst.getOrDefault(first, List.of());
    String course = course(all);
    String told = Words.reports((int) all.stream().filter(Report::origin).count(), all.size());
    return course == null ? told : told + " (" + course + ")";
  }

  /** Each change with the day on which it was first reported; null where there is none. */
  private static @Nullable String course(List<Report> all) {
    StringBuilder course = new StringBuilder();
    String last = "";
    int changes = 0;
    for (Report report : all) {
      if (report.origin() && !report.factuality().equals(last)) {
        last = report.factuality();
        changes++;
        course.append(course.isEmpty() ? "" : ", ").append(Words.plain(last));
        course.append(' ').append(Words.day(report.day()));
      }
    }
    return changes < 2 ? null : course.toString();
  }
}
