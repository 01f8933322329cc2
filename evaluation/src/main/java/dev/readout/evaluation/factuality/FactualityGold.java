package dev.readout.evaluation.factuality;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.model.Document;
import java.util.List;

/** A text and the events in it that are judged; there may be none. */
record FactualityGold(Document document, List<JudgedEvent> events) implements GoldDocument {

  FactualityGold {
    events = List.copyOf(events);
  }
}
