package dev.readout.reading.statements.cues;

import dev.readout.model.vocabulary.Act;
import java.util.Set;

/**
 * A noun that attributes: {@code his denial that ...}.
 *
 * @param lemma in the singular
 * @param act what its holder does by it
 * @param complements what may tell its content: {@code that to of for saying}
 * @param flags {@code report}: said by nobody in particular; {@code document}: it speaks itself
 */
public record CueNoun(String lemma, Act act, Set<String> complements, Set<String> flags) {

  public CueNoun {
    complements = Set.copyOf(complements);
    flags = Set.copyOf(flags);
  }

  public boolean takes(String complement) {
    return complements.contains(complement);
  }

  /** Whether the noun itself is the speaker. */
  public boolean isDocument() {
    return flags.contains("document");
  }
}
