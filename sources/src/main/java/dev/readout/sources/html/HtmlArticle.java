package dev.readout.sources.html;

import dev.readout.model.Document;
import dev.readout.sources.offsets.OffsetMap;

/**
 * An article read from a web page.
 *
 * @param document its text is the headline and the paragraphs, parted by blank lines
 * @param offsets from the document's text to the page, in UTF-16 code units; what the page does not
 *     show (a headline or body that only its metadata have) has no way back
 */
public record HtmlArticle(Document document, OffsetMap offsets) {

  public HtmlArticle {
    if (document.text().length() != offsets.length()) {
      throw new IllegalArgumentException(
          "the map is for a text of " + offsets.length() + ", not " + document.text().length());
    }
  }
}
