package dev.readout.evaluation.timex;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.model.Document;
import java.util.List;

/**
 * A text and its temporal expressions.
 *
 * @param annotatedEnd offset in code points up to which the text was annotated
 */
public record TimexGold(Document document, GoldText text, int annotatedEnd, List<Timex> times)
    implements GoldDocument {

  public TimexGold {
    times = List.copyOf(times);
  }
}
