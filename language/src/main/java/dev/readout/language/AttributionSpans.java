package dev.readout.language;

import dev.readout.model.Span;
import java.util.List;

/**
 * An attribution as a tagger found it: source, cue and content are those of PolNeAR.
 *
 * @param source may be empty
 * @param score 0 to 1
 */
public record AttributionSpans(
    List<Span> source, List<Span> cue, List<Span> content, double score) {

  public AttributionSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
