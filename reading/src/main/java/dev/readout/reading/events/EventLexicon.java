package dev.readout.reading.events;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name events, found by their first lemma, longest first. Immutable. */
final class EventLexicon {

  private final Map<String, List<EventEntry>> verbs = new HashMap<>();
  private final Map<String, List<EventEntry>> nouns = new HashMap<>();
  private final Set<String> lightVerbs;

  private EventLexicon(Table triggers, Table lightVerbs) {
    for (List<String> row : triggers.rows()) {
      EventEntry entry = entry(row);
      (entry.verb() ? verbs : nouns)
          .computeIfAbsent(entry.lemmas().get(0), key -> new ArrayList<>())
          .add(entry);
    }
    for (List<EventEntry> entries : verbs.values()) {
      entries.sort((a, b) -> specificity(b) - specificity(a));
    }
    for (List<EventEntry> entries : nouns.values()) {
      entries.sort((a, b) -> specificity(b) - specificity(a));
    }
    this.lightVerbs = Set.copyOf(lightVerbs.words());
  }

  /**
   * @throws IllegalArgumentException if a list is malformed; the message names its line
   */
  static EventLexicon load() {
    return new EventLexicon(
        Table.load(EventLexicon.class, "triggers.tsv", 7),
        Table.load(EventLexicon.class, "light-verbs.txt", 1));
  }

  private static int specificity(EventEntry entry) {
    return entry.lemmas().size() * 2 + (entry.objects().isEmpty() ? 0 : 1);
  }

  private static EventEntry entry(List<String> row) {
    return new EventEntry(
        List.of(row.get(0).split(" ")),
        row.get(1).equals("verb"),
        Term.of(EventType.class, row.get(2)),
        orNull(row.get(3)),
        orNull(row.get(4)),
        EventFrame.valueOf(row.get(5)),
        row.get(6).equals("-") ? Set.of() : Set.of(row.get(6).split(",")));
  }

  private static @Nullable String orNull(String cell) {
    return cell.equals("-") ? null : cell;
  }

  /** The entries whose first word is a verb with this lemma, the most specific first. */
  List<EventEntry> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<EventEntry> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** Whether a verb carries out the event that its object names ({@code hold talks}). */
  boolean isLightVerb(String lemma) {
    return lightVerbs.contains(lemma);
  }
}
