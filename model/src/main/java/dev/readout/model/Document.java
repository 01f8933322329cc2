package dev.readout.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article: its canonical text and what is known of it.
 *
 * @param id the input's own id where it has one, else {@code sha256:} and the hash of the text
 * @param url where it was published
 * @param title the headline; it may or may not also be the text's first paragraph
 * @param publisher the outlet
 * @param authors as the input names them
 * @param published ISO 8601 date or date-time of publication
 * @param retrieved ISO 8601 date-time of retrieval
 * @param language BCP 47 tag
 * @param sha256 hash of the UTF-8 text in lower-case hexadecimal; names this version
 * @param text the canonical text; every span counts from its start
 * @param extra what the input said beyond these fields: plain JSON values (strings, numbers,
 *     booleans, null, lists, maps)
 */
public record Document(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String published,
    @Nullable String retrieved,
    @Nullable String language,
    String sha256,
    String text,
    Map<String, @Nullable Object> extra) {

  public Document {
    Checks.notBlank("id", id);
    if (published != null && day(published).isEmpty()) {
      throw new IllegalArgumentException("published is no ISO 8601 date: '" + published + "'");
    }
    authors = List.copyOf(authors);
    // Not Map.copyOf: JSON has null, and the order of the input is kept.
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** A document of which only the text is known. */
  public static Document ofText(String text) {
    return builder(text).build();
  }

  public static Builder builder(String text) {
    return new Builder(text);
  }

  /** The day of publication, in the time zone that the publication gives. */
  public Optional<LocalDate> publishedDay() {
    return published == null ? Optional.empty() : day(published);
  }

  /** The whole text as a span; empty where the text is. */
  public Optional<Span> whole() {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Span(0, text.length()));
  }

  private static Optional<LocalDate> day(String iso) {
    if (iso.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, 10)));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Collects what is known of a document; the hash, and where none is given the id, follow from the
   * text.
   */
  public static final class Builder {
    private final String text;
    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String publisher;
    private List<String> authors = List.of();
    private @Nullable String published;
    private @Nullable String retrieved;
    private @Nullable String language;
    private Map<String, @Nullable Object> extra = Map.of();

    private Builder(String text) {
      this.text = text;
    }

    public Builder id(@Nullable String value) {
      id = value;
      return this;
    }

    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    public Builder publisher(@Nullable String value) {
      publisher = value;
      return this;
    }

    public Builder authors(List<String> value) {
      authors = value;
      return this;
    }

    public Builder published(@Nullable String value) {
      published = value;
      return this;
    }

    public Builder retrieved(@Nullable String value) {
      retrieved = value;
      return this;
    }

    public Builder language(@Nullable String value) {
      language = value;
      return this;
    }

    public Builder extra(Map<String, @Nullable Object> value) {
      extra = value;
      return this;
    }

    /**
     * @throws IllegalArgumentException if a given id is blank or the publication is no ISO 8601
     *     date
     */
    public Document build() {
      String sha256 = hash(text);
      return new Document(
          id == null ? "sha256:" + sha256 : id,
          url,
          title,
          publisher,
          authors,
          published,
          retrieved,
          language,
          sha256,
          text,
          extra);
    }
  }
}
