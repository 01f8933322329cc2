package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.SCONJ;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for a holder who is no actor. */
final class Holders {

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;

  Holders(Article article, Syntax syntax) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
  }

  /** The words that name the speaker, else the noun that reports ({@code previous reports}), else null. */
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
    return range.isEmpty() ? span.in(article.text()) : tokens.words(new TokenRange(first, range.end()));
  }
}
