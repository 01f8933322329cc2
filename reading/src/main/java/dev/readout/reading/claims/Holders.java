package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.SCONJ;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.resource.Table;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds a position, and the words for one who is no actor. */
final class Holders {

  private static final Set<String> FIRST_PERSON =
      Table.load(Holders.class, "first-person.txt", 1).words();

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Map<String, Statement> statements = new HashMap<>();

  Holders(Article article, Syntax syntax, List<Statement> statements) {
    statements.forEach(statement -> this.statements.put(statement.id(), statement));
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
  }

  /**
   * Who holds what a statement says; null if that is nobody known. {@code We} within what somebody
   * says is the one who says it.
   */
  @Nullable String actor(Statement statement) {
    String actor = statement.speaker().actor();
    Statement outer = statement;
    while (actor == null && isFirstPerson(outer.speaker().span()) && outer.parent() != null) {
      outer = statements.get(outer.parent());
      if (outer == null) {
        return null;
      }
      actor = outer.speaker().actor();
    }
    return actor;
  }

  /**
   * Whether a position can be laid to somebody, or to hearsay: not to {@code they} or {@code no}.
   */
  boolean isSomebody(Statement statement) {
    Span span = statement.speaker().span();
    if (span == null || statement.speaker().actor() != null) {
      return true;
    }
    TokenRange range = tokens.in(span);
    for (int i = range.first(); i < range.end(); i++) {
      if (tokens.get(i).is(NOUN, PROPN, NUM)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody in particular says it: {@code reports that ...}, {@code it is said}. */
  static boolean isHearsay(Statement statement) {
    return statement.speaker().actor() == null && statement.speaker().span() == null;
  }

  private boolean isFirstPerson(@Nullable Span span) {
    TokenRange range = span == null ? new TokenRange(0, 0) : tokens.in(span);
    return range.size() == 1
        && FIRST_PERSON.contains(tokens.get(range.first()).form().toLowerCase(Locale.ROOT));
  }

  /**
   * The words that name the speaker, else the noun that reports ({@code previous reports}), else
   * null.
   */
  @Nullable String words(Statement statement) {
    Span span = statement.speaker().span();
    if (span != null) {
      return named(tokens.in(span), span);
    }
    if (statement.cue().isEmpty()) {
      return null;
    }
    TokenRange cue = tokens.in(statement.cue().get(0));
    if (cue.isEmpty()) {
      return null;
    }
    Optional<NounPhrase> phrase = syntax.nounPhraseAt(cue.first());
    if (phrase.isEmpty() || !tokens.get(phrase.get().head()).is(NOUN)) {
      return null;
    }
    int first = phrase.get().head();
    while (first > phrase.get().first() && tokens.get(first - 1).is(ADJ, DET, NUM, NOUN)) {
      first--;
    }
    return tokens.words(new TokenRange(first, phrase.get().head() + 1));
  }

  /** Without what leads to the name: {@code despite previous reports}. */
  private String named(TokenRange range, Span span) {
    int first = range.first();
    while (first < range.end() - 1 && tokens.get(first).is(ADP, ADV, SCONJ, VERB)) {
      first++;
    }
    return range.isEmpty()
        ? span.in(article.text())
        : tokens.words(new TokenRange(first, range.end()));
  }
}
