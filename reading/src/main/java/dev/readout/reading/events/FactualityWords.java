package dev.readout.reading.events;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.events.Predicates.Signature;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say how an event stands, by their lists. Immutable. */
final class FactualityWords {

  private final Predicates predicates = Predicates.load();
  private final Map<String, Factuality> nouns = Factualities.load("complement-nouns.tsv");
  private final Map<String, Factuality> modifiers = Factualities.load("modifiers.tsv");
  private final Map<String, String> moods =
      Table.load(FactualityWords.class, "mood-words.tsv", 2).pairs();
  private final EventLexicon lexicon = EventLexicon.load();

  private FactualityWords() {}

  /**
   * @throws IllegalArgumentException if a list is malformed
   */
  static FactualityWords load() {
    return new FactualityWords();
  }

  /** What a predicate makes of its complement, by its lemma or its lemma and a second word. */
  @Nullable Signature predicate(String key) {
    return predicates.of(key);
  }

  /** What a noun makes of what depends on it ({@code refusal}). */
  @Nullable Factuality noun(String lemma) {
    return nouns.get(lemma);
  }

  /** What a word makes of the event that it modifies ({@code alleged}). */
  @Nullable Factuality modifier(String form) {
    return modifiers.get(form);
  }

  /** The mood that a word sets, by {@code mood-words.tsv}; empty where it sets none. */
  String mood(String form) {
    return moods.getOrDefault(form, "");
  }

  /** Whether a verb carries out what its object names. */
  boolean isLight(String lemma) {
    return lexicon.isLightVerb(lemma);
  }

  /** Whether a participle says that what it belongs to was made ({@code reached}). */
  boolean isMade(String form) {
    return lexicon.isMade(form);
  }
}
