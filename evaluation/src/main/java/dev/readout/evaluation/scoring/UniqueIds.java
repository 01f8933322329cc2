package dev.readout.evaluation.scoring;

import java.util.HashMap;
import java.util.Map;

/** Sees to it that no two documents of a file have one id. */
public final class UniqueIds {

  private final Map<String, Integer> lineById = new HashMap<>();

  /**
   * @param place for the message
   * @param line where the document stands
   * @throws BadGoldException if an earlier document has the id
   */
  public void add(String id, String place, int line) throws BadGoldException {
    Integer before = lineById.putIfAbsent(id, line);
    if (before != null) {
      throw new BadGoldException(
          place
              + ": id '"
              + id
              + "' stands on line "
              + before
              + " already; give each document its own");
    }
  }
}
