package dev.readout.sources.html;

import dev.readout.model.Document;
import dev.readout.sources.dates.PublicationDate;
import dev.readout.sources.offsets.CharacterReferences;
import dev.readout.sources.offsets.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a web page. Nothing of the page is run or loaded. Safe for use by
 * several threads.
 */
public final class HtmlReader {

  /** The largest page, in UTF-16 code units: many times a long article with all its scripts. */
  public static final int MAX_LENGTH = 10_000_000;

  /** The most tags: each costs some hundred bytes of memory. */
  public static final int MAX_TAGS = 250_000;

  /** Less text than this is a label or an error message. */
  private static final int SHORTEST_TEXT = 80;

  private static final Pattern LANGUAGE_TAG =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}");
  private static final CharacterReferences REFERENCES =
      new CharacterReferences(token -> Parser.unescapeEntities(token, false));

  /** Whether a page is small enough to be read in bounded memory. */
  public boolean isReadable(String page) {
    if (page.length() > MAX_LENGTH) {
      return false;
    }
    int tags = 0;
    for (int at = page.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = page.indexOf('<', at + 1)) {
      tags++;
    }
    return tags <= MAX_TAGS;
  }

  /**
   * The article on a page.
   *
   * @param address where the page was found, for links that are relative to it; null if unknown
   * @return empty where the page has no main text
   * @throws IllegalArgumentException if the page is not readable
   */
  public Optional<HtmlArticle> read(String page, @Nullable String address) {
    if (!isReadable(page)) {
      throw new IllegalArgumentException("the page is too large: " + page.length());
    }
    org.jsoup.nodes.Document parsed =
        Jsoup.parse(page, "", Parser.htmlParser().setTrackPosition(true));
    PageMetadata metadata = JsonLd.read(parsed).or(MetaElements.read(parsed));
    Headline headline = Headline.of(parsed, metadata);
    List<Block> main = MainText.of(parsed.body());
    SourceText text = new SourceText(page, REFERENCES);
    if (headline != null) {
      addHeadline(text, headline);
    }
    int before = text.length();
    String body = metadata.body() == null ? "" : metadata.body();
    int shown = main.stream().filter(block -> !block.isHeading()).mapToInt(Block::textLength).sum();
    if (shown >= SHORTEST_TEXT && shown * 2 >= body.length()) {
      main.stream()
          .filter(block -> headline == null || !headline.isRepeatedBy(block))
          .forEach(block -> addParagraph(text, block, "\n"));
    } else if (body.length() >= SHORTEST_TEXT) {
      addBody(text, body);
    }
    return text.length() == before
        ? Optional.empty()
        : Optional.of(article(text, headline, metadata, address));
  }

  private static void addHeadline(SourceText text, Headline headline) {
    if (headline.shown() == null) {
      text.append(headline.words());
    } else {
      addParagraph(text, headline.shown(), " ");
    }
    text.endParagraph();
  }

  private static void addParagraph(SourceText text, Block block, String lineBreak) {
    text.endParagraph();
    for (Node piece : block.pieces()) {
      if (piece instanceof TextNode node) {
        text.append(
            node.getWholeText(), node.sourceRange().startPos(), node.sourceRange().endPos());
      } else if (lineBreak.equals("\n")) {
        text.breakLine();
      } else {
        text.append(lineBreak);
      }
    }
    text.endParagraph();
  }

  /** The body that only the metadata have: plain text or, against the standard, HTML. */
  private static void addBody(SourceText text, String body) {
    String plain = body.contains("</p>") ? Jsoup.parse(body).wholeText() : body;
    plain
        .lines()
        .forEach(
            line -> {
              text.endParagraph();
              text.append(line);
            });
  }

  private static HtmlArticle article(
      SourceText text,
      @Nullable Headline headline,
      PageMetadata metadata,
      @Nullable String address) {
    Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    String published = date("published", metadata.published(), extra);
    if (metadata.modified() != null) {
      extra.put(
          "modified", PublicationDate.normalise(metadata.modified()).orElse(metadata.modified()));
    }
    Document document =
        Document.builder(text.text())
            .title(headline == null ? null : folded(headline.words()))
            .publisher(metadata.publisher())
            .authors(metadata.authors())
            .published(published)
            .url(url(metadata.url(), address))
            .language(language(metadata.language()))
            .extra(extra)
            .build();
    return new HtmlArticle(document, text.offsets());
  }

  private static @Nullable String date(
      String field, @Nullable String raw, Map<String, @Nullable Object> extra) {
    if (raw == null) {
      return null;
    }
    String date = PublicationDate.normalise(raw).orElse(null);
    if (date == null) {
      extra.put(field, raw);
    }
    return date;
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ").replace("\u00AD", "");
  }

  private static @Nullable String url(@Nullable String said, @Nullable String address) {
    boolean absolute = said != null && (said.startsWith("https://") || said.startsWith("http://"));
    return absolute ? said : address;
  }

  /** As a tag of BCP 47; Open Graph writes {@code en_GB}. */
  private static @Nullable String language(@Nullable String raw) {
    if (raw == null) {
      return null;
    }
    String tag = raw.strip().replace('_', '-');
    return LANGUAGE_TAG.matcher(tag).matches() ? tag : null;
  }
}
