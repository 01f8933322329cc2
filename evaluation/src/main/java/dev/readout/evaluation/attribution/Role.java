package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The three parts of an attribution, under the names that the figures have. */
enum Role {
  SOURCE("source", Attribution::source),
  CUE("cue", Attribution::cue),
  CONTENT("content", Attribution::content);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<Attribution, List<Range>> spans;

  Role(String label, Function<Attribution, List<Range>> spans) {
    this.label = label;
    this.spans = spans;
  }

  String label() {
    return label;
  }

  /** Every span of this role in a text, with trimmed edges, each once. */
  SortedSet<Range> spans(Collection<Attribution> attributions, GoldText text) {
    SortedSet<Range> trimmed = new TreeSet<>();
    for (Attribution attribution : attributions) {
      spans.apply(attribution).forEach(range -> trimmed.add(Edges.trim(text, range)));
    }
    return trimmed;
  }
}
