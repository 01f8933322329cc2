package dev.readout.sources.offsets;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds character references such as an ampersand with {@code rsquo;} as the parser of the markup
 * does.
 */
public final class CharacterReferences {

  /** Long enough for every named reference of HTML. */
  private static final Pattern CANDIDATE =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,32}|[a-zA-Z][a-zA-Z0-9]{1,31});?");

  /** HTML knows no longer name that may stand without a semicolon. */
  private static final int LONGEST_WITHOUT_SEMICOLON = "&frac12".length();

  /** A reference: what it stands for and how many code units it takes. */
  record Reference(String value, int length) {}

  private final UnaryOperator<String> decoder;

  /**
   * @param decoder replaces the references in a string by what they stand for
   */
  public CharacterReferences(UnaryOperator<String> decoder) {
    this.decoder = decoder;
  }

  @Nullable Reference at(String source, int from, int end) {
    Matcher candidate = CANDIDATE.matcher(source).region(from, Math.min(end, from + 40));
    if (!candidate.lookingAt()) {
      return null;
    }
    Reference whole = decode(candidate.group());
    if (whole != null) {
      return whole;
    }
    String token = candidate.group();
    for (int n = 3; n <= Math.min(token.length() - 1, LONGEST_WITHOUT_SEMICOLON); n++) {
      Reference prefix = decode(token.substring(0, n));
      if (prefix != null) {
        return prefix;
      }
    }
    return null;
  }

  private @Nullable Reference decode(String token) {
    String value = decoder.apply(token);
    boolean one = value.length() < token.length() && value.codePointCount(0, value.length()) <= 2;
    // `&lt;` and a letter decode to two code points as well, but that letter is text.
    boolean endsInText =
        value.length() > 1 && value.charAt(value.length() - 1) == token.charAt(token.length() - 1);
    return one && !endsInText ? new Reference(value, token.length()) : null;
  }
}
