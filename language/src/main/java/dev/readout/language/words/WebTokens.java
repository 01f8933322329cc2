package dev.readout.language.words;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Set;

/** Finds addresses: of pages, of mail, of accounts. */
final class WebTokens {

  private static final int LONGEST_MAILBOX = 64;

  private final Set<String> domains = Table.load(WebTokens.class, "domains.txt", 1).words();

  /** The end of the address of a page that begins here, or {@code start}. */
  int pageEnd(String text, int start) {
    if (!text.regionMatches(true, start, "http://", 0, 7)
        && !text.regionMatches(true, start, "https://", 0, 8)
        && !text.regionMatches(true, start, "www.", 0, 4)) {
      return start;
    }
    return trimmed(text, start, addressEnd(text, start));
  }

  /** The end of the path that follows a host name, or {@code hostEnd}. */
  int pathEnd(String text, int hostEnd) {
    if (hostEnd < text.length() && text.charAt(hostEnd) == '/') {
      return trimmed(text, hostEnd, addressEnd(text, hostEnd));
    }
    return hostEnd;
  }

  /** The end of the account name ({@code @desk}) or tag that begins here, or {@code start}. */
  static int accountEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Characters.isWord(text.charAt(end))) {
      end++;
    }
    return end > start + 1 && Character.isLetter(text.charAt(start + 1)) ? end : start;
  }

  /** Where the {@code @} stands of the mail address that begins here, or {@code start}. */
  static int mailboxEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_MAILBOX && isMailbox(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '@' ? end : start;
  }

  private static boolean isMailbox(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0);
  }

  /** Whether a word that ends in a full stop and these letters is an address. */
  boolean isDomain(String letters) {
    return domains.contains(letters.toLowerCase(Locale.ROOT))
        && Character.isLowerCase(letters.charAt(0));
  }

  private static int addressEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isAddress(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAddress(char c) {
    return !Characters.isSpace(c)
        && c != '<'
        && c != '>'
        && c != '"'
        && c != 0x201C
        && c != 0x201D
        && c != 0xAB
        && c != 0xBB;
  }

  /** An address does not end in the mark that ends the sentence or the bracket around it. */
  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && ".,;:!?)]}'\u2019\u2026".indexOf(text.charAt(last - 1)) >= 0) {
      if (text.charAt(last - 1) == ')' && text.substring(start, last).indexOf('(') >= 0) {
        break;
      }
      last--;
    }
    return last;
  }
}
