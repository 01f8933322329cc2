package dev.readout.evaluation.scoring;

import java.util.BitSet;
import java.util.Collection;

/** Sets of offsets, in code points. */
public final class Chars {

  private Chars() {}

  /** Every offset under some range. */
  public static BitSet under(Collection<Range> ranges) {
    BitSet chars = new BitSet();
    ranges.forEach(range -> chars.set(range.start(), range.end()));
    return chars;
  }

  /** Whether some offset under the range is in the set. */
  public static boolean touches(BitSet chars, Range range) {
    int next = chars.nextSetBit(range.start());
    return next >= 0 && next < range.end();
  }

  /** How many offsets both sets hold. */
  public static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /**
   * The share of the union that both sets hold (Jaccard), 0 to 1.
   *
   * @param ofEmpty the answer where both sets are empty
   */
  public static double jaccard(BitSet one, BitSet other, double ofEmpty) {
    int shared = shared(one, other);
    int union = one.cardinality() + other.cardinality() - shared;
    return union == 0 ? ofEmpty : (double) shared / union;
  }
}
