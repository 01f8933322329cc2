package dev.readout.reading.claims;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose word a noun means that takes up what was said before. */
enum ClaimNoun {
  /** {@code the report}: an outlet's, or hearsay. */
  PRESS,
  /** {@code the allegation}. */
  ACCUSATION,
  /** {@code the version}. */
  ANY;

  private static final Map<String, String> NOUNS =
      Table.load(ClaimNoun.class, "claim-nouns.tsv", 2).pairs();

  /** Null if the lemma is no such noun. */
  static @Nullable ClaimNoun of(String lemma) {
    String kind = NOUNS.get(lemma);
    return kind == null ? null : valueOf(kind.toUpperCase(Locale.ROOT));
  }

  static Set<String> lemmas() {
    return NOUNS.keySet();
  }
}
