package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.Range;
import java.util.List;

/**
 * Who (source), by which words (cue), what (content), as PARC and PolNeAR have it; offsets in code
 * points, in the annotation's order. Any of the three may be empty.
 */
public record Attribution(List<Range> source, List<Range> cue, List<Range> content) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
