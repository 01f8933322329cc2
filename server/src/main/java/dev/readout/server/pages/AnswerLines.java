package dev.readout.server.pages;

import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Citation;
import dev.readout.record.ask.Line;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of an answer, each with its words and the way to where they stand. */
final class AnswerLines {

  private AnswerLines() {}

  static void write(Answer answer, Markup page) throws IOException {
    for (String note : answer.notes()) {
      page.element("p", note, "class", "note", "role", "status").line();
    }
    if (answer.lines().isEmpty()) {
      if (answer.notes().isEmpty()) {
        page.element("p", "Nothing found.", "class", "note", "role", "status").line();
      }
      return;
    }
    page.open("ol", "class", "answer").line();
    for (Line line : answer.lines()) {
      page.open("li").element("p", line.summary()).line();
      citation(line, page);
      page.close().line();
    }
    page.close().line();
  }

  private static void citation(Line line, Markup page) throws IOException {
    Citation citation = line.citation();
    if (!citation.words().isBlank() && !line.summary().contains(citation.words())) {
      page.element("blockquote", citation.words()).line();
    }
    page.open("p", "class", "source");
    page.element("a", citation.id(), "href", "/cite/" + segment(citation.id()));
    Object claim = line.fields().get("claim");
    if (claim instanceof String id) {
      page.text(" \u00B7 ").element("a", "claim " + id, "href", "/claim?id=" + segment(id));
    }
    String rest = String.join(", ", described(citation));
    page.text(rest.isEmpty() ? "" : " \u00B7 " + rest);
    String url = citation.url();
    if (url != null && isWebAddress(url)) {
      page.text(" \u00B7 ").element("a", url, "href", url, "rel", "noopener noreferrer");
    }
    page.close().line();
  }

  private static List<String> described(Citation citation) {
    return Stream.<@Nullable String>of(citation.title(), citation.publisher(), citation.published())
        .filter(Objects::nonNull)
        .map(Objects::toString)
        .toList();
  }

  /** Other addresses, {@code javascript:} among them, are not linked. */
  private static boolean isWebAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** A text as one part of a path or one value of a query. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
