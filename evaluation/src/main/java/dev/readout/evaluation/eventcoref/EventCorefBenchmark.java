package dev.readout.evaluation.eventcoref;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.JsonLines;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gold of the form of ECB+ (Cybulska and Vossen 2014), one JSON object a line: {@code {"id",
 * "topic", "tokens", "sent", "validated_sentences", "mentions": [{"type", "tokens", "sent",
 * "chain"}]}}. What counts are the actions in validated sentences, within gold topics; one without
 * chain is an event of its own. Predictions are {@code {"id", "topic", "mentions": [{"start",
 * "end", "group"}]}} a line, for the given mentions, offsets in code points of the tokens with a
 * space between each two. No other field is read.
 */
public final class EventCorefBenchmark implements Benchmark<StoryDocument, StoryReading> {

  @Override
  public String wants() {
    return "a JSON Lines file of {id, topic, tokens, sent, validated_sentences, mentions}, plain or"
        + " gzipped";
  }

  @Override
  public List<StoryDocument> load(Path path) throws BadGoldException, IOException {
    return JsonLines.read(path, StoryParser::parse);
  }

  @Override
  public List<StoryReading> predict(ReadoutSystem system, List<StoryDocument> golds) {
    List<Readout> readouts = system.read(golds.stream().map(StoryDocument::document).toList());
    List<StoryReading> readings = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      StoryDocument gold = golds.get(i);
      StoryMentions mentions =
          new StoryMentions(
              gold, system.analyze(gold.document().text(), gold.sentences()), readouts.get(i));
      readings.add(new StoryReading(mentions.given(), mentions.found()));
    }
    return readings;
  }

  @Override
  public String written(StoryDocument gold, StoryReading predicted) {
    GoldText text = new GoldText(gold.document().text());
    List<Map<String, Object>> mentions = new ArrayList<>();
    predicted
        .groups()
        .forEach(
            (span, group) -> {
              Range range = text.range(span);
              Map<String, Object> members = new LinkedHashMap<>();
              members.put("start", range.start());
              members.put("end", range.end());
              members.put("group", group);
              mentions.add(members);
            });
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", gold.document().id());
    members.put("topic", gold.topic());
    members.put("mentions", mentions);
    return JsonText.compact(members) + "\n";
  }

  @Override
  public Scorer<StoryDocument, StoryReading> scorer() {
    return new EventCorefScorer();
  }
}
