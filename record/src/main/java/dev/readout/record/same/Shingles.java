package dev.readout.record.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the set of the runs of words in it, each as a number of 64 bits (Broder 1997, "On the
 * resemblance and containment of documents").
 *
 * @param runs sorted, each once
 */
public record Shingles(List<Long> runs) {

  /** Words beyond these are left aside. */
  private static final int MOST_WORDS = 20_000;

  private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

  public Shingles {
    runs = List.copyOf(runs);
  }

  /**
   * @param words folded
   * @param length of a run; a text that is shorter is one run
   */
  public static Shingles of(List<String> words, int length) {
    int count = Math.min(words.size(), MOST_WORDS);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(words.get(i));
    }
    int runs = count == 0 ? 0 : Math.max(1, count - length + 1);
    long[] all = new long[runs];
    for (int i = 0; i < runs; i++) {
      long run = 0;
      for (int j = i; j < Math.min(i + length, count); j++) {
        run = mix(run * 31 + hashes[j]);
      }
      all[i] = run;
    }
    return new Shingles(Arrays.stream(all).sorted().distinct().boxed().toList());
  }

  /** Jaccard's coefficient: the share of the runs of either text that both have. */
  public double resemblance(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < runs.size() && j < other.runs.size()) {
      int order = Long.compare(runs.get(i), other.runs.get(j));
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = runs.size() + other.runs.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /**
   * Keys of which two texts share at least one the more likely, the more they resemble each other:
   * bands of a MinHash signature. With {@code rows} rows, texts of resemblance r share a given key
   * with probability r to the power of {@code rows}.
   */
  public List<Long> keys(int bands, int rows) {
    List<Long> keys = new ArrayList<>();
    for (int band = 0; band < bands && !runs.isEmpty(); band++) {
      long key = band + 1L;
      for (int row = 0; row < rows; row++) {
        key = mix(key * 31 + least(((long) band * rows + row + 1) * MULTIPLIER));
      }
      keys.add(key);
    }
    return keys;
  }

  private long least(long seed) {
    long least = Long.MAX_VALUE;
    for (long run : runs) {
      least = Math.min(least, mix(run ^ seed));
    }
    return least;
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long mixed = value + MULTIPLIER;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
