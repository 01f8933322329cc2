package dev.readout.evaluation;

/** Is told how far the reading has come. Called by one thread, in order. */
@FunctionalInterface
public interface Progress {

  /**
   * @param documents how many have been read and scored so far
   */
  void read(long documents);
}
