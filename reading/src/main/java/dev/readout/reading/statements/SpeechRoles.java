package dev.readout.reading.statements;

import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.statements.facets.Draft;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code I}, {@code we} and {@code you} mean within reported words: the one who speaks these,
 * or is spoken to. Told of the drafts in the order of the text.
 */
final class SpeechRoles {

  /** Of the statements that hold a place, so many are remembered. */
  private static final int DEEPEST = 12;

  private final Article article;
  private final Deque<Draft> open = new ArrayDeque<>();

  SpeechRoles(Article article) {
    this.article = article;
  }

  void add(Draft draft) {
    open.push(draft);
    if (open.size() > DEEPEST) {
      open.removeLast();
    }
  }

  /**
   * The speaker of a cue whose source is such a pronoun; empty where it is none. Outside of
   * reported words nobody is known: it is the writer.
   */
  Optional<Speaker> speaker(Attribution attribution, TokenRange phrase, @Nullable Span shown) {
    String role =
        phrase.size() == 1
            ? Words.SPEECH_ROLES.get(
                article.tokens().get(phrase.first()).form().toLowerCase(Locale.ROOT))
            : null;
    if (role == null) {
      return Optional.empty();
    }
    int offset = article.tokens().get(phrase.first()).span().start();
    for (Draft outer : open) {
      if (outer.says(offset) && !outer.attribution().equals(attribution)) {
        return Optional.of(new Speaker(meant(outer, role), shown, List.of(), false));
      }
    }
    return Optional.of(new Speaker(null, shown, List.of(), false));
  }

  private @Nullable String meant(Draft outer, String role) {
    if (role.equals("addressee")) {
      return outer.addressees().size() == 1 ? outer.addressees().get(0) : null;
    }
    List<String> joint = new ArrayList<>();
    for (Draft draft : open) {
      String actor = draft.actor();
      if (draft.group() == outer.group() && actor != null) {
        joint.add(actor);
      }
    }
    return joint.size() == 1 ? joint.get(0) : null;
  }
}
