package dev.readout.server.pages;

import dev.readout.server.asking.Asking;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What every page has: head, way to the other pages, search, foot. */
final class Layout {

  private final List<Asking> askings;
  private final String version;

  Layout(List<Asking> askings, String version) {
    this.askings = List.copyOf(askings);
    this.version = version;
  }

  /** What stands between head and foot. */
  @FunctionalInterface
  interface Body {
    void write(Markup page) throws IOException;
  }

  String page(String title, Body body) {
    StringBuilder out = new StringBuilder();
    Markup page = new Markup(out);
    try {
      page.ours("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").line();
      page.empty("meta", "charset", "utf-8").line();
      page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
      page.line().empty("meta", "name", "color-scheme", "content", "light dark").line();
      page.empty("link", "rel", "stylesheet", "href", "/style.css").line();
      page.element("title", title + " \u00B7 Readout").line().close().open("body").line();
      page.element("a", "To the content", "class", "skip", "href", "#content").line();
      head(page);
      page.open("main", "id", "content").line();
      body.write(page);
      page.close().line();
      page.open("footer")
          .text("Readout " + version + ". Nothing is a fact because a machine found");
      page.text(" it: follow each line to its words.").close().line();
      page.close().close().line();
    } catch (IOException e) {
      throw new UncheckedIOException("into memory", e);
    }
    return out.toString();
  }

  private void head(Markup page) throws IOException {
    page.open("header").element("a", "Readout", "class", "brand", "href", "/").line();
    page.open("nav", "aria-label", "Questions").open("ul");
    for (Asking asking : askings) {
      page.open("li").element("a", asking.title(), "href", "/" + asking.path()).close();
    }
    page.close().close().line();
    page.open("form", "action", "/search", "role", "search");
    page.empty("input", "type", "search", "name", "words", "aria-label", "Words of articles");
    page.element("button", "Search").close().close().line();
  }
}
