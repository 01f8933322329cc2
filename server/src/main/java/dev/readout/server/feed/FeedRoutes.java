package dev.readout.server.feed;

import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Citation;
import dev.readout.record.ask.Line;
import dev.readout.record.text.CalendarDay;
import dev.readout.server.asking.Asking;
import dev.readout.server.asking.Readers;
import dev.readout.server.asking.Values;
import dev.readout.server.markup.Markup;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An Atom feed (RFC 4287) for every question: its lines are the entries. */
public final class FeedRoutes {

  /** Entries without a day, and empty feeds, carry this one: Atom demands a time. */
  private static final String UNDATED = "1970-01-01T00:00:00Z";

  private final List<Asking> askings;
  private final Readers readers;

  public FeedRoutes(List<Asking> askings, Readers readers) {
    this.askings = List.copyOf(askings);
    this.readers = readers;
  }

  public void register(RoutesConfig routes) {
    for (Asking asking : askings) {
      routes.get("/feeds/" + asking.path(), context -> feed(context, asking));
    }
  }

  private void feed(Context context, Asking asking) throws IOException {
    Map<String, List<String>> given = context.queryParamMap();
    Answer answer = readers.ask(asking.of(new Values(given), given.keySet()));
    String query = context.queryString();
    String own = "/feeds/" + asking.path() + (query == null ? "" : "?" + query);
    StringBuilder out = new StringBuilder();
    Markup feed = new Markup(out);
    feed.ours("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    feed.open("feed", "xmlns", "http://www.w3.org/2005/Atom").line();
    feed.element("id", id(own)).element("title", "Readout: " + asking.title()).line();
    feed.single("link", "rel", "self", "href", own);
    feed.element("updated", updated(answer)).open("author").element("name", "Readout").close();
    for (Line line : answer.lines()) {
      entry(feed, own, line);
    }
    feed.line().close().line();
    context.contentType("application/atom+xml; charset=utf-8").result(out.toString());
  }

  private static void entry(Markup feed, String own, Line line) throws IOException {
    Citation citation = line.citation();
    feed.line().open("entry").element("id", id(own + "\n" + citation.id() + "\n" + line.summary()));
    feed.element("title", line.summary()).element("updated", day(line));
    feed.single("link", "rel", "alternate", "href", "/cite/" + citation.id());
    feed.element("content", citation.words(), "type", "text").close();
  }

  private static String updated(Answer answer) {
    return answer.lines().stream().map(FeedRoutes::day).max(String::compareTo).orElse(UNDATED);
  }

  private static String day(Line line) {
    Object day = line.fields().get("day");
    String published = day == null ? line.citation().published() : day.toString();
    return CalendarDay.first(published).map(first -> first + "T00:00:00Z").orElse(UNDATED);
  }

  /** The same for the same content, so that readers of feeds show it once. */
  private static String id(String content) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }
}
