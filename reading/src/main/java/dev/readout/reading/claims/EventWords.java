package dev.readout.reading.claims;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;

/**
 * One word for what is told by a noun or a verb: {@code resignation}, {@code quit}, {@code resign}.
 */
final class EventWords {

  private static final Map<String, String> VERBS =
      Table.load(EventWords.class, "event-verbs.tsv", 2).pairs();

  private static final Map<String, String> VARIANTS =
      Table.load(EventWords.class, "verb-variants.tsv", 2).pairs();

  private EventWords() {}

  static String of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String verb = token.is(PartOfSpeech.NOUN) ? VERBS.getOrDefault(lemma, lemma) : lemma;
    return VARIANTS.getOrDefault(verb, verb);
  }
}
