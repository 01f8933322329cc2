package dev.readout.language.words;

import dev.readout.language.gazetteer.InternationalOrganisations;
import dev.readout.language.gazetteer.States;
import dev.readout.language.resource.Table;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a text into words and marks by the conventions of Universal Dependencies for English, in
 * one pass from left to right.
 *
 * <p>One departure: a hyphenated word stays one token ({@code mid-August}, {@code al-Karmani}), so
 * that names stay whole; only a capitalised word and a participle ({@code Moscow-based}) and two
 * powers ({@code US-Russia}) are split at the hyphen, so that the names can be found. Runs of the
 * same mark are one token when they are one mark in print ({@code ...}, {@code --}, {@code ''}) or
 * have more than three.
 */
final class Tokenizer {

  /** No token is longer, in UTF-16 code units; what is, is no word of any language. */
  private static final int LONGEST = 500;

  private final Abbreviations abbreviations;
  private final WebTokens web = new WebTokens();
  private final Clitics clitics = new Clitics();
  private final Set<String> units = Table.load(Tokenizer.class, "units.txt", 1).words();
  private final Set<String> participles =
      Table.load(Tokenizer.class, "compound-participles.txt", 1).words();

  private final States states = States.load();
  private final InternationalOrganisations organisations = InternationalOrganisations.load();

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The tokens of a text, in its order; none is empty, and none overlaps another. */
  List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>(text.length() / 5 + 1);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Characters.isSpace(c)) {
        at += Character.charCount(c);
      } else {
        at = token(text, at, c, tokens);
      }
    }
    return tokens;
  }

  private int token(String text, int at, int c, List<Span> tokens) {
    int web = webEnd(text, at, c);
    if (web > at) {
      return add(tokens, at, web);
    }
    if (Character.isLetterOrDigit(c) || c == '_') {
      return word(text, at, tokens);
    }
    if (Characters.isApostrophe(c)) {
      int end = apostropheEnd(text, at, tokens);
      if (end > at) {
        return add(tokens, at, end);
      }
    }
    return add(tokens, at, markEnd(text, at, c));
  }

  private int webEnd(String text, int at, int c) {
    if (c == '@' || c == '#') {
      return WebTokens.accountEnd(text, at);
    }
    return c == 'h' || c == 'H' || c == 'w' || c == 'W' ? web.pageEnd(text, at) : at;
  }

  private static int add(List<Span> tokens, int start, int end) {
    tokens.add(new Span(start, end));
    return end;
  }

  /** {@code 's} set apart from its word, and {@code '90s}. */
  private static int apostropheEnd(String text, int at, List<Span> tokens) {
    boolean attached = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
    int end = at + 1;
    while (end < text.length() && end < at + 4 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(at + 1, end);
    if (rest.length() == 3 && rest.charAt(2) == 's' && Character.isDigit(rest.charAt(0))) {
      return end;
    }
    boolean wordGoesOn = end < text.length() && Characters.isWord(text.charAt(end));
    return !wordGoesOn && !rest.isEmpty() && (attached || rest.equals("s")) && isSuffix(rest)
        ? end
        : at;
  }

  private static boolean isSuffix(String letters) {
    return switch (letters) {
      case "s", "re", "ve", "ll", "d", "m" -> true;
      default -> false;
    };
  }

  private int markEnd(String text, int at, int c) {
    int end = at + Character.charCount(c);
    if (Characters.isRegionalIndicator(c)) {
      boolean pair = end < text.length() && Characters.isRegionalIndicator(text.codePointAt(end));
      return pair ? end + 2 : end;
    }
    int run = end;
    while (run < text.length() && text.codePointAt(run) == c) {
      run += Character.charCount(c);
    }
    int count = (run - at) / Character.charCount(c);
    boolean printedAsOne = "'`-.!?*=_~\u2019\u2018\u2013\u2014".indexOf(c) >= 0;
    if (count > 3 || (count > 1 && printedAsOne)) {
      return c == '!' || c == '?' ? shoutEnd(text, run) : run;
    }
    if (c == '!' || c == '?') {
      return shoutEnd(text, end);
    }
    return clingingEnd(text, end, at);
  }

  private static int shoutEnd(String text, int from) {
    int end = from;
    while (end < text.length() && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
      end++;
    }
    return end;
  }

  /** The end of a symbol with what modifies it, as in emoji that are joined to one. */
  private static int clingingEnd(String text, int from, int start) {
    int end = from;
    while (end < text.length() && end - start < LONGEST) {
      int c = text.codePointAt(end);
      if (!Characters.isClinging(c)
          && !(text.charAt(end - 1) == 0x200D && !Characters.isSpace(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int word(String text, int start, List<Span> tokens) {
    int at = WebTokens.mailboxEnd(text, start);
    if (at > start) {
      int host = wordEnd(text, at + 1);
      if (host > at + 1 && text.substring(at, host).indexOf('.') > 0) {
        return add(tokens, start, host);
      }
    }
    int end = wordEnd(text, start);
    if (isDollars(text, start, end)) {
      return add(tokens, start, end + 1);
    }
    end = fullStopEnd(text, start, end);
    String word = text.substring(start, end);
    int split = firstSplit(word);
    if (split < word.length()) {
      add(tokens, start, start + split);
      int rest = start + split;
      while (rest < end) {
        int hyphen = Characters.isHyphen(text.charAt(rest)) ? rest + 1 : end;
        rest = add(tokens, rest, hyphen);
      }
      return end;
    }
    return add(tokens, start, end);
  }

  /** {@code US$}, {@code HK$}. */
  private static boolean isDollars(String text, int start, int end) {
    return end < text.length()
        && text.charAt(end) == '$'
        && end - start <= 2
        && text.chars().skip(start).limit(end - start).allMatch(Character::isUpperCase);
  }

  private int firstSplit(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return unitSplit(word);
    }
    int clitic = clitics.split(word);
    return clitic < word.length() ? clitic : compoundSplit(word);
  }

  /** {@code 5pm}: where the unit begins. */
  private int unitSplit(String word) {
    int digits = 0;
    while (digits < word.length() && !Character.isLetter(word.charAt(digits))) {
      digits++;
    }
    boolean unit = units.contains(word.substring(digits).toLowerCase(Locale.ROOT));
    return unit ? digits : word.length();
  }

  /** {@code Moscow-based}, {@code US-Russia}: where the last hyphen stands. */
  private int compoundSplit(String word) {
    int hyphen = word.length() - 1;
    while (hyphen > 0 && !Characters.isHyphen(word.charAt(hyphen))) {
      hyphen--;
    }
    if (hyphen <= 0 || !Character.isUpperCase(word.charAt(0))) {
      return word.length();
    }
    String rest = word.substring(hyphen + 1);
    boolean powers =
        isPower(rest) && isPower(word.substring(0, hyphen)) && states.named(word).isEmpty();
    return powers || participles.contains(rest) ? hyphen : word.length();
  }

  private boolean isPower(String word) {
    return !states.named(word).isEmpty() || organisations.byName(word).isPresent();
  }

  /** The end of a run of letters and digits with the marks that may stand inside a word. */
  private int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST) {
      int c = text.codePointAt(end);
      if (Characters.isWord(c)) {
        end += Character.charCount(c);
      } else if (end > start && joins(text, end, c)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether a mark between two characters of a word is part of it. */
  private boolean joins(String text, int at, int c) {
    if (at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    if (!Characters.isWord(after)) {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (c) {
      case ',', ':', '/' -> digits;
      case '.' -> digits || isInsideInitials(text, at) || isInsideHost(text, at);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case 0x2018, '`' -> Character.isLetter(before) && Character.isLowerCase(after);
      default -> Characters.isHyphen(c) || Characters.isApostrophe(c);
    };
  }

  /** {@code U.S}: a full stop between single letters. */
  private static boolean isInsideInitials(String text, int at) {
    boolean one = at < 2 || !Characters.isWord(text.charAt(at - 2));
    return one
        && Character.isLetter(text.charAt(at - 1))
        && at + 2 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && (text.charAt(at + 2) == '.' || !Characters.isWord(text.charAt(at + 2)));
  }

  /** {@code example.org}: a full stop before a last or middle part of an address. */
  private boolean isInsideHost(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && end - at < 64
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    if (end - at < 3) {
      return false;
    }
    if (web.isDomain(text.substring(at + 1, end))) {
      return true;
    }
    int tail = end + 1;
    while (tail < text.length() && tail - end < 12 && Character.isLetter(text.charAt(tail))) {
      tail++;
    }
    return end < text.length()
        && text.charAt(end) == '.'
        && tail > end + 2
        && web.isDomain(text.substring(end + 1, tail));
  }

  private int fullStopEnd(String text, int start, int end) {
    int path = text.substring(start, end).indexOf('.') > 0 ? web.pathEnd(text, end) : end;
    if (path > end) {
      return path;
    }
    boolean fullStop =
        end < text.length()
            && text.charAt(end) == '.'
            && (end + 1 == text.length() || text.charAt(end + 1) != '.');
    if (!fullStop || end - start > 12) {
      return end;
    }
    String word = text.substring(start, end);
    if (abbreviations.keepsFullStop(word, firstAfter(text, end + 1))) {
      return end + 1;
    }
    boolean listNumber =
        word.length() <= 3
            && word.chars().allMatch(Character::isDigit)
            && Layout.beginsLine(text, start)
            && end + 1 < text.length()
            && Characters.isSpace(text.charAt(end + 1));
    return listNumber ? end + 1 : end;
  }

  /** The character after a full stop in the same line, or -1. */
  private static int firstAfter(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 3 && Characters.isSpace(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        return -1;
      }
      at++;
    }
    return at < text.length() ? text.codePointAt(at) : -1;
  }
}
