package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.text.TokenRange;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out what a speaker says of his own mind within his own words: in {@code "I think prices
 * will fall," Ilic said} he says one thing, not two. The same verb of another's mind stays, and so
 * does what he says that he said.
 */
final class OwnThoughts {

  private final Scene scene;

  OwnThoughts(Scene scene) {
    this.scene = scene;
  }

  /** The others, in the same order. */
  List<Attribution> without(List<Attribution> sorted) {
    BitSet said = new BitSet();
    for (Attribution attribution : sorted) {
      if (!isOwnThought(attribution)) {
        attribution.content().forEach(piece -> said.set(piece.start(), piece.end()));
      }
    }
    return sorted.stream()
        .filter(one -> !isOwnThought(one) || !isWithin(said, one.cue().get(0)))
        .toList();
  }

  private boolean isOwnThought(Attribution attribution) {
    CueVerb verb = attribution.verb();
    Source source = attribution.source();
    if (verb == null
        || !verb.has(CueVerb.Flag.INNER)
        || source == null
        || attribution.cue().isEmpty()) {
      return false;
    }
    TokenRange phrase = source.phrase();
    return phrase.size() == 1 && scene.words.has("speech-role", scene.lower(phrase.first()));
  }

  private static boolean isWithin(BitSet said, Span cue) {
    return said.nextClearBit(cue.start()) >= cue.end();
  }
}
