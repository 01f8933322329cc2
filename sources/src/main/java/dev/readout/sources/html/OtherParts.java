package dev.readout.sources.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the elements that a page hides or marks as something other than its article: menus,
 * comments, teasers. A part that holds the headline or nearly all of the text is none of these,
 * whatever it is called.
 */
final class OtherParts implements NodeVisitor {

  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final int LONGEST_STYLE = 500;

  /** Marked elements, with the text length before them, later their own. */
  private final Map<Element, Integer> marked = new IdentityHashMap<>();

  private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
  private int length;

  private OtherParts() {}

  static Set<Element> of(Element root) {
    OtherParts parts = new OtherParts();
    root.traverse(parts);
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(parts.hidden);
    parts.marked.forEach(
        (element, own) -> {
          if (own * 10L < parts.length * 7L) {
            found.add(element);
          }
        });
    return found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      length += text.isBlank() ? 0 : text.getWholeText().length();
    } else if (node instanceof Element element) {
      if (isHidden(element)) {
        hidden.add(element);
      } else if (isCandidate(element)) {
        marked.put(element, length);
      } else if (isCentre(element)) {
        unmarkAround(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      marked.computeIfPresent(element, (e, before) -> length - before);
    }
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
    return element.normalName().equals("main")
        || element.attr("itemprop").equals("articleBody");
  }

  private void unmarkAround(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      marked.remove(outer);
    }
  }
}
