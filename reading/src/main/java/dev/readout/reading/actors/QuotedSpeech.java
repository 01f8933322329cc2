package dev.readout.reading.actors;

import dev.readout.model.Span;
import dev.readout.reading.actors.NameLinker.NamedPlace;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Quotation;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be speaking a quotation, as its own sentences name the subjects beside it. Nobody speaks
 * of himself as {@code he}.
 */
final class QuotedSpeech {

  /** How far before and after a quotation its speaker is looked for. */
  private static final int NEAR = 30;

  private final Article article;
  private final Tokens tokens;
  private final Scene scene;
  private final NameLinker names;
  private final Map<Quotation, Set<Entity>> known = new HashMap<>();

  QuotedSpeech(Article article, Scene scene, NameLinker names) {
    this.article = article;
    this.tokens = article.tokens();
    this.scene = scene;
    this.names = names;
  }

  /** The named subjects of the sentences that a quotation around a token begins and ends in. */
  Set<Entity> speakers(int token) {
    Optional<Quotation> around = article.quotationAt(tokens.get(token).span().start());
    return around.isEmpty() ? Set.of() : known.computeIfAbsent(around.get(), this::beside);
  }

  private Set<Entity> beside(Quotation quotation) {
    TokenRange inside = tokens.in(quotation.outer());
    Set<Entity> found = new HashSet<>();
    if (inside.isEmpty()) {
      return found;
    }
    int first = Math.max(tokens.sentenceAround(inside.first()).first(), inside.first() - NEAR);
    int last = afterwards(inside, quotation.outer());
    subjects(first, inside.first(), found);
    subjects(inside.end(), Math.min(last, inside.end() + NEAR), found);
    return found;
  }

  /** The end of the sentence that a quotation ends in; of the next one where a tag follows. */
  private int afterwards(TokenRange inside, Span outer) {
    int end = tokens.sentenceAround(inside.last()).end();
    boolean tagFollows =
        end == inside.end()
            && end < tokens.size()
            && article.paragraphAt(tokens.get(end).span().start())
                == article.paragraphAt(outer.start())
            && Character.isLowerCase(tokens.get(end).form().charAt(0));
    return tagFollows ? tokens.sentenceAround(end).end() : end;
  }

  private void subjects(int first, int end, Set<Entity> found) {
    for (int i = first; i < end; i++) {
      NamedPlace name = scene.isSubject(i) ? names.at(i) : null;
      if (name != null && name.entities().size() == 1) {
        found.add(name.entities().get(0));
      }
    }
  }
}
