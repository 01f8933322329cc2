package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepositional cues: {@code according to two officials}, {@code in the words of the envoy}. */
final class AccordingTo implements Finder {

  private final Scene scene;
  private final ClauseStart starts;
  private final Complements complements;

  AccordingTo(Scene scene, ClauseStart starts, Complements complements) {
    this.scene = scene;
    this.starts = starts;
    this.complements = complements;
  }

  @Override
  public void find(Drafts drafts) {
    for (int i = 0; i < scene.tokens.size(); i++) {
      TokenRange cue = cue(i);
      if (cue != null && !drafts.isTaken(i)) {
        Attribution found = attribution(cue);
        if (found != null) {
          drafts.add(found);
        }
        i = cue.last();
      }
    }
  }

  private @Nullable TokenRange cue(int i) {
    if (scene.isForm(i, "according") && scene.isForm(i + 1, "to")) {
      return new TokenRange(i, i + 2);
    }
    if (scene.isForm(i, "in") && scene.isForm(i + 1, "the")) {
      boolean words =
          scene.isForm(i + 2, "words")
              || scene.isForm(i + 2, "view")
              || scene.isForm(i + 2, "opinion");
      return words && scene.isForm(i + 3, "of") ? new TokenRange(i, i + 4) : null;
    }
    return null;
  }

  private @Nullable Attribution attribution(TokenRange cue) {
    int limit = scene.limit(cue.first());
    int floor = scene.floor(cue.first());
    NounPhrase phrase = cue.end() < limit ? scene.phraseAt(cue.end()) : null;
    if (phrase == null || phrase.first() < cue.first()) {
      return null;
    }
    if (isManner(phrase)) {
      return null; // "sorted according to size"
    }
    NounPhrase full = scene.syntax.full(phrase);
    int end = withParticiple(Math.max(complements.endOfGroup(phrase), full.end()), limit);
    TokenRange source = new TokenRange(cue.end(), end);
    List<Span> content = content(cue, end, limit, floor);
    Span relative = content.size() == 1 ? relative(cue, floor) : null;
    if (relative != null) {
      content = List.of(relative);
    }
    if (content.isEmpty()) {
      return null;
    }
    return new Attribution(
        Pattern.ACCORDING_TO,
        cue.first(),
        Source.here(source),
        List.of(scene.tokens.span(cue)),
        content,
        Act.ASSERT,
        null,
        null,
        null,
        false);
  }

  /** A lone common noun in the singular names no source, but for a few. */
  private boolean isManner(NounPhrase phrase) {
    var head = scene.token(phrase.head());
    return phrase.range().size() == 1
        && head.is(NOUN)
        && head.form().equals(head.lemma())
        && !scene.words.has("mass", head.lemma());
  }

  /** {@code two people} with {@code involved in the talks}. */
  private int withParticiple(int end, int limit) {
    boolean modifies =
        end + 1 < limit
            && scene.token(end).is(VERB, ADJ)
            && scene.token(end + 1).is(ADP)
            && scene.phraseAt(end) == null;
    if (!modifies) {
      return end;
    }
    NounPhrase object = scene.phraseFrom(end + 2);
    return object == null ? end : scene.endOfPhrase(object);
  }

  /**
   * {@code firm that earned 9 million, according to its report}: whose document is told by a
   * possessive vouches for what the relative clause says of its owner.
   */
  private @Nullable Span relative(TokenRange cue, int floor) {
    if (!scene.words.has("possessive", scene.lower(cue.end()))) {
      return null;
    }
    for (int i = cue.first() - 1; i > floor; i--) {
      VerbGroup verb = scene.groupFrom(i);
      boolean relative = scene.isForm(i - 1, "that") || scene.isForm(i - 1, "which");
      if (verb != null && verb.isFinite()) {
        return relative ? scene.content(i, cue.first()) : null;
      }
    }
    return null;
  }

  private List<Span> content(TokenRange cue, int end, int limit, int floor) {
    int start = starts.before(cue.first(), floor);
    while (start < cue.first() && (scene.token(start).is(CCONJ) || scene.isComma(start))) {
      start++;
    }
    List<Span> pieces = new ArrayList<>();
    Span left = start < cue.first() ? scene.content(start, cue.first()) : null;
    if (left != null) {
      pieces.add(left);
    }
    boolean opens = left == null;
    int comma = opens ? nextComma(end, limit) : end;
    boolean goesOn = comma + 1 < limit && scene.isComma(comma);
    if (opens && goesOn) {
      Span right = scene.content(comma + 1, limit);
      if (right != null) {
        pieces.add(right);
      }
    } else if (goesOn && !hasFinite(start, cue.first())) {
      Span right = scene.content(comma + 1, limit);
      if (right != null) {
        pieces.add(right);
      }
    }
    return pieces;
  }

  private int nextComma(int from, int limit) {
    for (int i = from; i < limit && i < from + 25; i++) {
      if (scene.isComma(i) && !(i + 1 < limit && scene.words.has("relative", scene.lower(i + 1)))) {
        return i;
      }
    }
    return from;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      var group = scene.groupFrom(i);
      if (group != null && group.isFinite()) {
        return true;
      }
    }
    return false;
  }
}
