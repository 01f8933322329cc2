package dev.readout.record.ask;

import dev.readout.record.sql.Database;

/** What can be asked. */
@FunctionalInterface
public interface Question {

  /**
   * The answer.
   *
   * @throws dev.readout.record.sql.RecordException if the record cannot be read
   */
  Answer ask(Database database);
}
