package dev.readout.sources.markdown;

import dev.readout.sources.offsets.CharacterReferences;
import dev.readout.sources.offsets.SourceText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article out of a Markdown file: headings, paragraphs, lists and block quotes as text;
 * emphasis and links by their words; code blocks, images and HTML left out. Safe for use by several
 * threads.
 */
public final class MarkdownReader {

  private static final int DEEPEST = 100;

  /** The most lines of a paragraph: the library's time grows faster than they do. */
  private static final int MOST_LINES = 2_000;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .customInlineContentParserFactory(new AngleBrackets())
          .build();
  private static final CharacterReferences REFERENCES =
      new CharacterReferences(token -> org.jsoup.parser.Parser.unescapeEntities(token, false));

  /** Whether the file can be read in time that grows no faster than it does. */
  public boolean isReadable(String file) {
    int lines = 0;
    boolean blank = true;
    for (int i = 0; i < file.length() && lines <= MOST_LINES; i++) {
      char c = file.charAt(i);
      if (c == '\n') {
        lines = blank ? 0 : lines + 1;
        blank = true;
      } else if (c > ' ') {
        blank = false;
      }
    }
    return lines <= MOST_LINES;
  }

  /** The article in a file; empty where it has no text. */
  public Optional<MarkdownArticle> read(String file) {
    FrontMatter front = FrontMatter.of(file);
    Node tree = PARSER.parse(file.substring(front.end()));
    SourceText text = new SourceText(file, REFERENCES);
    String title =
        front.fields().get("title") instanceof String given && !given.isBlank() ? given : null;
    Node first = tree.getFirstChild();
    boolean headed = first instanceof Heading;
    if (title != null && !(headed && plain(first).equals(title.strip()))) {
      text.append(title);
    }
    int before = text.length();
    walk(tree, text, front.end());
    if (text.length() == before) {
      return Optional.empty();
    }
    if (title == null && headed) {
      title = plain(first);
    }
    return Optional.of(new MarkdownArticle(title, front.fields(), text.text(), text.offsets()));
  }

  private static void walk(Node root, SourceText text, int shift) {
    Node node = root;
    while (node != null) {
      if (node instanceof Paragraph || node instanceof Heading) {
        text.endParagraph();
      }
      Node child = isLeftOut(node) ? null : node.getFirstChild();
      if (child == null) {
        append(node, text, shift);
        child = following(node, root);
      }
      node = child;
    }
  }

  /** The next node that is not within this one; null at the end of the tree. */
  private static @Nullable Node following(Node node, Node root) {
    for (Node at = node; at != null && !at.equals(root); at = at.getParent()) {
      if (at.getNext() != null) {
        return at.getNext();
      }
    }
    return null;
  }

  private static boolean isLeftOut(Node node) {
    return node instanceof Image
        || node instanceof HtmlInline
        || node instanceof HtmlBlock
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  private static void append(Node node, SourceText text, int shift) {
    if (node instanceof Text words) {
      append(words.getLiteral(), node.getSourceSpans(), text, shift);
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      text.append(" ");
    } else if (node instanceof HardLineBreak) {
      text.breakLine();
    } else if (node instanceof Block) {
      text.endParagraph();
    }
  }

  private static void append(String words, List<SourceSpan> spans, SourceText text, int shift) {
    if (spans.isEmpty()) {
      text.append(words);
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    text.append(
        words,
        spans.get(0).getInputIndex() + shift,
        last.getInputIndex() + last.getLength() + shift);
  }

  private static String plain(@Nullable Node heading) {
    SourceText text = new SourceText("", REFERENCES);
    if (heading != null) {
      for (Node node = heading.getFirstChild(); node != null; node = inner(node, heading)) {
        if (node instanceof Text words) {
          text.append(words.getLiteral());
        } else if (node instanceof Code code) {
          text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
          text.append(" ");
        }
      }
    }
    return text.text();
  }

  private static @Nullable Node inner(Node node, Node root) {
    Node child = isLeftOut(node) ? null : node.getFirstChild();
    return child == null ? following(node, root) : child;
  }
}
