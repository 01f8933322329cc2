package dev.readout.sources.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param words what it says
 * @param shown where it stands on the page; null where only the metadata have it
 */
record Headline(String words, @Nullable Block shown) {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SUFFIX = Pattern.compile(" (?:[|–—·»-]|::) ");
  private static final int LONGEST = 500;
  private static final int MOST_HEADINGS = 50;

  /**
   * Looks for the heading that says what the metadata or the page's title say. Without either, the
   * first heading of the first rank is it.
   *
   * @return null where the page has neither heading nor title
   */
  static @Nullable Headline of(Document page, PageMetadata metadata) {
    String title = metadata.title() == null ? page.title() : metadata.title();
    List<Element> headings = page.select("h1");
    if (headings.isEmpty()) {
      headings = page.select("h2");
    }
    Headline best = null;
    double bestLikeness = title.isBlank() ? -1 : 0.5;
    for (Element heading : headings.subList(0, Math.min(headings.size(), MOST_HEADINGS))) {
      Block block = block(heading);
      if (block != null && !isOutlet(block, metadata.publisher())) {
        String words = block.text();
        double likeness = title.isBlank() ? 0 : likeness(words, title);
        if (likeness > bestLikeness) {
          best = new Headline(words, block);
          bestLikeness = likeness;
        }
      }
    }
    if (best != null) {
      return best;
    }
    String cleaned = withoutOutlet(title, metadata.publisher(), metadata.title() == null);
    return cleaned.isBlank() ? null : new Headline(cleaned, null);
  }

  /** Many pages have the outlet's name as a heading. */
  private static boolean isOutlet(Block block, @Nullable String outlet) {
    return outlet != null && likeness(block.text(), outlet) > 0.9;
  }

  /** A heading's words as one paragraph; null where it has none, such as a logo. */
  private static @Nullable Block block(Element heading) {
    List<Block> inside = Blocks.of(heading).all();
    if (inside.size() != 1 || inside.get(0).textLength() > LONGEST) {
      return null;
    }
    return inside.get(0);
  }

  /** Whether a paragraph only repeats the headline. */
  boolean isRepeatedBy(Block block) {
    return block.textLength() <= LONGEST && likeness(block.text(), words) > 0.9;
  }

  /** The share of the shorter text's words that the other has too, if the lengths are alike. */
  private static double likeness(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    // The page's title may carry the outlet as well; a heading of one word is most often the
    // outlet.
    int shorter = Math.min(first.size(), second.size());
    int longer = Math.max(first.size(), second.size());
    return shorter * 3 < longer ? 0 : (double) common.size() / shorter - (longer - shorter) * 0.01;
  }

  private static Set<String> words(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST * 2));
    Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(head.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }

  private static String withoutOutlet(String title, @Nullable String outlet, boolean guess) {
    if (outlet != null) {
      for (String mark : List.of(" | ", " - ", " – ", " — ", " · ", " :: ")) {
        if (title.endsWith(mark + outlet)) {
          return title.substring(0, title.length() - mark.length() - outlet.length()).strip();
        }
      }
    }
    String[] parts = guess ? SUFFIX.split(title) : new String[] {title};
    // "Talks resume in Geneva - The Ledger": the outlet is the shorter part.
    return parts.length == 2 && parts[0].length() > parts[1].length()
        ? parts[0].strip()
        : title.strip();
  }
}
