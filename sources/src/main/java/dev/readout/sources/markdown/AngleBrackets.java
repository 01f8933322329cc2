package dev.readout.sources.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads tags and addresses in angle brackets, looking ahead no farther than they are long. The
 * library's own readers look for the end of the paragraph at each bracket, which takes a minute for
 * a hundred thousand brackets.
 */
final class AngleBrackets implements InlineContentParserFactory {

  private static final int LONGEST = 300;
  private static final Pattern ADDRESS =
      Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>@]+@[^\\s<>@]+)>");
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>|<!--[^<>]*-->");

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return AngleBrackets::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position afterBracket = scanner.position();
    StringBuilder inside = new StringBuilder("<");
    while (inside.length() < LONGEST && scanner.hasNext()) {
      char next = scanner.peek();
      scanner.next();
      inside.append(next);
      if (next == '>') {
        Node node = node(inside.toString());
        if (node != null) {
          return ParsedInline.of(node, scanner.position());
        }
      }
      if (next == '>' || next == '<') {
        break;
      }
    }
    return ParsedInline.of(new Text("<"), afterBracket);
  }

  private static @Nullable Node node(String inside) {
    Matcher address = ADDRESS.matcher(inside);
    if (address.matches()) {
      return new Text(address.group(1));
    }
    return TAG.matcher(inside).matches() ? new HtmlInline() : null;
  }
}
