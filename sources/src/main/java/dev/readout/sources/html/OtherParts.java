package dev.readout.sources.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the elements that a page hides or marks as something other than its article: menus,
 * comments, teasers. A part that holds the page's main element is none of these; and where hardly
 * any text stands outside of such parts, the large ones are none of these either, whatever they are
 * called.
 */
final class OtherParts implements NodeVisitor {

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final int LONGEST_STYLE = 500;

  /** With less text than this outside of all marked parts, the article must be in one of them. */
  private static final int SHORTEST_REST = 140;

  /** Marked elements, with the length of the text before them, later their own. */
  private final IdentityHashMap<Element, Integer> marked = new IdentityHashMap<>();

  private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How many links, scripts and the like are open here. */
  private int noText;

  private int markedOpen;
  private int length;
  private int rest;

  private OtherParts() {}

  static Set<Element> of(Element root) {
    OtherParts parts = new OtherParts();
    root.traverse(parts);
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(parts.hidden);
    boolean restIsArticle = parts.rest >= SHORTEST_REST;
    parts.marked.forEach(
        (element, own) -> {
          if (restIsArticle || own * 2L < parts.length) {
            found.add(element);
          }
        });
    return found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int own = noText > 0 || text.isBlank() ? 0 : text.getWholeText().length();
      length += own;
      rest += markedOpen > 0 ? 0 : own;
    } else if (node instanceof Element element) {
      noText += isNoText(element) ? 1 : 0;
      if (isHidden(element)) {
        hidden.add(element);
      } else if (isCandidate(element)) {
        marked.put(element, length);
        markedOpen++;
      } else if (isCentre(element)) {
        unmarkAround(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      noText -= isNoText(element) ? 1 : 0;
      Integer before = marked.get(element);
      if (before != null) {
        marked.put(element, length - before);
        markedOpen--;
      }
    }
  }

  private static boolean isNoText(Element element) {
    return element.normalName().equals("a") || PageWords.isSkippedTag(element);
  }

  private static boolean isCandidate(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article", "h1" -> false;
      case "form" -> true;
      case "header" -> element.closest("article, main") == null;
      default -> PageWords.isMarkedAsOther(element);
    };
  }

  private static boolean isHidden(Element element) {
    if (element.attributes().isEmpty()) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty()
            && HIDDEN_STYLE
                .matcher(style.substring(0, Math.min(style.length(), LONGEST_STYLE)))
                .find());
  }

  private static boolean isCentre(Element element) {
    return element.normalName().equals("main") || element.attr("itemprop").equals("articleBody");
  }

  private void unmarkAround(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      markedOpen -= marked.remove(outer) == null ? 0 : 1;
    }
  }
}
