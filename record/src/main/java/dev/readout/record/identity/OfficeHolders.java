package dev.readout.record.identity;

import dev.readout.record.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Who held an office of a state on a day, by the days on which articles call somebody by it. Where
 * two may have held it, nobody is taken.
 */
final class OfficeHolders {

  /** How long before the first and after the last day on which somebody was seen in an office. */
  private static final int DAYS_AROUND = 90;

  private static final int LONGEST_TITLE = 6;

  /** Of the words beside the title; those for the state are no more. */
  private static final int MOST_OTHERS = 2;

  private static final Set<String> RANKS = Set.copyOf(WordTable.lines("office-ranks.txt"));

  private final Handle handle;

  OfficeHolders(Handle handle) {
    this.handle = handle;
  }

  private record Held(int entity, LocalDate first, LocalDate last) {

    boolean around(LocalDate day, int days) {
      return !day.isBefore(first.minusDays(days)) && !day.isAfter(last.plusDays(days));
    }
  }

  /**
   * @param name the words for somebody, such as {@code the foreign minister of Norway}
   * @param country of the state whose office it is
   */
  Optional<Integer> holder(String name, String country, LocalDate day) {
    List<String> words =
        Folding.words(name).stream()
            .filter(word -> !word.equals("the") && !word.equals("s"))
            .toList();
    if (words.isEmpty() || words.stream().anyMatch(RANKS::contains)) {
      return Optional.empty();
    }
    int of = words.lastIndexOf("of");
    if (of > 0 && words.size() - of - 1 <= MOST_OTHERS) {
      List<Held> held = held(words.subList(0, of), country);
      if (!held.isEmpty()) {
        return onDay(held, day);
      }
    }
    for (int others = 0; others <= MOST_OTHERS && others < words.size(); others++) {
      if (words.size() - others <= LONGEST_TITLE) {
        List<Held> held = held(words.subList(others, words.size()), country);
        if (!held.isEmpty()) {
          return onDay(held, day);
        }
      }
    }
    return Optional.empty();
  }

  /** Whoever was seen in the office later follows on, whoever was seen earlier came before. */
  private static Optional<Integer> onDay(List<Held> held, LocalDate day) {
    List<Held> around =
        held.stream()
            .filter(h -> h.around(day, DAYS_AROUND))
            .filter(
                h ->
                    held.stream()
                        .noneMatch(
                            other ->
                                (other.first().isAfter(h.last()) && !day.isBefore(other.first()))
                                    || (other.last().isBefore(h.first())
                                        && !day.isAfter(other.last()))))
            .toList();
    if (around.size() > 1) {
      around = held.stream().filter(h -> h.around(day, 0)).toList();
    }
    return around.size() == 1 ? Optional.of(around.get(0).entity()) : Optional.empty();
  }

  private List<Held> held(List<String> title, String country) {
    return handle
        .createQuery(
            "SELECT r.entity, min(r.day), max(r.day) FROM roles r"
                + " JOIN entities e ON e.id = r.entity LEFT JOIN entities o ON o.id = r.of_entity"
                + " WHERE r.title_key = :title AND r.status IN ('current', 'acting')"
                + " AND r.day <> '' AND e.kind = 'person'"
                + " AND ((o.kind = 'state' AND o.country = :country)"
                + " OR (r.of_actor IS NULL AND e.country = :country))"
                + " GROUP BY r.entity ORDER BY r.entity LIMIT 50")
        .bind("title", String.join(" ", title))
        .bind("country", country)
        .map(
            (row, context) ->
                new Held(
                    row.getInt(1),
                    LocalDate.parse(row.getString(2)),
                    LocalDate.parse(row.getString(3))))
        .list();
  }
}
