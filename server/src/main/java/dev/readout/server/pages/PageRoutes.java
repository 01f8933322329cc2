package dev.readout.server.pages;

import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Cite;
import dev.readout.record.ask.Claims;
import dev.readout.record.ask.Happenings;
import dev.readout.record.ask.Line;
import dev.readout.record.ask.Scope;
import dev.readout.server.asking.Asking;
import dev.readout.server.asking.Readers;
import dev.readout.server.asking.UnfitRequestException;
import dev.readout.server.asking.Values;
import dev.readout.server.http.Problems;
import dev.readout.server.markup.Markup;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages of plain HTML: a start page, one for each question, and one for each citation. */
public final class PageRoutes implements Problems.ProblemPage {

  private static final int ON_START = 10;

  private final List<Asking> askings;
  private final Readers readers;
  private final Layout layout;
  private final String style = resource("style.css");

  public PageRoutes(List<Asking> askings, Readers readers, String version) {
    this.askings = List.copyOf(askings);
    this.readers = readers;
    this.layout = new Layout(askings, version);
  }

  public void register(RoutesConfig routes) {
    routes.get("/", context -> context.html(start()));
    for (Asking asking : askings) {
      routes.get("/" + asking.path(), context -> context.html(answer(context, asking)));
    }
    routes.get("/cite/{id}", context -> context.html(passage(context.pathParam("id"))));
    routes.get("/style.css", context -> context.contentType("text/css").result(style));
  }

  @Override
  public String html(String title, String detail) {
    return layout.page(
        title, page -> page.element("h1", title).element("p", detail, "role", "alert").line());
  }

  private String start() {
    Scope few = new Scope(null, null, ON_START);
    Answer contested = readers.ask(new Claims(true, null, few));
    Answer events = readers.ask(new Happenings(List.of(), null, null, few));
    return layout.page(
        "The record",
        page -> {
          page.element("h1", "The record").line();
          part(page, "Contested claims", contested, "/claims?contested=true");
          part(page, "The latest events", events, "/events");
          page.element("h2", "Ask").line().open("dl");
          for (Asking asking : askings) {
            page.open("dt").element("a", asking.title(), "href", "/" + asking.path()).close();
            page.element("dd", asking.help()).line();
          }
          page.close().line();
        });
  }

  private static void part(Markup page, String title, Answer answer, String all)
      throws IOException {
    page.open("section").element("h2", title).line();
    AnswerLines.write(answer, page);
    if (answer.more()) {
      page.open("p").element("a", "All of them", "href", all).close();
    }
    page.close().line();
  }

  private String answer(Context context, Asking asking) {
    Map<String, List<String>> given = context.queryParamMap();
    Values values = new Values(given);
    boolean asked = given.keySet().stream().anyMatch(name -> !values.all(name).isEmpty());
    List<String> problems = new ArrayList<>();
    Answer answer = null;
    if (asked || asking.needsNothing()) {
      try {
        answer = readers.ask(asking.of(values, given.keySet()));
      } catch (UnfitRequestException e) {
        problems.add(String.valueOf(e.getMessage()));
        context.status(HttpStatus.BAD_REQUEST);
      }
    }
    Answer found = answer;
    String query = context.queryString();
    return layout.page(
        asking.title(),
        page -> {
          page.element("h1", asking.title()).element("p", asking.help(), "class", "help").line();
          new QuestionForm(page).write(asking, values);
          for (String problem : problems) {
            page.element("p", problem, "class", "note", "role", "alert").line();
          }
          if (found != null) {
            AnswerLines.write(found, page);
            below(page, asking, found, query == null ? "" : query);
          }
        });
  }

  private static void below(Markup page, Asking asking, Answer answer, String query)
      throws IOException {
    if (answer.more()) {
      page.element("p", "There is more: raise the number of lines.", "class", "note").line();
    }
    String address = "/api/" + asking.path() + "?" + (query.isEmpty() ? "" : query + "&");
    page.open("p", "class", "export").text("This answer as ");
    page.element("a", "CSV", "href", address + "format=csv", "download", asking.path() + ".csv");
    page.text(", ").element("a", "JSON", "href", address + "format=json");
    page.text(", or as a ");
    page.element("a", "feed", "href", "/feeds/" + asking.path() + "?" + query).close().line();
  }

  private String passage(String id) {
    Answer answer = readers.ask(new Cite(id));
    if (answer.lines().isEmpty()) {
      throw new NotFoundResponse();
    }
    Line line = answer.lines().get(0);
    return layout.page(
        "Citation " + id,
        page -> {
          page.element("h1", "Citation " + id).line().open("p", "class", "passage");
          page.text(text(line, "before")).element("mark", text(line, "passage"));
          page.text(text(line, "after")).close().line();
          AnswerLines.write(new Answer(List.of(withoutWords(line)), false, List.of()), page);
        });
  }

  /** The passage stands above already. */
  private static Line withoutWords(Line line) {
    return new Line(line.fields(), line.citation().words(), line.citation());
  }

  private static String text(Line line, String field) {
    Object value = line.fields().get(field);
    return value == null ? "" : value.toString();
  }

  private static String resource(String name) {
    try (InputStream in = PageRoutes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
