package dev.readout.sources.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page's JSON-LD says of its article: schema.org's {@code Article} and the kinds below
 * it, alone, in arrays, in {@code @graph} or as the main entity of something else. Broken JSON-LD
 * says nothing.
 */
final class JsonLd {

  /** schema.org's NewsArticle, ReportageNewsArticle, LiveBlogPosting and others. */
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?(\\w*Article|\\w*BlogPosting|Report)");

  /** Sites nest the article a few levels down; deeper there are only its parts. */
  private static final int DEEPEST = 6;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static PageMetadata read(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        found.collect(JSON.readTree(withoutWrapping(script.data())), 0);
      } catch (JsonProcessingException e) {
        // The next block, or the meta elements, may say it.
      }
    }
    return found.articles.stream()
        .max(Comparator.comparingInt(article -> fit(article, page.title())))
        .map(found::metadata)
        .orElse(PageMetadata.NOTHING);
  }

  /** Old templates wrap scripts in a CDATA section; what follows the first value is left alone. */
  private static String withoutWrapping(String script) {
    String text = script.strip();
    int wrapped = text.startsWith("{") || text.startsWith("[") ? -1 : text.indexOf("CDATA[");
    return wrapped < 0 ? text : text.substring(wrapped + "CDATA[".length());
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, depth + 1));
    } else if (node.isObject()) {
      String id = node.path("@id").asText();
      if (!id.isEmpty() && node.size() > 1) {
        byId.putIfAbsent(id, node);
      }
      if (isArticle(node)) {
        articles.add(node);
      }
      for (String key :
          List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "publisher", "author")) {
        collect(node.path(key), depth + 1);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(type -> ARTICLE_TYPE.matcher(type).matches());
  }

  /** Pages describe related articles too: the page's own is the one that its title names. */
  private static int fit(JsonNode article, String pageTitle) {
    String headline = text(article.path("headline"));
    boolean named = headline != null && pageTitle.contains(headline);
    return (named ? 2 : 0) + (isNews(article) ? 1 : 0);
  }

  private static boolean isNews(JsonNode node) {
    return types(node).stream().anyMatch(type -> type.endsWith("NewsArticle"));
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    (type.isArray() ? type : List.of(type)).forEach(one -> types.add(one.asText()));
    return types;
  }

  private PageMetadata metadata(JsonNode article) {
    String title = text(article.path("headline"));
    return new PageMetadata(
        title == null ? text(article.path("name")) : title,
        names(article.path("publisher")).stream().findFirst().orElse(null),
        authors(article),
        text(article.path("datePublished")),
        text(article.path("dateModified")),
        url(article),
        text(article.path("inLanguage")),
        text(article.path("articleBody")));
  }

  private List<String> authors(JsonNode article) {
    List<String> authors = names(article.path("author"));
    return authors.isEmpty() ? names(article.path("creator")) : authors;
  }

  private static @Nullable String url(JsonNode article) {
    String url = text(article.path("url"));
    if (url == null) {
      JsonNode page = article.path("mainEntityOfPage");
      url = text(page.isObject() ? page.path("@id") : page);
    }
    return url;
  }

  /** Names of persons and organisations: strings, objects, lists of both, references to objects. */
  private List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      JsonNode named = one.has("name") ? one : byId.getOrDefault(one.path("@id").asText(), one);
      String name = text(named.isObject() ? named.path("name") : named);
      if (name != null && !name.contains("://") && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** A string, its first where there are several; sites escape it as if it stood in HTML. */
  private static @Nullable String text(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    if (one.isObject()) {
      one = one.path("@value");
    }
    String text = one.isTextual() || one.isNumber() ? one.asText().strip() : "";
    return text.isEmpty() ? null : Parser.unescapeEntities(text, false);
  }
}
