package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PUNCT;

import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.reading.statements.cues.CueLexicon;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Quotation;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the patterns look at: an article, its syntax, the cues; with small questions to tokens. */
final class Scene {

  /** No pattern looks farther than this many tokens, so that one endless sentence costs no more. */
  private static final int REACH = 250;

  /** Words between a conjunction and the verb of its clause. */
  private static final int LONGEST_SUBJECT = 12;

  private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`";

  final Article article;
  final Tokens tokens;
  final Syntax syntax;
  final CueLexicon lexicon;
  final PhraseWords words;

  Scene(Article article, Syntax syntax) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.lexicon = CueLexicon.english();
    this.words = PhraseWords.english();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lower(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }

  boolean isForm(int i, String form) {
    return i >= 0 && i < tokens.size() && tokens.get(i).form().equalsIgnoreCase(form);
  }

  /** Where looking ahead from a token ends: its sentence, or sooner. */
  int limit(int token) {
    return Math.min(tokens.sentenceAround(token).end(), token + REACH);
  }

  /** Where looking back from a token ends. */
  int floor(int token) {
    return Math.max(tokens.sentenceAround(token).first(), token - REACH);
  }

  boolean isMark(int i) {
    Token token = tokens.get(i);
    return (token.is(PUNCT) || token.is(PART))
        && token.form().length() <= 2
        && token.form().chars().allMatch(c -> MARKS.indexOf(c) >= 0);
  }

  boolean isComma(int i) {
    return isForm(i, ",");
  }

  boolean isDash(int i) {
    return isForm(i, "\u2014") || isForm(i, "\u2013") || isForm(i, "--") || isForm(i, "-");
  }

  boolean isAdverb(int i) {
    return tokens.get(i).is(ADV) && syntax.nounPhraseAt(i).isEmpty();
  }

  /** The outermost quotation whose opening mark is this token. */
  Optional<Quotation> opening(int i) {
    int start = tokens.get(i).span().start();
    return article.quotationAt(start).filter(quotation -> quotation.outer().start() == start);
  }

  @Nullable NounPhrase phraseAt(int i) {
    return i < 0 || i >= tokens.size() ? null : syntax.nounPhraseAt(i).orElse(null);
  }

  /** The noun phrase that begins at a token. */
  @Nullable NounPhrase phraseFrom(int i) {
    NounPhrase phrase = phraseAt(i);
    return phrase != null && phrase.first() == i ? phrase : null;
  }

  @Nullable VerbGroup groupAt(int i) {
    return i < 0 || i >= tokens.size() ? null : syntax.verbGroupAt(i).orElse(null);
  }

  /** The verb group that begins at a token. */
  @Nullable VerbGroup groupFrom(int i) {
    VerbGroup group = groupAt(i);
    return group != null && group.first() == i ? group : null;
  }

  /** Whether the clause of a verb only supposes: {@code if the bank says so}. */
  boolean supposes(VerbGroup group) {
    int floor = Math.max(floor(group.first()), group.first() - LONGEST_SUBJECT);
    for (int i = group.first() - 1; i >= floor && group.isFinite(); i--) {
      if (words.has("suppose", lower(i))) {
        int after = i + 1;
        return after == group.first()
            || syntax.subject(group).filter(one -> one.phrase().first() == after).isPresent();
      }
    }
    return false;
  }

  int skipAdverbs(int i, int limit) {
    int at = i;
    while (at < limit && isAdverb(at)) {
      at++;
    }
    return at;
  }

  /** Index after the phrase at a token with its {@code of} phrases and other tails. */
  int endOfPhrase(NounPhrase phrase) {
    return syntax.full(phrase).end();
  }

  /** A stretch of tokens as content: without marks and stops at its edges; null if none is left. */
  @Nullable Span content(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && isOuter(from)) {
      from++;
    }
    boolean mark = false;
    while (to > from && (isOuter(to - 1) || (!mark && isForm(to - 1, ".")))) {
      mark |= isMark(to - 1);
      to--;
    }
    return from < to ? tokens.span(new TokenRange(from, to)) : null;
  }

  private boolean isOuter(int i) {
    Token token = tokens.get(i);
    return isMark(i)
        || (token.is(PUNCT)
            && token.form().length() <= 2
            && ",;:\u2014\u2013--\u2026...".contains(token.form())
            && !token.form().equals("."));
  }

  /** The content of a quotation: without white space and a comma at its edges. */
  @Nullable Span content(Quotation quotation) {
    String text = article.text();
    int start = quotation.inner().start();
    int end = quotation.inner().end();
    while (start < end && !isCore(text.charAt(start))) {
      start++;
    }
    while (end > start && !isCore(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }

  private static boolean isCore(char c) {
    return !Character.isWhitespace(c) && c != ',' && c != '\u00a0' && MARKS.indexOf(c) < 0;
  }
}
