package dev.readout.reading.dialogues;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.Term;
import dev.readout.model.vocabulary.Trend;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for dealings and for how they stand. Immutable. */
final class DialogueLexicon {

  private final Set<String> nouns;
  private final Map<String, Reading> states;
  private final Set<String> bases = words("bases.txt");
  private final Set<String> standingAlone = words("meetings.txt");
  private final Set<String> copulas = words("copulas.txt");
  private final Set<String> parts = words("light-parts.txt");
  private final Set<String> oneTime = words("one-time-verbs.txt");
  private final Set<String> lasting = words("lasting-verbs.txt");
  private final Set<String> advances = words("advances.txt");
  private final Set<String> indefinite = words("indefinite-words.txt");
  private final Set<String> nones = words("none-words.txt");
  private final Map<String, Reading> attributes = readings("attributes.tsv");

  private DialogueLexicon(Set<String> nouns, Map<String, Reading> states) {
    this.nouns = Set.copyOf(nouns);
    this.states = Map.copyOf(states);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Table.load(DialogueLexicon.class, list, 1).words());
  }

  /** What a word says of dealings. */
  record Reading(DialogueState state, @Nullable Trend trend) {}

  static DialogueLexicon load() {
    return new DialogueLexicon(words("nouns.txt"), readings("states.tsv"));
  }

  private static Map<String, Reading> readings(String table) {
    Map<String, Reading> states = new HashMap<>();
    for (List<String> row : Table.load(DialogueLexicon.class, table, 3).rows()) {
      Trend trend = row.get(2).equals("-") ? null : Term.of(Trend.class, row.get(2));
      states.put(row.get(0), new Reading(Term.of(DialogueState.class, row.get(1)), trend));
    }
    return states;
  }

  boolean isDealings(String lemma) {
    return nouns.contains(lemma);
  }

  /** Whether a noun without parties means the dealings of those who dealt last. */
  boolean standsAlone(String lemma) {
    return standingAlone.contains(lemma);
  }

  /** Whether a verb joins dealings to a word for their state ({@code remain}). */
  boolean isCopula(String lemma) {
    return copulas.contains(lemma);
  }

  /** Whether a noun means a part in dealings. */
  boolean isPart(String lemma) {
    return parts.contains(lemma);
  }

  /** What a word says, or a word with its particle ({@code break off}). */
  Optional<Reading> state(String word) {
    return Optional.ofNullable(states.get(word));
  }

  /** What a word before the noun says: {@code stalled talks}. */
  Optional<Reading> attribute(String word) {
    return Optional.ofNullable(attributes.get(word));
  }

  /** Whether a verb means one meeting, unless it is going on: {@code held talks}. */
  boolean isOneTime(String lemma) {
    return oneTime.contains(lemma);
  }

  /** Whether a verb, in the future too, says that dealings go on now: {@code will continue}. */
  boolean isLasting(String lemma) {
    return lasting.contains(lemma);
  }

  /** Whether a noun means that dealings get on: {@code progress in the talks}. */
  boolean isAdvance(String lemma) {
    return advances.contains(lemma);
  }

  /** Whether a word says that there is none or next to none: {@code few results}. */
  boolean isNone(String word) {
    return nones.contains(word);
  }

  /** Whether a determiner brings in dealings not told of before: {@code a dialogue}. */
  boolean isIndefinite(String determiner) {
    return indefinite.contains(determiner.toLowerCase(Locale.ROOT));
  }

  /** Runs of words that lead to what dealings rest on. */
  Set<String> bases() {
    return bases;
  }
}
