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
import org.jspecify.annotations.Nullable;

/**
 * Reads the tense of the clause around an expression from the nearest verb. Spans must be asked in
 * the order of the text.
 */
public final class TenseReader {

  /** How far a verb may be away to belong to the same clause, and an auxiliary from its verb. */
  private static final int CLAUSE = 25;

  private static final int GROUP = 5;
  private static final TimeWords WORDS = TimeWords.shared();

  private final List<Sentence> sentences;
  private int sentence;

  public TenseReader(Analysis analysis) {
    this.sentences = analysis.sentences();
  }

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
    int left = verb(tokens, first - 1, -1);
    int right = verb(tokens, last + 1, 1);
    boolean leftClose = left >= 0 && !parted(tokens, left, first);
    boolean rightClose = right >= 0 && !parted(tokens, last + 1, right);
    if (leftClose) {
      return tense(tokens, left);
    }
    if (rightClose || left < 0 && right >= 0) {
      return tense(tokens, right);
    }
    return left >= 0 ? tense(tokens, left) : Tense.UNKNOWN;
  }

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

  private static int verb(List<Token> tokens, int from, int step) {
    for (int i = from, n = 0; i >= 0 && i < tokens.size() && n < CLAUSE; i += step, n++) {
      Token token = tokens.get(i);
      if (token.is(PartOfSpeech.VERB, PartOfSpeech.AUX) || ahead(token)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean parted(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = tokens.get(i).form();
      if (form.equals(";") || form.equals(":") || form.equals(",") || form.equals("\"")
          || form.equals("“") || form.equals("”")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ahead(Token token) {
    return WORDS.value(Category.AHEAD, token.lemma().toLowerCase(Locale.ROOT)) != null;
  }

  private static Tense tense(List<Token> tokens, int verb) {
    boolean participle = lower(tokens.get(verb)).endsWith("ing");
    boolean infinitive = false;
    Tense own = own(tokens.get(verb));
    if (ahead(tokens.get(verb))) {
      return Tense.FUTURE;
    }
    for (int i = verb; i >= 0 && i > verb - GROUP; i--) {
      Token token = tokens.get(i);
      @Nullable String auxiliary = WORDS.value(Category.TENSE, lower(token));
      if (i < verb && ahead(token) && infinitive) {
        return Tense.FUTURE;
      }
      if (lower(token).equals("to") && i < verb) {
        infinitive = true;
        continue;
      }
      if (auxiliary != null) {
        Tense tense = Tense.valueOf(auxiliary);
        boolean perfect = lower(token).startsWith("ha") && i < verb;
        return tense == Tense.PRESENT && perfect ? Tense.PAST : tense;
      }
      boolean inGroup =
          i == verb
              || token.is(PartOfSpeech.ADV, PartOfSpeech.PART, PartOfSpeech.AUX)
              || infinitive && token.is(PartOfSpeech.VERB);
      if (infinitive && i < verb && token.is(PartOfSpeech.VERB)) {
        Tense governor = own(token);
        return governor == Tense.PAST ? Tense.PAST : Tense.UNKNOWN;
      }
      if (!inGroup) {
        break;
      }
    }
    return participle || infinitive ? Tense.UNKNOWN : own;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** By its form alone: what is not the base form, no -s and no -ing is past. */
  private static Tense own(Token token) {
    String form = lower(token);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (form.endsWith("ing") && !form.equals(lemma)) {
      return Tense.UNKNOWN;
    }
    boolean base = form.equals(lemma);
    boolean third = form.endsWith("s") && !base;
    return base || third ? Tense.PRESENT : Tense.PAST;
  }
}
