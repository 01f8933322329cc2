package dev.readout.cli.html;

import dev.readout.cli.output.Renderer;
import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.Counts;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.explain.ExplainedReadout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One page for the whole run; articles are written as they come. */
public final class HtmlRenderer implements Renderer {

  private final Markup page;
  private final PageAssets assets = new PageAssets();
  private final ClaimsPanel claims = new ClaimsPanel();
  private final List<Panel.Section> panel =
      List.of(new StatementsPanel(), new EventsPanel(), new DialoguesPanel(), new RolesPanel());

  /** One entry for each article so far; the contents are written last and shown first. */
  private final List<Entry> contents = new ArrayList<>();

  public HtmlRenderer(Appendable out) {
    this.page = new Markup(out);
  }

  @Override
  public void begin() throws IOException {
    page.ours("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            assets.contentSecurityPolicy())
        .line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.empty("meta", "name", "referrer", "content", "no-referrer").line();
    page.empty("meta", "name", "color-scheme", "content", "light dark").line();
    page.element("title", "Readout").line();
    page.open("style").ours(assets.styleSheet()).close().line();
    page.close().open("body").line();
    page.open("header", "class", "top").element("p", "Readout", "class", "brand");
    legend();
    page.close();
  }

  @Override
  public void article(String origin, Readout readout) throws IOException {
    article(new ArticleView(origin, readout));
  }

  @Override
  public void article(String origin, ExplainedReadout explained) throws IOException {
    article(new ArticleView(origin, explained));
  }

  private void article(ArticleView article) throws IOException {
    Keys keys = new Keys(contents.size() + 1);
    contents.add(new Entry(article.title(), keys.anchor(), Counts.of(article.readout())));
    page.line().open("article", "id", keys.anchor());
    header(article);
    claims.write(article, keys, page);
    page.line().open("div", "class", "columns");
    new ArticleText(page).write(article, keys);
    page.line().open("aside", "class", "panel", "aria-label", "What was read in the article");
    for (Panel.Section section : panel) {
      section.write(article, keys, page);
    }
    page.close().close().close();
  }

  @Override
  public void end() throws IOException {
    if (contents.size() > 1) {
      page.line().open("nav", "aria-label", "Articles");
      page.element("h2", contents.size() + " articles").open("ol");
      for (Entry entry : contents) {
        page.line().open("li").element("a", entry.title(), "href", "#" + entry.anchor());
        page.element("span", " " + entry.counts(), "class", "faint").close();
      }
      page.close().close();
    }
    page.line().open("script").ours(assets.script()).close();
    page.line().close().close().line();
  }

  private void legend() throws IOException {
    page.open("p", "class", "legend").text("In the text: ");
    for (Mark.Kind kind :
        List.of(
            Mark.Kind.SOURCE,
            Mark.Kind.CUE,
            Mark.Kind.CONTENT,
            Mark.Kind.EVENT,
            Mark.Kind.TIME,
            Mark.Kind.CHANNEL)) {
      page.element("span", kind.style(), "class", "m " + kind.style()).text(" ");
    }
    page.close();
  }

  private void header(ArticleView article) throws IOException {
    Document document = article.document();
    page.line().open("header").element("h2", article.title()).open("p", "class", "byline");
    part(document.publisher());
    part(String.join(", ", document.authors()));
    part(document.published() == null ? "undated" : document.published());
    String url = document.url();
    if (url != null && isWebAddress(url)) {
      page.open("span").element("a", url, "href", url, "rel", "noopener noreferrer").close();
    } else {
      part(url);
    }
    page.close().open("p", "class", "byline faint");
    part(article.origin());
    part(Counts.of(article.readout()));
    page.close().close();
  }

  private void part(@Nullable String text) throws IOException {
    if (text != null && !text.isBlank()) {
      page.element("span", text);
    }
  }

  /** Other addresses, {@code javascript:} among them, are shown and not linked. */
  private static boolean isWebAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** A line of the contents. */
  private record Entry(String title, String anchor, String counts) {}
}
