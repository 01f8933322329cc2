package dev.readout.sources.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads Open Graph, Dublin Core and other meta elements, then {@code time} and {@code lang}. */
final class MetaElements {

  private static final Map<String, List<String>> NAMES = load();

  private final Map<String, List<String>> values = new HashMap<>();
  private final Document page;

  private MetaElements(Document page) {
    this.page = page;
    for (Element meta : page.select("meta[content], [itemprop][datetime]")) {
      String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("datetime");
      if (!content.isBlank()) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
          String key = attribute + " " + meta.attr(attribute).toLowerCase(Locale.ROOT);
          values.computeIfAbsent(key, k -> new ArrayList<>()).add(content.strip());
        }
      }
    }
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String[] row : Resources.rows("metadata-names.txt", 3)) {
      names
          .computeIfAbsent(row[0], field -> new ArrayList<>())
          .add(row[1] + " " + row[2].toLowerCase(Locale.ROOT));
    }
    return names;
  }

  static PageMetadata read(Document page) {
    return new MetaElements(page).metadata();
  }

  private PageMetadata metadata() {
    String published = first("published");
    String url = first("url");
    String language = page.select("html").attr("lang");
    return new PageMetadata(
        first("title"),
        first("publisher"),
        authors(),
        published == null ? visibleTime() : published,
        first("modified"),
        url == null ? canonicalLink() : url,
        language.isBlank() ? first("language") : language,
        null);
  }

  private @Nullable String first(String field) {
    List<String> found = all(field);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The values of the most trusted name that the page uses. */
  private List<String> all(String field) {
    for (String name : NAMES.getOrDefault(field, List.of())) {
      List<String> found = values.get(name);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private List<String> authors() {
    // Open Graph wants a profile's address here: no name.
    List<String> named =
        all("author").stream().filter(author -> !author.contains("://")).distinct().toList();
    return named.isEmpty()
        ? page.select("[rel=author], [itemprop=author] [itemprop=name]").eachText().stream()
            .filter(author -> !author.isBlank())
            .distinct()
            .limit(10)
            .toList()
        : named;
  }

  private @Nullable String visibleTime() {
    Element time =
        page.selectFirst("time[itemprop=datePublished][datetime], time[pubdate][datetime]");
    if (time == null) {
      time = page.selectFirst("article time[datetime], main time[datetime]");
    }
    if (time == null) {
      time = page.selectFirst("time[datetime]");
    }
    return time == null || time.attr("datetime").isBlank() ? null : time.attr("datetime").strip();
  }

  private @Nullable String canonicalLink() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    return link == null || link.attr("href").isBlank() ? null : link.attr("href").strip();
  }
}
