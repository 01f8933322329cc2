package dev.readout.reading.statements.facets;

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
        return new Gist(words, verb.get(), subject.map(Subject::phrase).orElse(null));
      }
    }
    return new Gist(words, null, null);
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
