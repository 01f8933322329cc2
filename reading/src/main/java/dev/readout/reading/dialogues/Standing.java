package dev.readout.reading.dialogues;

import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.dialogues.DialogueLexicon.Reading;
import dev.readout.reading.events.WordFactuality;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.times.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether words for a state of dealings say how these stand: not where somebody only wishes
 * for it ({@code urged Oslo to return to talks}), could do it or denies it, nor where it is
 * history.
 */
final class Standing {

  /** How far behind the words a date may stand that tells when it was so, in tokens. */
  private static final int REACH = 8;

  /** In years; what was so longer ago is history. */
  private static final int HISTORY = 2;

  private final Tokens tokens;
  private final Syntax syntax;
  private final List<TimeExpression> times;
  private final WordFactuality.InArticle factuality;
  private final DependencyTree tree;
  private final @Nullable LocalDate published;

  Standing(
      Article article,
      Syntax syntax,
      List<TimeExpression> times,
      WordFactuality.InArticle factuality) {
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.times = times;
    this.factuality = factuality;
    this.tree = new DependencyTree(tokens);
    this.published = article.document().publishedDay().orElse(null);
  }

  /** What the words say in the end; null where they do not say how dealings stand. */
  @Nullable Reading of(NounPhrase noun, StateFinder.Found state) {
    if (isHistory(noun, state.word())) {
      return null;
    }
    // "continued dialogue" stands as the dialogue does
    int word = tree.is(state.word(), "amod") ? noun.head() : state.word();
    Factuality stands = factuality.of(tokens.get(word).span());
    boolean infinitive =
        syntax
            .verbGroupAt(state.word())
            .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE)
            .isPresent();
    return switch (stands) {
      case CALLED_FOR, CONDITIONAL -> null;
      case DENIED -> state.negated() ? state.reading() : null;
      case PLANNED ->
          infinitive ? StateFinder.future(state.reading()).orElse(null) : state.reading();
      case OCCURRED, ONGOING, UNCONFIRMED -> infinitive ? null : state.reading();
    };
  }

  /** {@code Relations were severed in 1954}, but not {@code since 1954}. */
  private boolean isHistory(NounPhrase noun, int word) {
    LocalDate today = published;
    if (today == null) {
      return false;
    }
    TokenRange sentence = tokens.sentenceAround(word);
    int first = Math.min(noun.first(), word);
    int end = Math.min(sentence.end(), Math.max(noun.end(), word + 1) + REACH);
    int from = tokens.get(first).span().start();
    int to = tokens.get(end - 1).span().end();
    for (int i = firstFrom(from); i < times.size() && times.get(i).span().start() < to; i++) {
      TimeExpression time = times.get(i);
      String value = time.type() == TimeType.DATE ? time.calendarValue().orElse("") : "";
      int at = tokens.in(time.span()).first();
      if (!isSince(first, at)
          && value.length() >= 4
          && Integer.parseInt(value.substring(0, 4)) + HISTORY <= today.getYear()) {
        return true;
      }
    }
    return false;
  }

  /** Also {@code since a truce expired in 2022}. */
  private boolean isSince(int first, int time) {
    for (int i = Math.min(first, time); i < time; i++) {
      if (tokens.get(i).form().equalsIgnoreCase("since")) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
