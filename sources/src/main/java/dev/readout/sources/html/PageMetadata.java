package dev.readout.sources.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one layer of a page says of its article, as it is written there.
 *
 * @param body the article's text where the metadata hold it
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String url,
    @Nullable String language,
    @Nullable String body) {

  static final PageMetadata NOTHING =
      new PageMetadata(null, null, List.of(), null, null, null, null, null);

  /** This, and what the other says where this is silent. */
  PageMetadata or(PageMetadata other) {
    return new PageMetadata(
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        authors.isEmpty() ? other.authors : authors,
        published == null ? other.published : published,
        modified == null ? other.modified : modified,
        url == null ? other.url : url,
        language == null ? other.language : language,
        body == null ? other.body : body);
  }
}
