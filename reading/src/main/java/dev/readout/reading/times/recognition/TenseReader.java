package dev.readout.reading.times.recognition;

import dev.readout.language.Analysis;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.value.Tense;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the tense of the clause around an expression from the verbs near it: first those before it
 * in the same clause, then those after it. Spans must be asked in the order of the text.
 */
public final class TenseReader {

  /** How far a verb may be away, in tokens. */
  private static final int CLAUSE = 25;

  /** How far an auxiliary may stand before its verb, in tokens. */
  private static final int GROUP = 5;

  private static final Set<String> CLAUSE_MARKS = Set.of(";", ":", ",", "\"", "“", "”");
  private static final TimeWords WORDS = TimeWords.shared();

  private final List<Sentence> sentences;
  private int sentence;

  public TenseReader(Analysis analysis) {
    this.sentences = analysis.sentences();
  }

  /** The tense of the clause in which a span stands. */
  public Tense at(Span span) {
    while (sentence < sentences.size() && sentences.get(sentence).span().end() <= span.start()) {
      sentence++;
    }
    if (sentence == sentences.size() || !sentences.get(sentence).span().overlaps(span)) {
      return Tense.UNKNOWN;
    }
    List<Token> tokens = sentences.get(sentence).tokens();
    int first = indexAt(tokens, span.start());
    int last = indexAt(tokens, span.end() - 1);
    if (first > 0 && has(Category.UNTIL, lower(tokens.get(first - 1)))) {
      return Tense.FUTURE;
    }
    Tense before = nearest(tokens, first - 1, -1, true);
    if (before != Tense.UNKNOWN) {
      return before;
    }
    Tense after = nearest(tokens, last + 1, 1, true);
    if (after != Tense.UNKNOWN) {
      return after;
    }
    before = nearest(tokens, first - 1, -1, false);
    return before != Tense.UNKNOWN ? before : nearest(tokens, last + 1, 1, false);
  }

  /** The token at an offset, or the last one before it. */
  private static int indexAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The tense of the first verb on one side that shows one. */
  private static Tense nearest(List<Token> tokens, int from, int step, boolean sameClause) {
    for (int i = from, n = 0; i >= 0 && i < tokens.size() && n < CLAUSE; i += step, n++) {
      Token token = tokens.get(i);
      if (sameClause && CLAUSE_MARKS.contains(token.form())) {
        return Tense.UNKNOWN;
      }
      if (isAhead(token)) {
        return Tense.FUTURE;
      }
      if (token.is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        Tense tense = group(tokens, i);
        if (tense != Tense.UNKNOWN) {
          return tense;
        }
      }
    }
    return Tense.UNKNOWN;
  }

  /** The tense of a verb with its auxiliaries. */
  private static Tense group(List<Token> tokens, int verb) {
    boolean infinitive = false;
    for (int i = verb; i >= 0 && i > verb - GROUP; i--) {
      Token token = tokens.get(i);
      String form = lower(token);
      if (i < verb && isAhead(token)) {
        return Tense.FUTURE;
      }
      String auxiliary = WORDS.value(Category.TENSE, form);
      if (auxiliary != null) {
        return withAuxiliary(Tense.valueOf(auxiliary), form, i < verb, infinitive);
      }
      if (i < verb && form.equals("to")) {
        infinitive = true;
      } else if (i < verb && !token.is(PartOfSpeech.ADV, PartOfSpeech.PART, PartOfSpeech.AUX)) {
        break;
      }
    }
    return infinitive ? Tense.UNKNOWN : own(tokens.get(verb));
  }

  /** {@code has met} is past, {@code has to meet} and {@code is to meet} look ahead. */
  private static Tense withAuxiliary(
      Tense tense, String form, boolean beforeVerb, boolean infinitive) {
    if (!beforeVerb || tense != Tense.PRESENT) {
      return tense;
    }
    if (infinitive) {
      return Tense.FUTURE;
    }
    return form.startsWith("ha") ? Tense.PAST : tense;
  }

  private static boolean isAhead(Token token) {
    return token.is(PartOfSpeech.VERB, PartOfSpeech.ADJ)
        && has(Category.AHEAD, token.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean has(Category category, String word) {
    return WORDS.value(category, word) != null;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** By its form alone: what is not the base form and ends neither in -s nor in -ing is past. */
  private static Tense own(Token token) {
    String form = lower(token);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if ((form.endsWith("ing") && !form.equals(lemma)) || has(Category.INVARIANT, form)) {
      return Tense.UNKNOWN;
    }
    boolean base = form.equals(lemma);
    return base || form.endsWith("s") ? Tense.PRESENT : Tense.PAST;
  }
}
