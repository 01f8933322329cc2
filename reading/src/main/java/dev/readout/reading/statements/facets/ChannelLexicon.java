package dev.readout.reading.statements.facets;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that name channels, by how they stand. Immutable. */
final class ChannelLexicon {

  private static final class Loaded {
    static final ChannelLexicon LEXICON = new ChannelLexicon();
  }

  private final Map<String, Map<String, ChannelKind>> byManner = new HashMap<>();

  private ChannelLexicon() {
    for (List<String> row : Table.load(ChannelLexicon.class, "channels.tsv", 3).rows()) {
      byManner
          .computeIfAbsent(row.get(2), manner -> new HashMap<>())
          .put(row.get(0), Term.of(ChannelKind.class, row.get(1)));
    }
  }

  static ChannelLexicon english() {
    return Loaded.LEXICON;
  }

  /**
   * @param manner {@code in}, {@code on}, {@code outlet} or {@code verb}
   */
  Optional<ChannelKind> kind(String manner, String words) {
    return Optional.ofNullable(byManner.getOrDefault(manner, Map.of()).get(words));
  }
}
