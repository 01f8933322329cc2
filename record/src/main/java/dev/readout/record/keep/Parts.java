package dev.readout.record.keep;

import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.exchange.CodePoints;
import dev.readout.record.correct.ReadoutPatch;
import dev.readout.record.identity.Identity;
import dev.readout.record.text.CalendarDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What all rows of one version need: its ids, its days and its positions. */
final class Parts {

  /** Between the pieces of what stands in several places. */
  private static final String GAP = " \u2026 ";

  private final Handle handle;
  private final Ids ids;
  private final int version;
  private final Readout readout;
  private final Set<String> byHuman;
  private final CodePoints codePoints;
  private final Map<String, Identity> identities;
  private final Map<String, Integer> actors = new HashMap<>();
  private final Map<String, Integer> statements = new HashMap<>();

  Parts(
      Handle handle,
      Ids ids,
      int version,
      ReadoutPatch.Result patched,
      Map<String, Identity> identities) {
    this.handle = handle;
    this.ids = ids;
    this.version = version;
    this.readout = patched.readout();
    byHuman = patched.byHuman();
    this.identities = identities;
    codePoints = CodePoints.of(readout.document().text());
    readout.actors().forEach(actor -> actors.put(actor.id(), ids.next("actors")));
    readout.statements().forEach(s -> statements.put(s.id(), ids.next("statements")));
  }

  Handle handle() {
    return handle;
  }

  int next(String table) {
    return ids.next(table);
  }

  int version() {
    return version;
  }

  Readout readout() {
    return readout;
  }

  @Nullable Integer actor(@Nullable String local) {
    return local == null ? null : actors.get(local);
  }

  @Nullable Integer entity(@Nullable String local) {
    return local == null ? null : identity(local).entity();
  }

  Identity identity(String local) {
    return Objects.requireNonNull(identities.get(local));
  }

  @Nullable Integer statement(@Nullable String local) {
    return local == null ? null : statements.get(local);
  }

  /** Whether people added the statement or changed it. */
  boolean isByHuman(String statement) {
    return byHuman.contains(statement);
  }

  int begin(Span span) {
    return codePoints.fromUtf16(span.start());
  }

  int end(Span span) {
    return codePoints.endFromUtf16(span.end());
  }

  /** The words under spans, one after the other. */
  String words(List<Span> spans) {
    List<String> pieces = new ArrayList<>();
    spans.forEach(span -> pieces.add(span.in(readout.document().text())));
    return String.join(GAP, pieces);
  }

  @Nullable String words(@Nullable Span span) {
    return span == null ? null : words(List.of(span));
  }

  /** The first day of a calendar value, else the day of publication, else empty. */
  String day(@Nullable String value) {
    return CalendarDay.first(value).orElseGet(this::publishedDay);
  }

  String publishedDay() {
    return readout.document().publishedDay().map(Object::toString).orElse("");
  }
}
