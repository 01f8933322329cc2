package dev.readout.reading.events;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that name events, found by their first lemma, longest first. Immutable. */
final class EventLexicon {

  private final Map<String, List<EventEntry>> verbs = new HashMap<>();
  private final Map<String, List<EventEntry>> nouns = new HashMap<>();
  private final Set<String> lightVerbs;
  private final Set<String> sufferVerbs;
  private final Map<String, List<EventType>> repeats = repeatedTypes();
  private final Map<String, Factuality> complementNouns = Factualities.load("complement-nouns.tsv");
  private final Set<String> accusing = words("accusing-verbs.txt");
  private final Set<String> more = words("more-words.txt");
  private final Set<String> weapons = words("weapons.txt");
  private final Set<String> made = words("made-words.txt");
  private final Set<String> dayWords = words("day-words.txt");
  private final Set<String> firstPerson = words("first-person.txt");

  private EventLexicon(
      Table triggers, Map<String, String> classes, Map<String, String> lightVerbs) {
    for (List<String> row : triggers.rows()) {
      EventEntry entry = entry(row, classes);
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
    this.lightVerbs = Set.copyOf(lightVerbs.keySet());
    this.sufferVerbs =
        lightVerbs.entrySet().stream()
            .filter(entry -> entry.getValue().equals("suffers"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @throws IllegalArgumentException if a list is malformed; the message names its line
   */
  static EventLexicon load() {
    return new EventLexicon(
        Table.load(EventLexicon.class, "triggers.tsv", 7),
        Table.load(EventLexicon.class, "object-classes.tsv", 2).pairs(),
        Table.load(EventLexicon.class, "light-verbs.tsv", 2).pairs());
  }

  private static Map<String, List<EventType>> repeatedTypes() {
    Map<String, List<EventType>> types = new HashMap<>();
    Table.load(EventLexicon.class, "repeats.tsv", 2)
        .pairs()
        .forEach(
            (noun, names) ->
                types.put(
                    noun,
                    Stream.of(names.split(","))
                        .map(name -> Term.of(EventType.class, name))
                        .toList()));
    return types;
  }

  private static int specificity(EventEntry entry) {
    return entry.lemmas().size() * 2 + (entry.objects().isEmpty() ? 0 : 1);
  }

  private static EventEntry entry(List<String> row, Map<String, String> classes) {
    return new EventEntry(
        List.of(row.get(0).split(" ")),
        row.get(1).equals("verb"),
        Term.of(EventType.class, row.get(2)),
        orNull(row.get(3)),
        orNull(row.get(4)),
        EventFrame.valueOf(row.get(5)),
        objects(row.get(6), classes));
  }

  private static Set<String> objects(String cell, Map<String, String> classes) {
    Set<String> objects = new HashSet<>();
    if (cell.equals("-")) {
      return objects;
    }
    for (String item : cell.split(",")) {
      if (item.startsWith("@")) {
        String members = classes.get(item.substring(1));
        if (members == null) {
          throw new IllegalArgumentException("triggers.tsv names no class of objects: " + item);
        }
        Collections.addAll(objects, members.split(","));
      } else {
        objects.add(item);
      }
    }
    return objects;
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

  /** Whether the subject of a light verb is the one to whom it is done ({@code face sanctions}). */
  boolean isSufferedBy(String lemma) {
    return sufferVerbs.contains(lemma);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Table.load(EventLexicon.class, list, 1).words());
  }

  /** The types of events that a noun can mean one more of ({@code round}), the likelier first. */
  List<EventType> repeatedTypes(String lemma) {
    return repeats.getOrDefault(lemma, List.of());
  }

  /** Whether the object of a verb is said to have done what follows ({@code accuse}). */
  boolean isAccusing(String lemma) {
    return accusing.contains(lemma);
  }

  /** Whether a word before such a noun says that it is one more ({@code second}). */
  boolean isMore(String word) {
    return more.contains(word);
  }

  /** Whether a noun means an attack, a weapon or one who bears it. */
  boolean isWeapon(String lemma) {
    return weapons.contains(lemma);
  }

  /** Whether a participle says that an agreement was made ({@code reached}). */
  boolean isMade(String form) {
    return made.contains(form);
  }

  /** What a noun makes of the event in its infinitive ({@code refusal}). */
  Optional<Factuality> complementOf(String noun) {
    return Optional.ofNullable(complementNouns.get(noun));
  }

  /** Whether a pronoun means the one who speaks. */
  boolean isFirstPerson(String form) {
    return firstPerson.contains(form);
  }

  /** Whether an adverb of time may stand at the end of a phrase that it does not belong to. */
  boolean isDayWord(String lemma) {
    return dayWords.contains(lemma);
  }
}
