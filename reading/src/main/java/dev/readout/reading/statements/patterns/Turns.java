package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.text.Paragraph;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns of a transcript or interview: paragraphs that begin with a label and a colon, where the
 * article has at least two labels that come back or stand for question and answer.
 */
final class Turns implements Finder {

  private static final int LONGEST_LABEL = 6;

  private final Scene scene;

  Turns(Scene scene) {
    this.scene = scene;
  }

  private record Turn(TokenRange label, int colon, Span content) {}

  @Override
  public void find(Drafts drafts) {
    List<Turn> turns = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    for (Paragraph paragraph : scene.article.paragraphs()) {
      Turn turn = turn(paragraph.span());
      if (turn != null) {
        turns.add(turn);
        labels.merge(label(turn), 1, Integer::sum);
      }
    }
    boolean transcript =
        turns.size() >= 3 && labels.values().stream().anyMatch(count -> count >= 2);
    if (!transcript) {
      return;
    }
    for (Turn turn : turns) {
      boolean question = scene.words.has("label", label(turn));
      drafts.add(
          new Attribution(
              Pattern.TURN,
              turn.colon(),
              question ? null : Source.here(turn.label()),
              List.of(scene.token(turn.colon()).span()),
              List.of(turn.content()),
              turn.content().in(scene.article.text()).strip().endsWith("?") ? Act.ASK : Act.ASSERT,
              null,
              null,
              null,
              false));
    }
  }

  private String label(Turn turn) {
    return scene.tokens.words(turn.label()).toLowerCase(Locale.ROOT);
  }

  private @Nullable Turn turn(Span paragraph) {
    int first = scene.tokens.firstStartingFrom(paragraph.start());
    int end = scene.tokens.firstStartingFrom(paragraph.end());
    for (int i = first; i < end && i <= first + LONGEST_LABEL; i++) {
      if (scene.isForm(i, ":")) {
        boolean fits = i > first && i + 1 < end && isLabel(first, i);
        Span content = fits ? scene.content(i + 1, end) : null;
        return content == null ? null : new Turn(new TokenRange(first, i), i, content);
      }
    }
    return null;
  }

  private boolean isLabel(int first, int end) {
    for (int i = first; i < end; i++) {
      if (scene.groupAt(i) != null || scene.isMark(i)) {
        return false;
      }
    }
    return Character.isUpperCase(scene.token(first).form().charAt(0));
  }
}
