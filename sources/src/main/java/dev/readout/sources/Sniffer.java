package dev.readout.sources;

import dev.readout.sources.bytes.ByteOrderMark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the format of an input by its first bytes. */
final class Sniffer {

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?s)(?:<!--.{0,2000}?-->|<\\?xml[^>]{0,200}>|\\s){0,9}<(?:!doctype html|html|head|body|title|meta|article|main"
              + "|section|div|p|h1)\\b.*");

  private static final List<String> MAGIC =
      List.of("%PDF-", "PK\u0003\u0004", "{\\rtf", "\u0089PNG");

  private Sniffer() {}

  /** Whether the bytes are no text: zeros, many control characters, a known signature. */
  static boolean isBinary(byte[] head) {
    if (isUtf16(head)) {
      return false;
    }
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    if (MAGIC.stream().anyMatch(start::startsWith)) {
      return true;
    }
    int controls = 0;
    int zeros = 0;
    for (byte b : head) {
      boolean control = b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      controls += control ? 1 : 0;
      zeros += b == 0 ? 1 : 0;
    }
    return zeros * 100 > head.length || controls * 20 > head.length;
  }

  static boolean isUtf16(byte[] head) {
    ByteOrderMark mark = ByteOrderMark.of(head);
    return mark == ByteOrderMark.UTF_16BE || mark == ByteOrderMark.UTF_16LE;
  }

  /** The format of a text of which nothing else is known. */
  static Format format(byte[] head) {
    ByteOrderMark mark = ByteOrderMark.of(head);
    String text =
        new String(
                head,
                mark.length(),
                head.length - mark.length(),
                isUtf16(head) ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
            .stripLeading();
    if (text.startsWith("{")) {
      return isWholeObjectALine(text) ? Format.JSON_LINES : Format.JSON;
    }
    if (text.startsWith("[{") || text.matches("(?s)\\[\\s+\\{.*")) {
      return Format.JSON;
    }
    if (HTML_START.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
      return Format.HTML;
    }
    if (text.startsWith("<?xml")) {
      return Format.UNSUPPORTED;
    }
    return text.startsWith("---\n") || text.startsWith("---\r\n") || text.startsWith("# ")
        ? Format.MARKDOWN
        : Format.TEXT;
  }

  /** A first line without end, too: an object on one line is JSON Lines of one. */
  private static boolean isWholeObjectALine(String text) {
    int end = text.indexOf('\n');
    return end < 0 || text.substring(0, end).strip().endsWith("}");
  }
}
