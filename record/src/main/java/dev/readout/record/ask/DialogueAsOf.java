package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * How the dealings between two parties stood at the end of a day: what each source says of them,
 * the understandings that they name, the contacts between them, and cooperation and conflict by the
 * week, all by what articles had told by then. There is no verdict: views that disagree stand side
 * by side. A state stands also for its people and bodies. The latest first; of each part as many
 * lines as the scope allows, the scope's last day being that day.
 */
public record DialogueAsOf(String first, String second, Scope scope) implements Question {

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    List<String> notes = new ArrayList<>();
    Party one = side(handle, first, notes);
    Party other = side(handle, second, notes);
    if (!Collections.disjoint(one.ids(), other.ids())) {
      return Answer.none("'" + first + "' and '" + second + "' are the same");
    }
    List<Line> lines = new ArrayList<>();
    boolean more = add(lines, new StatesOfDialogue(one, other, scope).lines(handle));
    more |= add(lines, new Understandings(one, other, scope).lines(handle));
    more |= add(lines, new Contacts(one, other, scope).lines(handle));
    more |= add(lines, new WeeklySeries(one, other, scope).lines(handle));
    return new Answer(lines, more, notes);
  }

  private static Party side(Handle handle, String name, List<String> notes) {
    Entities entities = Entities.named(handle, name);
    notes.addAll(entities.notes());
    return entities.partyWithOfficials();
  }

  private boolean add(List<Line> lines, List<Line> part) {
    lines.addAll(part.subList(0, Math.min(part.size(), scope.limit())));
    return part.size() > scope.limit();
  }
}
