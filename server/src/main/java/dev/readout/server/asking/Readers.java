package dev.readout.server.asking;

import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Question;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Asks the record for many threads at once, with a few connections that are opened when needed. */
public final class Readers implements AutoCloseable {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final RecordLocation location;
  private final Semaphore turns;
  private final BlockingQueue<Database> idle;

  /**
   * @param most how many ask at the same time
   */
  public Readers(RecordLocation location, int most) {
    this.location = location;
    this.turns = new Semaphore(most, true);
    this.idle = new ArrayBlockingQueue<>(most);
  }

  /**
   * The answer.
   *
   * @throws BusyException if no connection came free in time
   * @throws dev.readout.record.sql.RecordException if the record cannot be read
   */
  public Answer ask(Question question) {
    if (!turn()) {
      throw new BusyException("too many questions at once: ask again in a moment");
    }
    try {
      Database database = idle.poll();
      if (database == null) {
        database = Database.toRead(location);
      }
      Answer answer;
      try {
        answer = question.ask(database);
      } catch (RuntimeException | Error e) {
        // The connection may be what failed.
        database.close();
        throw e;
      }
      if (!idle.offer(database)) {
        database.close();
      }
      return answer;
    } finally {
      turns.release();
    }
  }

  private boolean turn() {
    try {
      return turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Closes the connections that are idle; to be called when nobody asks any more. */
  @Override
  public void close() {
    for (Database database = idle.poll(); database != null; database = idle.poll()) {
      database.close();
    }
  }
}
