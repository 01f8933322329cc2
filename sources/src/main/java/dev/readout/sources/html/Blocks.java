package dev.readout.sources.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a page, without what is not shown or is marked as no part of the article. */
final class Blocks implements NodeFilter {

  /** Which blocks stand within an element: from the first up to, not including, the end. */
  record Extent(int start, int end) {}

  private final List<Block> blocks = new ArrayList<>();
  private final IdentityHashMap<Element, Extent> extents = new IdentityHashMap<>();
  private final Set<Element> skipped;
  private @Nullable Block open;
  private int links;

  private Blocks(Set<Element> skipped) {
    this.skipped = skipped;
  }

  /** Takes the paragraphs of everything under the root. */
  static Blocks of(Element root) {
    Blocks blocks = new Blocks(OtherParts.of(root));
    root.filter(blocks);
    blocks.close();
    return blocks;
  }

  List<Block> all() {
    return blocks;
  }

  Extent extent(Element element) {
    return extents.getOrDefault(element, new Extent(0, 0));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (PageWords.isSkippedTag(element) || skipped.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak(element);
    } else if (PageWords.isBlock(element)) {
      close();
      extents.put(element, new Extent(blocks.size(), blocks.size()));
    } else if (name.equals("a")) {
      links++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (PageWords.isBlock(element)) {
        close();
        extents.computeIfPresent(element, (e, from) -> new Extent(from.start(), blocks.size()));
      } else if (element.normalName().equals("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void addText(TextNode text) {
    if (open == null) {
      if (text.isBlank()) {
        return;
      }
      open = new Block(blockAround(text));
    }
    open.add(text, links > 0);
  }

  private static Element blockAround(TextNode text) {
    Element element = text.parent();
    if (element == null) {
      throw new IllegalStateException("a text node of a page stands within an element");
    }
    Element parent = element.parent();
    while (!PageWords.isBlock(element) && parent != null) {
      element = parent;
      parent = element.parent();
    }
    return element;
  }

  private void lineBreak(Element br) {
    if (open != null) {
      if (open.endsInLineBreak()) {
        close();
      } else {
        open.addLineBreak(br);
      }
    }
  }

  private void close() {
    if (open != null && open.textLength() > 0) {
      blocks.add(open);
    }
    open = null;
  }
}
