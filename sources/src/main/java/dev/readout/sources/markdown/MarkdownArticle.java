package dev.readout.sources.markdown;

import dev.readout.sources.offsets.OffsetMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article read from Markdown.
 *
 * @param title the front matter's title, else the first heading
 * @param fields the front matter, as it is written there: strings and lists of strings
 * @param text the headline and the paragraphs, parted by blank lines
 * @param offsets from the text to the file, in UTF-16 code units
 */
public record MarkdownArticle(
    @Nullable String title, Map<String, @Nullable Object> fields, String text, OffsetMap offsets) {}
