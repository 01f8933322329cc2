package dev.readout.reading.statements.patterns;

import dev.readout.reading.text.Quotation;
import java.util.Optional;

/** Where what stands before a trailing cue begins: at its sentence, or after a semicolon. */
final class ClauseStart {

  private final Scene scene;

  ClauseStart(Scene scene) {
    this.scene = scene;
  }

  /** Index of the first token of the clause that ends before a token. */
  int before(int end, int floor) {
    int i = end - 1;
    while (i >= floor) {
      if (scene.isForm(i, ";")) {
        return i + 1;
      }
      Optional<Quotation> quotation = scene.article.quotationAt(scene.token(i).span().start());
      if (quotation.isPresent()) {
        i = Math.min(i, scene.tokens.firstStartingFrom(quotation.get().outer().start()));
      }
      i--;
    }
    return afterDateline(floor);
  }

  /** Over {@code BRUSSELS, March 13 (Agency) -} and the like at the start of a paragraph. */
  private int afterDateline(int first) {
    int limit = Math.min(scene.limit(first), first + 14);
    if (!isUpperCase(first)) {
      return first;
    }
    for (int i = first; i < limit; i++) {
      if (scene.groupAt(i) != null) {
        return first;
      }
      if (scene.isDash(i)) {
        return i + 1;
      }
    }
    return first;
  }

  private boolean isUpperCase(int i) {
    String form = scene.token(i).form();
    return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
  }
}
