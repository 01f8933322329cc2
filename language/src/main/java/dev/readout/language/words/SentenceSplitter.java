package dev.readout.language.words;

import dev.readout.language.resource.Table;
import dev.readout.language.words.Layout.Gap;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs after each token whether a sentence ends there. A closing quotation mark or bracket after
 * the full stop belongs to the sentence; a sentence goes on after it in lower case ({@code "Is it
 * over?" she asked}).
 */
final class SentenceSplitter {

  private static final int LONGEST_ABBREVIATION = 4;

  private static final int ASKING_DISTANCE = 5;

  private final Abbreviations abbreviations;
  private final Set<String> askingVerbs =
      Table.load(SentenceSplitter.class, "asking-verbs.txt", 1).words();

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** What the rules say of the place after each token. */
  List<End> ends(String text, List<Span> tokens) {
    List<End> ends = new ArrayList<>(tokens.size());
    Pass pass = new Pass(text, tokens);
    for (int i = 1; i < tokens.size(); i++) {
      ends.add(pass.before(i));
    }
    if (!tokens.isEmpty()) {
      ends.add(End.ALWAYS);
    }
    return ends;
  }

  private final class Pass {

    private final String text;
    private final List<Span> tokens;
    private final Layout layout;

    /** Where the run of closing marks began that ends before the token in hand. */
    private int end = -1;

    private boolean quoteOpen;

    /** Words with letters or digits since the last end that is certain. */
    private int wordsInLine;

    Pass(String text, List<Span> tokens) {
      this.text = text;
      this.tokens = tokens;
      this.layout = new Layout(text);
      note(0, Gap.BLANK_LINE);
      wordsInLine = 1;
    }

    /** Whether a sentence ends before a token; to be asked of each token in order. */
    End before(int i) {
      Gap gap = layout.gap(tokens.get(i - 1).end(), tokens.get(i).start());
      boolean parted = gap == Gap.BLANK_LINE || gap == Gap.LINE;
      boolean closes = end >= 0 && !parted && closes(i, gap);
      End before = parted ? End.ALWAYS : closes ? End.CLOSING : weigh(i, gap);
      note(i, gap);
      wordsInLine = before.compareTo(End.SURE) >= 0 ? 0 : wordsInLine;
      wordsInLine += Characters.isWord(text.codePointAt(tokens.get(i).start())) ? 1 : 0;
      if (!closes && !isTerminator(i)) {
        end = -1;
      } else if (isTerminator(i)) {
        end = i;
      }
      return before;
    }

    private End weigh(int i, Gap gap) {
      if (isTied(i)) {
        return End.NEVER;
      }
      if (end < 0) {
        return mayEndUnmarked(i - 1) ? End.UNMARKED : End.NEVER;
      }
      if (!mayPart(i, gap)) {
        return end == i - 1 && isAbbreviation(tokens.get(end)) ? End.NEVER : End.UNLIKELY;
      }
      return end == i - 1 && mayShorten(i - 1) ? End.LIKELY : End.SURE;
    }

    private boolean isAbbreviation(Span token) {
      return token.length() > 1 && Character.isLetter(text.charAt(token.start()));
    }

    /** Not after what only opens, and not after a label ({@code Q:}) or less. */
    private boolean mayEndUnmarked(int last) {
      boolean opens = ":,;(-".indexOf(text.charAt(tokens.get(last).start())) >= 0;
      return wordsInLine > 1 && !(opens && tokens.get(last).length() == 1);
    }

    /** A mark that begins no sentence; three full stops may begin one. */
    private boolean isTied(int i) {
      Span token = tokens.get(i);
      return token.length() == 1 && ",;:.!?)]}".indexOf(text.charAt(token.start())) >= 0;
    }

    /** Whether a full stop by itself follows a short word or one with a full stop inside. */
    private boolean mayShorten(int stop) {
      if (stop == 0 || !is(stop, '.') || tokens.get(stop - 1).end() != tokens.get(stop).start()) {
        return false;
      }
      String word = tokens.get(stop - 1).in(text);
      boolean shape = word.length() == 1 || Character.isUpperCase(word.charAt(0));
      return Character.isLetter(word.charAt(0))
          && ((shape && word.length() <= LONGEST_ABBREVIATION) || word.indexOf('.') >= 0);
    }

    /** Keeps count of straight double quotation marks, which alone do not show their side. */
    private void note(int i, Gap gap) {
      if (tokens.isEmpty()) {
        return;
      }
      if (gap == Gap.BLANK_LINE) {
        quoteOpen = false;
      }
      if (is(i, '"')) {
        quoteOpen = !quoteOpen;
      }
      if (i == 0 && isTerminator(0)) {
        end = 0;
      }
    }

    private boolean closes(int i, Gap gap) {
      char c = text.charAt(tokens.get(i).start());
      if (isNoteMark(i)) {
        return true;
      }
      if (Characters.isClosing(c)) {
        return gap == Gap.NONE || c != 0x2019;
      }
      if (c == '"') {
        return gap == Gap.NONE || (quoteOpen && spaceAfter(i));
      }
      return c == '\'' && (gap == Gap.NONE || tokens.get(i).length() == 2);
    }

    /** A bracket, number or bracket of the mark of a footnote: {@code [4]}. */
    private boolean isNoteMark(int i) {
      int open = is(i, '[') ? i : is(i - 1, '[') ? i - 1 : i - 2;
      return open > end
          && open + 2 < tokens.size()
          && is(open, '[')
          && is(open + 2, ']')
          && Character.isDigit(text.charAt(tokens.get(open + 1).start()));
    }

    private boolean spaceAfter(int i) {
      int after = tokens.get(i).end();
      return after >= text.length() || Characters.isSpace(text.charAt(after));
    }

    private boolean isTerminator(int i) {
      Span token = tokens.get(i);
      char last = text.charAt(token.end() - 1);
      char first = text.charAt(token.start());
      if (last == '.') {
        return true;
      }
      return (last == '!' || last == '?' || last == 0x2026)
          && (first == '!' || first == '?' || first == 0x2026);
    }

    private boolean mayPart(int i, Gap gap) {
      Span last = tokens.get(end);
      int next = firstWord(i);
      int c = text.codePointAt(tokens.get(next).start());
      boolean closed = end < i - 1;
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (gap == Gap.NONE && !Character.isUpperCase(c) && !closed) {
        return false;
      }
      if (!Character.isLetterOrDigit(c) && next == i) {
        return c != ',' && c != ';' && c != ':' && c != '-' && c != 0x2013 && c != 0x2014;
      }
      if (isAbbreviation(last)) {
        return closed || abbreviations.mayEndSentence(last.in(text), tokens.get(next).in(text));
      }
      if (last.length() > 1 && Character.isDigit(text.charAt(last.start()))) {
        return false;
      }
      char mark = text.charAt(last.start());
      return !(closed && (mark == '?' || mark == '!') && isAsked(next));
    }

    /** {@code "Is it over?" Belov asked}: a verb of speaking soon after the quotation. */
    private boolean isAsked(int from) {
      for (int i = from; i < Math.min(tokens.size(), from + ASKING_DISTANCE); i++) {
        Span token = tokens.get(i);
        if (!Character.isLetter(text.charAt(token.start()))) {
          return false;
        }
        if (i > from && askingVerbs.contains(token.in(text).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      return false;
    }

    /** The first token from here on that is no opening mark, if it comes soon. */
    private int firstWord(int from) {
      int i = from;
      while (i + 1 < tokens.size() && i < from + 3 && isOpening(i)) {
        i++;
      }
      return i;
    }

    private boolean isOpening(int i) {
      char c = text.charAt(tokens.get(i).start());
      return Characters.isOpening(c) || c == '"' || c == '\'';
    }

    private boolean is(int i, char c) {
      return tokens.get(i).length() == 1 && text.charAt(tokens.get(i).start()) == c;
    }
  }
}
