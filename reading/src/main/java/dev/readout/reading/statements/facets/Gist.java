package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The main clause of a content, as far as facets ask.
 *
 * @param words the tokens of its first piece
 * @param verb its first finite verb outside of relative clauses, or null
 * @param subject what the verb is said of, or null
 */
record Gist(TokenRange words, @Nullable VerbGroup verb, @Nullable NounPhrase subject) {

  private static final int REACH = 60;

  static Gist of(Article article, Syntax syntax, Attribution attribution) {
    List<Span> content = attribution.content();
    TokenRange words = article.tokens().in(content.get(0));
    Gist aside = null;
    for (Span piece : content) {
      TokenRange range = article.tokens().in(piece);
      for (int i = range.first(); i < range.end() && i < range.first() + REACH; i++) {
        Optional<VerbGroup> verb = syntax.verbGroupAt(i);
        if (verb.isEmpty() || verb.get().first() != i || !verb.get().isFinite()) {
          continue;
        }
        Optional<Subject> subject = syntax.subject(verb.get());
        if (subject.filter(s -> s.manner() == Subject.Manner.RELATIVE).isPresent()) {
          continue;
        }
        NounPhrase phrase =
            subject.map(Subject::phrase).orElseGet(() -> pronounBefore(article, syntax, words, verb.get().first()));
        boolean inside = phrase == null || isInside(article, content, phrase);
        Gist gist = new Gist(words, verb.get(), inside ? phrase : null);
        if (!isSubordinate(article, words, phrase, i)) {
          return gist;
        }
        aside = aside == null ? gist : aside;
      }
    }
    return aside == null ? new Gist(words, null, null) : aside;
  }

  /** {@code he “faithfully speaks”}: a mark parts the pronoun that begins a content from its verb. */
  private static @Nullable NounPhrase pronounBefore(
      Article article, Syntax syntax, TokenRange words, int verb) {
    NounPhrase first = syntax.nounPhraseAt(words.first()).orElse(null);
    if (first == null || !article.tokens().get(first.head()).is(PartOfSpeech.PRON)) {
      return null;
    }
    for (int i = first.end(); i < verb; i++) {
      if (!article.tokens().get(i).is(PartOfSpeech.PUNCT, PartOfSpeech.ADV)) {
        return null;
      }
    }
    return first.end() <= verb ? first : null;
  }

  private static boolean isInside(Article article, List<Span> content, NounPhrase phrase) {
    Span head = article.tokens().get(phrase.head()).span();
    return content.stream().anyMatch(piece -> piece.contains(head));
  }

  /** {@code ..., which Lima backs, the envoy stays}: the clause after a conjunction or a pronoun. */
  private static boolean isSubordinate(
      Article article, TokenRange words, @Nullable NounPhrase subject, int verb) {
    int first = subject == null ? verb : Math.min(verb, subject.first());
    if (first <= words.first()) {
      return false;
    }
    Token before = article.tokens().get(first - 1);
    return Words.english().has("subordinate", lower(before));
  }

  /** Index of the token before which the subject stands: the verb, or the end of the piece. */
  int head() {
    return verb == null
        ? words.end()
        : Math.min(words.end(), Math.max(words.first(), verb.first()));
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
