package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.model.Document;
import java.util.List;

/** A text and its attributions. */
public record AttributionGold(Document document, GoldText text, List<Attribution> attributions)
    implements GoldDocument {

  public AttributionGold {
    attributions = List.copyOf(attributions);
  }
}
