package dev.readout.sources.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of the article among those of the page. Prose speaks for the elements around
 * it, the nearer the more; links speak against them. The element with most to say is the article,
 * with those of its siblings that are much like it.
 */
final class MainText {

  private static final int SHORTEST_BODY = 140;
  private static final int FARTHEST_ANCESTOR = 5;

  /**
   * A standfirst beside the body makes an article element a little longer; a list of teasers, much.
   */
  private static final double MOST_AROUND_BODY = 1.5;

  private final Blocks blocks;
  private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
  private final List<Element> candidates = new ArrayList<>();
  private final long[] textBefore;
  private final long[] linksBefore;

  private MainText(Blocks blocks) {
    this.blocks = blocks;
    int count = blocks.all().size();
    textBefore = new long[count + 1];
    linksBefore = new long[count + 1];
    for (int i = 0; i < count; i++) {
      textBefore[i + 1] = textBefore[i] + blocks.all().get(i).textLength();
      linksBefore[i + 1] = linksBefore[i] + blocks.all().get(i).linkLength();
    }
  }

  /** The article's paragraphs and subheadings, in the order of the page; none where none is. */
  static List<Block> of(Element root) {
    Blocks blocks = Blocks.of(root);
    MainText text = new MainText(blocks);
    List<Block> marked = text.markedBody(root);
    return tidy(marked.isEmpty() ? text.bestPart() : marked);
  }

  /** What the page itself calls the article's body. */
  private List<Block> markedBody(Element root) {
    List<Block> found = new ArrayList<>();
    int prose = 0;
    int end = 0;
    for (Element body : root.select("[itemprop=articleBody]")) {
      Blocks.Extent extent = blocks.extent(body);
      // One body within another is counted once.
      for (int i = Math.max(end, extent.start()); i < extent.end(); i++) {
        Block block = blocks.all().get(i);
        found.add(block);
        prose += block.isProse() ? block.textLength() : 0;
      }
      end = Math.max(end, extent.end());
    }
    return prose >= SHORTEST_BODY ? found : List.of();
  }

  private List<Block> bestPart() {
    blocks.all().stream().filter(Block::isProse).forEach(this::credit);
    Element best = null;
    double bestScore = 0;
    for (Element candidate : candidates) {
      double score = score(candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best == null ? List.of() : withSiblings(best, bestScore);
  }

  private void credit(Block block) {
    double points = 1 + Math.min(block.commas(), 10) + Math.min(block.textLength() / 100.0, 3);
    Element ancestor = isParagraph(block.owner()) ? block.owner().parent() : block.owner();
    for (int level = 0; level < FARTHEST_ANCESTOR && ancestor != null; level++) {
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
      Double before = scores.get(ancestor);
      if (before == null) {
        candidates.add(ancestor);
        before = prior(ancestor);
      }
      scores.put(ancestor, before + points * share);
      ancestor = ancestor.parent();
    }
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("pre");
  }

  /** What an element's own name is worth, as in Readability. */
  private static double prior(Element element) {
    double worth =
        switch (element.normalName()) {
          case "article", "main" -> 10;
          case "div", "section" -> 5;
          case "td", "blockquote" -> 3;
          case "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "th" -> -5;
          default -> 0;
        };
    return worth + (PageWords.isMarkedAsMain(element) ? 25 : 0);
  }

  private double score(Element candidate) {
    Blocks.Extent extent = blocks.extent(candidate);
    long text = textBefore[extent.end()] - textBefore[extent.start()];
    long links = linksBefore[extent.end()] - linksBefore[extent.start()];
    double density = text == 0 ? 1 : (double) links / text;
    return scores.getOrDefault(candidate, 0.0) * (1 - density);
  }

  private List<Block> withSiblings(Element best, double bestScore) {
    @Nullable Element parent = best.parent();
    List<Block> found = new ArrayList<>();
    Element article = best.closest("article");
    if (article != null && prose(article) < prose(best) * MOST_AROUND_BODY) {
      return blocksOf(article);
    }
    if (parent == null) {
      return blocksOf(best);
    }
    double enough = Math.max(10, bestScore * 0.2);
    for (Element sibling : parent.children()) {
      if (sibling.equals(best) || belongs(sibling, enough)) {
        found.addAll(blocksOf(sibling));
      }
    }
    return found;
  }

  private int prose(Element element) {
    return blocksOf(element).stream().filter(Block::isProse).mapToInt(Block::textLength).sum();
  }

  private boolean belongs(Element sibling, double enough) {
    if (isParagraph(sibling)) {
      List<Block> inside = blocksOf(sibling);
      return inside.size() == 1 && inside.get(0).isProse() && inside.get(0).textLength() >= 80;
    }
    return scores.containsKey(sibling) && score(sibling) >= enough;
  }

  private List<Block> blocksOf(Element element) {
    Blocks.Extent extent = blocks.extent(element);
    return blocks.all().subList(extent.start(), extent.end());
  }

  /** Without clutter, and without headings that nothing follows. */
  private static List<Block> tidy(List<Block> found) {
    List<Block> kept = new ArrayList<>();
    Block next = null;
    for (int i = found.size() - 1; i >= 0; i--) {
      Block block = found.get(i);
      boolean heads =
          next != null && (!next.isHeading() || next.headingLevel() > block.headingLevel());
      if (!block.isClutter() && (!block.isHeading() || heads)) {
        kept.add(block);
        next = block;
      }
    }
    Collections.reverse(kept);
    return kept;
  }
}
