package dev.readout.evaluation.eventtype;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.JsonLines;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Document;
import dev.readout.reading.events.pairs.PairType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gold of the form of PLV, one JSON object a line: {@code {"id", "text", "marked", "expected":
 * [{"plover15"}]}}, where {@code marked} is the text with the pair in {@code <s>} and {@code <t>}.
 * Predictions are {@code {"id", "type", "folds"}} a line. No other field is read.
 */
public final class EventTypeBenchmark implements Benchmark<EventTypeGold, EventTypePrediction> {

  @Override
  public String wants() {
    return "a JSON Lines file of {id, text, marked, expected: [{plover15}]}, plain or gzipped";
  }

  @Override
  public List<EventTypeGold> load(Path path) throws BadGoldException, IOException {
    Folds folds = new Folds();
    List<EventTypeGold> golds = JsonLines.read(path, node -> parse(node, folds));
    folds.fill(golds);
    return golds;
  }

  static EventTypeGold parse(GoldNode node, Folds folds) throws BadGoldException {
    Document document = node.document("published");
    List<PairType> types = node.each("expected", EventTypeBenchmark::type);
    if (types.size() != 1) {
      throw node.wrong("expected", "must hold one event");
    }
    Marks marks = Marks.of(node.string("marked"));
    if (!marks.text().equals(document.text())) {
      throw node.wrong("marked", "must be the text with <s> and <t> around the pair");
    }
    return new EventTypeGold(document, marks.first("s"), marks.first("t"), types.get(0), folds);
  }

  private static PairType type(GoldNode node) throws BadGoldException {
    try {
      return PairType.valueOf(node.string("plover15"));
    } catch (IllegalArgumentException e) {
      throw node.wrong("plover15", "must be one of " + List.of(PairType.values()));
    }
  }

  @Override
  public List<EventTypePrediction> predict(ReadoutSystem system, List<EventTypeGold> golds) {
    return golds.stream().map(gold -> gold.folds().predict(system, gold)).toList();
  }

  @Override
  public String written(EventTypeGold gold, EventTypePrediction predicted) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", gold.document().id());
    members.put("type", predicted.type().name());
    members.put("folds", predicted.retrained());
    return JsonText.compact(members) + "\n";
  }

  @Override
  public Scorer<EventTypeGold, EventTypePrediction> scorer() {
    return new EventTypeScorer();
  }
}
