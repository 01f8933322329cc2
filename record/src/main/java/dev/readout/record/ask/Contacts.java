package dev.readout.record.ask;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Meetings, calls, agreements and joint work of two sides as each source has them, the latest
 * first; also those that were planned for later by what was told up to the last day.
 */
record Contacts(Party one, Party other, Scope scope) {

  /** PLOVER types of contact. */
  private static final String TYPES = "'CONSULT', 'AGREE', 'COOPERATE'";

  List<Line> lines(Handle handle) {
    List<Integer> ids =
        Latest.ids(
            handle,
            "events",
            "ev",
            scope.open(),
            (sql, rowByRow) -> {
              sql.and("ev.type IN (" + TYPES + ")");
              Happenings.EventLines.restrict(sql, List.of(one, other), rowByRow);
              scope.knownOf(sql, "ev");
            });
    Sql page =
        new Sql(Happenings.EventLines.SELECT)
            .andIn("ev.id IN ({})", ids)
            .then("ORDER BY ev.day DESC, ev.id DESC, asn.position LIMIT ?", scope.limit() + 1);
    return Happenings.EventLines.of(handle, page).stream().map(Contacts::line).toList();
  }

  private static Line line(Line event) {
    Map<String, @Nullable Object> from = event.fields();
    Object actors = from.get("actors");
    Object recipients = from.get("recipients");
    DialogueFields fields =
        new DialogueFields("contact", (String) from.get("day"))
            .put("parties", recipients == null ? actors : actors + ", " + recipients)
            .put("type", from.get("type"))
            .put("mode", from.get("mode"))
            .put("factuality", from.get("factuality"))
            .put("according", from.get("according"));
    return new Line(fields.all(), event.summary(), event.citation());
  }
}
