package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as a pattern found it, before it is known whom its words mean.
 *
 * @param pattern the family that found it
 * @param anchor index of the token that stands for the cue, or of the content's first where there
 *     is none
 * @param source null where the text names none
 * @param cue empty where there is none
 * @param content at least one piece
 * @param act as the cue alone tells it
 * @param verb its entry in the lexicon, if the cue is a verb with one
 * @param frame what holds the content, if the cue is such a verb
 * @param addressee a phrase that names whom it is said to
 * @param negated whether the cue is negated
 * @param support what the tagger says to it
 */
public record Attribution(
    Pattern pattern,
    int anchor,
    @Nullable Source source,
    List<Span> cue,
    List<Span> content,
    Act act,
    @Nullable CueVerb verb,
    @Nullable Frame frame,
    @Nullable TokenRange addressee,
    boolean negated,
    Support support) {

  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content, cue " + cue);
    }
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** An attribution that no tagger has been asked about. */
  public Attribution(
      Pattern pattern,
      int anchor,
      @Nullable Source source,
      List<Span> cue,
      List<Span> content,
      Act act,
      @Nullable CueVerb verb,
      @Nullable Frame frame,
      @Nullable TokenRange addressee,
      boolean negated) {
    this(
        pattern,
        anchor,
        source,
        cue,
        content,
        act,
        verb,
        frame,
        addressee,
        negated,
        Support.UNASKED);
  }

  /** From the first piece of the content to the last. */
  public Span extent() {
    return content.get(0).union(content.get(content.size() - 1));
  }

  /** Where it begins in the text, cue or content. */
  public int start() {
    int first = content.get(0).start();
    return cue.isEmpty() ? first : Math.min(first, cue.get(0).start());
  }

  /** Where it ends in the text, cue or content. */
  public int end() {
    int last = content.get(content.size() - 1).end();
    return cue.isEmpty() ? last : Math.max(last, cue.get(cue.size() - 1).end());
  }

  Attribution from(Source other) {
    return new Attribution(
        pattern, anchor, other, cue, content, act, verb, frame, addressee, negated, support);
  }

  Attribution supported(Support other) {
    return new Attribution(
        pattern, anchor, source, cue, content, act, verb, frame, addressee, negated, other);
  }

  Attribution plus(Span piece) {
    List<Span> pieces = new ArrayList<>(content);
    pieces.add(piece);
    pieces.sort(null);
    return new Attribution(
        pattern, anchor, source, cue, pieces, act, verb, frame, addressee, negated, support);
  }
}
