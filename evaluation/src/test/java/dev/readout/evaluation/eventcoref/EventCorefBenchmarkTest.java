package dev.readout.evaluation.eventcoref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.record.same.EventSignals;
import dev.readout.record.same.Story;
import dev.readout.record.text.Stems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCorefBenchmarkTest {

  private static final String TWO =
      """
      {"id":"1","topic":4,"tokens":["Calder","voted",".","Rain","fell","."],"sent":[0,0,0,1,1,1],\
      "validated_sentences":[0],"mentions":[\
      {"type":"ACTION_OCCURRENCE","tokens":[1],"sent":0,"chain":"v"},\
      {"type":"ACTION_OCCURRENCE","tokens":[4],"sent":1,"chain":"r"},\
      {"type":"LOC_GEO","tokens":[0],"sent":0,"chain":"c"}]}
      {"id":"2","topic":4,"tokens":["Calder","votes","😀"],"sent":[0,0,0],"validated_sentences":[0],\
      "mentions":[{"type":"NEG_ACTION_STATE","tokens":[1],"sent":0,"chain":null}]}
      """;

  private final EventCorefBenchmark benchmark = new EventCorefBenchmark();

  @TempDir private Path folder;

  private List<StoryDocument> load(String lines) throws BadGoldException, IOException {
    return benchmark.load(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }

  /** What the system would make of the words of the gold, without an analyzer. */
  private static StoryReading reading(StoryDocument document) {
    String text = document.document().text();
    Story story = Story.of(text);
    return new StoryReading(
        document.mentions().stream()
            .map(
                mention -> {
                  String word = mention.span().in(text);
                  EventSignals signals =
                      new EventSignals(Stems.of(word), null, Set.of(), null, false, story);
                  return new Mention(mention.span(), word, signals);
                })
            .toList(),
        List.of());
  }

  @Test
  void onlyActionsInValidatedSentencesCountAndOneWithoutChainStandsAlone() throws Exception {
    List<StoryDocument> golds = load(TWO);

    assertThat(golds.get(0).mentions())
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.span().in("Calder voted . Rain fell .")).isEqualTo("voted");
              assertThat(mention.chain()).isEqualTo("v");
            });
    assertThat(golds.get(1).mentions().get(0).chain()).isEqualTo("2#0");
  }

  @Test
  void theJudgementOfTheRecordIsHeldAgainstTheSameHeadLemma() throws Exception {
    List<StoryDocument> golds = load(TWO.replace("\"chain\":null", "\"chain\":\"v\""));
    Scorer<StoryDocument, StoryReading> scorer = benchmark.scorer();
    StoryReading first = reading(golds.get(0));
    StoryReading second = reading(golds.get(1));
    scorer.add(golds.get(0), first);
    scorer.add(golds.get(1), second);

    // One stem, one story: joined. Two forms that the test gives as lemmas: the baseline parts
    // them,
    // so that MUC is 0, B3 2 * 1 * 1/2 / (3/2) and CEAF-e 2 * 1/3 * 2/3 / 1.
    assertThat(scorer.figures().json())
        .contains("\"given_mentions\": {\"conll\": 100.0")
        .contains("\"same_head_lemma\": {\"conll\": 37.04")
        .contains("\"found_mentions\": {\"conll\": 0.0");
    assertThat(benchmark.written(golds.get(1), second))
        .isEqualTo(
            "{\"id\": \"2\", \"topic\": \"4\", \"mentions\": [{\"start\": 7, \"end\": 12,"
                + " \"group\": 1}]}\n");
  }

  @Test
  void anIndexBeyondTheTokensIsRefusedWithItsLine() {
    assertThatThrownBy(() -> load(TWO.replace("\"tokens\":[4]", "\"tokens\":[40]")))
        .isInstanceOf(BadGoldException.class)
        .hasMessageContaining(":1: mentions[1]: tokens must be indices");
  }
}
