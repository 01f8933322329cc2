package dev.readout.language.encoder;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import java.util.List;

/**
 * From units to words: a word of several units has the part of speech, the head and the relation of
 * the unit that stands highest in the tree. Whatever depended on any of them depends on the word;
 * since every step to a head leads upwards, what was a tree stays one.
 */
final class Joining {

  private final Units units;
  private final List<Layers.Word> layers;
  private final int first;
  private final int[] depths;

  /**
   * @param layers of the units
   * @param first index of the sentence's first unit
   * @param end index after its last one
   */
  Joining(Units units, List<Layers.Word> layers, int first, int end) {
    this.units = units;
    this.layers = layers;
    this.first = first;
    depths = new int[end - first];
    int[] path = new int[end - first];
    for (int unit = first; unit < end; unit++) {
      int length = 0;
      int at = unit;
      while (at != Token.ROOT && depths[at - first] == 0) {
        path[length++] = at - first;
        at = layers.get(at).head();
      }
      int depth = at == Token.ROOT ? 0 : depths[at - first];
      while (length > 0) {
        depths[path[--length]] = ++depth;
      }
    }
  }

  /** The unit that speaks for a word. */
  private int highest(int from, int to) {
    int highest = from;
    for (int unit = from + 1; unit < to; unit++) {
      highest = depths[unit - first] < depths[highest - first] ? unit : highest;
    }
    return highest;
  }

  /**
   * A word.
   *
   * @param from index of its first unit
   * @param to index after its last one
   * @return with the lemma rule of its last unit, and as head the index of a word
   */
  Layers.Word word(int from, int to) {
    Layers.Word highest = layers.get(highest(from, to));
    int head = highest.head() == Token.ROOT ? Token.ROOT : units.words().get(highest.head());
    boolean describes =
        to - from > 1
            && highest.pos() == PartOfSpeech.VERB
            && highest.relation().startsWith("amod");
    PartOfSpeech pos = describes ? PartOfSpeech.ADJ : highest.pos();
    return new Layers.Word(pos, layers.get(to - 1).lemmaRule(), head, highest.relation());
  }
}
