package dev.readout.reading.statements.cues;

import dev.readout.model.vocabulary.Act;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A verb that attributes.
 *
 * @param words its lemma, then the words after it that belong to it
 * @param act what its subject does by it
 * @param frames what may hold its content, and the act it then stands for
 */
public record CueVerb(List<String> words, Act act, Map<Frame, Act> frames, Set<Flag> flags) {

  /** Peculiarities of a verb. */
  public enum Flag {
    /** Its direct object may be whom it is said to. */
    ADDRESSEE,
    /** Who passes on what another said. */
    RELAY,
    /** Tells of a belief or a wish. */
    INNER,
    /** The attitude is thanks. */
    THANK
  }

  public CueVerb {
    if (words.isEmpty() || frames.isEmpty()) {
      throw new IllegalArgumentException("a cue verb needs words and frames: " + words);
    }
    words = List.copyOf(words);
    frames = Map.copyOf(frames);
    flags = Set.copyOf(flags);
  }

  public String lemma() {
    return words.get(0);
  }

  public boolean takes(Frame frame) {
    return frames.containsKey(frame);
  }

  /** The act that it stands for with a frame. */
  public Act act(Frame frame) {
    return frames.getOrDefault(frame, act);
  }

  public boolean has(Flag flag) {
    return flags.contains(flag);
  }
}
