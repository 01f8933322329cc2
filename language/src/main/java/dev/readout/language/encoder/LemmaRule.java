package dev.readout.language.encoder;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a form becomes its lemma: {@code =be} whatever the form; or {@code l|3|y}: take the form in
 * lower case ({@code k}: as it stands, {@code c}: Capitalised), drop its last 3 characters, add
 * {@code y}.
 *
 * @param letters {@code l}, {@code k}, {@code c}, or {@code =} for a lemma that is given whole
 * @param dropped characters (code points) dropped from the end
 * @param suffix what is added, or the whole lemma
 */
record LemmaRule(char letters, int dropped, String suffix) {

  /**
   * Reads a rule in the form above.
   *
   * @throws IllegalArgumentException if it has another
   */
  static LemmaRule parse(String rule) {
    if (rule.startsWith("=")) {
      return new LemmaRule('=', 0, rule.substring(1));
    }
    int second = rule.indexOf('|', 2);
    if (second < 3 || rule.charAt(1) != '|' || "lkc".indexOf(rule.charAt(0)) < 0) {
      throw new IllegalArgumentException("lemma rule " + rule);
    }
    int dropped = Integer.parseInt(rule.substring(2, second));
    return new LemmaRule(rule.charAt(0), dropped, rule.substring(second + 1));
  }

  /**
   * The lemma, or null where the rule does not apply: the form is too short, or nothing is left.
   */
  @Nullable String apply(String form) {
    if (letters == '=') {
      return suffix;
    }
    String cased = cased(form);
    if (cased.codePointCount(0, cased.length()) < dropped) {
      return null;
    }
    String lemma = cased.substring(0, cased.offsetByCodePoints(cased.length(), -dropped)) + suffix;
    return lemma.isEmpty() ? null : lemma;
  }

  private String cased(String form) {
    if (letters == 'k' || form.isEmpty()) {
      return form;
    }
    if (letters == 'l') {
      return form.toLowerCase(Locale.ROOT);
    }
    int first = form.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + form.substring(Character.charCount(first)).toLowerCase(Locale.ROOT);
  }
}
