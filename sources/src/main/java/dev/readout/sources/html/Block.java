package dev.readout.sources.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One paragraph of a page as it is seen: text nodes and line breaks within one element. */
final class Block {

  private static final int LONGEST_LABEL = 60;

  private final Element owner;
  private final List<Node> pieces = new ArrayList<>();
  private int textLength;
  private int linkLength;
  private int timeLength;
  private int commas;

  Block(Element owner) {
    this.owner = owner;
  }

  void add(TextNode node, boolean inLink) {
    pieces.add(node);
    String text = node.getWholeText();
    int length = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean nowSpace = c <= ' ' || c == '\u00A0';
      length += nowSpace && space ? 0 : 1;
      space = nowSpace;
      commas += c == ',' ? 1 : 0;
    }
    textLength += length;
    linkLength += inLink ? length : 0;
    timeLength +=
        node.parentNode() instanceof Element parent && parent.normalName().equals("time")
            ? length
            : 0;
  }

  void addLineBreak(Element br) {
    if (!pieces.isEmpty()) {
      pieces.add(br);
    }
  }

  /** Two breaks in a row, as old pages part their paragraphs. */
  boolean endsInLineBreak() {
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Element;
  }

  /** Text nodes and {@code br} elements, in the order of the page. */
  List<Node> pieces() {
    return pieces;
  }

  /** The innermost block element around it. */
  Element owner() {
    return owner;
  }

  int textLength() {
    return textLength;
  }

  int linkLength() {
    return linkLength;
  }

  int commas() {
    return commas;
  }

  boolean isHeading() {
    return headingLevel() > 0;
  }

  /** 1 to 6; 0 for what is no heading. */
  int headingLevel() {
    String name = owner.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }

  /** A paragraph of prose, long enough to count when the main text is looked for. */
  boolean isProse() {
    return !isHeading() && textLength >= 25 && linkLength * 2 <= textLength;
  }

  /**
   * Links to something else, the hour of publication and labels of advertisements stand between the
   * paragraphs.
   */
  boolean isClutter() {
    boolean links = linkLength * 10 >= textLength * 6 && textLength < 300;
    boolean time = timeLength * 10 >= textLength * 6;
    return links || time || (textLength <= LONGEST_LABEL && PageWords.is("skip-line", label()));
  }

  private String label() {
    return text().toLowerCase(Locale.ROOT).replaceAll("[:.…]+$", "");
  }

  /** The text with white space folded. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Node piece : pieces) {
      text.append(piece instanceof TextNode node ? node.getWholeText() : " ");
    }
    return text.toString().replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
  }
}
