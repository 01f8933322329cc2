package dev.readout.language.encoder;

/**
 * What the network sees at once. Place 0 is the root, which stands at the first piece; place i + 1
 * is word i of the window.
 */
final class Window {

  private final int first;
  private final long[] ids;
  private final long[] features;
  private final long[] starts;

  /**
   * Takes the arrays as they are.
   *
   * @param first index of the first word
   * @param ids of the pieces, with one before and one after the words
   * @param features of the pieces
   * @param starts the first piece of each place
   */
  Window(int first, long[] ids, long[] features, long[] starts) {
    this.first = first;
    this.ids = ids;
    this.features = features;
    this.starts = starts;
  }

  int first() {
    return first;
  }

  long[] ids() {
    return ids;
  }

  long[] features() {
    return features;
  }

  long[] starts() {
    return starts;
  }

  /** Index after the last word. */
  int end() {
    return first + starts.length - 1;
  }

  boolean holds(int from, int to) {
    return first <= from && to <= end();
  }

  /** Words between a stretch of words and the nearer edge of the window. */
  int margin(int from, int to) {
    return Math.min(from - first, end() - to);
  }
}
