package dev.readout.cli.view;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.StatementForm;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a statement, quoted ones told from paraphrase.
 *
 * <p>A statement's content leaves quotation marks out at its edges but has them inside, so the
 * marks of the article do not pair up any more. Here the marks at the edges of quoted stretches are
 * left out, and who shows the words sets them anew.
 */
public final class StatementWords {

  private static final String MARKS = "\"“”„«»‘’'‟‹›";

  private StatementWords() {}

  /** One list for each stretch of content; between them the article has other words. */
  public static List<List<Words>> of(Statement statement, String text) {
    List<List<Words>> all = new ArrayList<>();
    for (Span content : statement.content()) {
      List<Words> words = of(content, quoted(statement, content), text);
      if (!words.isEmpty()) {
        all.add(words);
      }
    }
    return all;
  }

  /** The words that attribute, those that stand apart joined by dots. */
  public static String cue(Statement statement, String text) {
    return String.join(" … ", statement.cue().stream().map(span -> span.in(text)).toList());
  }

  private static List<Span> quoted(Statement statement, Span content) {
    if (statement.quoted().isEmpty()) {
      return statement.form() == StatementForm.DIRECT ? List.of(content) : List.of();
    }
    List<Span> inside = new ArrayList<>();
    for (Span quoted : statement.quoted()) {
      if (quoted.overlaps(content)) {
        inside.add(
            new Span(
                Math.max(quoted.start(), content.start()), Math.min(quoted.end(), content.end())));
      }
    }
    inside.sort(null);
    return inside;
  }

  private static List<Words> of(Span content, List<Span> quoted, String text) {
    List<Words> words = new ArrayList<>();
    int at = content.start();
    for (Span quote : quoted) {
      if (quote.start() < at) {
        continue; // overlaps the one before
      }
      add(words, text, at, quote.start(), false);
      add(words, text, quote.start(), quote.end(), true);
      at = quote.end();
    }
    add(words, text, at, content.end(), false);
    return words;
  }

  private static void add(List<Words> words, String text, int from, int to, boolean quoted) {
    int start = from;
    int end = to;
    if (quoted || !words.isEmpty()) {
      while (start < end && isMark(text, start) && !isApostrophe(text, start)) {
        start++;
      }
    }
    while (start < end && isMark(text, end - 1) && !isApostrophe(text, end - 1)) {
      end--;
    }
    if (start < end && !text.substring(start, end).isBlank()) {
      words.add(new Words(text.substring(start, end), quoted));
    }
  }

  private static boolean isMark(String text, int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0;
  }

  /** Between letters, or after a letter as in {@code the allies’ plan}. */
  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '’' || c == '\'') && at > 0 && Character.isLetter(text.charAt(at - 1));
  }
}
