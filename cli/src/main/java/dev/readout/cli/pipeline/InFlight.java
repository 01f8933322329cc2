package dev.readout.cli.pipeline;

import java.util.concurrent.Semaphore;

/**
 * Bounds what is read and not yet written: so many documents, and so many characters. A document
 * longer than the bound goes through alone.
 */
final class InFlight {

  private final Semaphore documents;
  private final Semaphore characters;
  private final int mostCharacters;

  InFlight(int mostDocuments, int mostCharacters) {
    this.documents = new Semaphore(mostDocuments);
    this.characters = new Semaphore(mostCharacters);
    this.mostCharacters = mostCharacters;
  }

  /** Waits until there is room for a document of this many characters. */
  void enter(int length) throws InterruptedException {
    documents.acquire();
    characters.acquire(weight(length));
  }

  void leave(int length) {
    characters.release(weight(length));
    documents.release();
  }

  private int weight(int length) {
    return Math.min(length, mostCharacters);
  }
}
