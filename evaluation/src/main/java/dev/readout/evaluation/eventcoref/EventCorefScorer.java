package dev.readout.evaluation.eventcoref;

import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * MUC, B³, CEAF-e and CoNLL F1 over all mentions of all topics: of the mentions that are given, of
 * the baseline that joins what has the same head lemma within a topic, and of the mentions that the
 * system finds itself.
 */
final class EventCorefScorer implements Scorer<StoryDocument, StoryReading> {

  /** A mention: the number of its document, and its words. */
  private record Place(int document, Span span) {}

  private record Lemma(String topic, String lemma) {}

  private final Map<Place, String> gold = new LinkedHashMap<>();
  private final Map<Place, Integer> joined = new LinkedHashMap<>();
  private final Map<Place, Lemma> baseline = new LinkedHashMap<>();
  private final Map<Place, Integer> found = new LinkedHashMap<>();
  private final Grouping ofGiven = new Grouping();
  private final Grouping ofFound = new Grouping();
  private int documents;

  @Override
  public void add(StoryDocument document, StoryReading reading) {
    documents++;
    for (int i = 0; i < document.mentions().size(); i++) {
      Mention mention = reading.given().get(i);
      Place place = new Place(documents, mention.span());
      int group = ofGiven.add(document.topic(), mention.signals());
      gold.put(place, document.mentions().get(i).chain());
      joined.put(place, group);
      reading.groups().put(mention.span(), group);
      baseline.put(place, new Lemma(document.topic(), mention.headLemma()));
    }
    for (Mention mention : reading.found()) {
      found.put(
          new Place(documents, mention.span()), ofFound.add(document.topic(), mention.signals()));
    }
  }

  @Override
  public Figures figures() {
    List<String> lines = new ArrayList<>();
    Map<String, Object> json = new LinkedHashMap<>();
    add("given mentions", Conll.of(gold, joined), lines, json);
    add("same head lemma", Conll.of(gold, baseline), lines, json);
    add("found mentions", Conll.of(gold, found), lines, json);
    long right = found.keySet().stream().filter(gold::containsKey).count();
    lines.add(
        "documents "
            + documents
            + "  mentions "
            + gold.size()
            + "  found "
            + found.size()
            + "  of these marked "
            + right);
    json.put("documents", documents);
    json.put("mentions", gold.size());
    json.put("found", found.size());
    json.put("found_marked", right);
    return new Figures(String.join("\n", lines), JsonText.compact(json));
  }

  private static void add(
      String name, Conll.Scores scores, List<String> lines, Map<String, Object> json) {
    lines.add(
        String.format(
            Locale.ROOT,
            "%-15s CoNLL F1 %s   MUC %s   B3 %s   CEAF-e %s",
            name,
            Decimals.fixed(scores.conll(), 2),
            told(scores.muc()),
            told(scores.bCubed()),
            told(scores.ceafE())));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("conll", Decimals.rounded(scores.conll(), 2));
    figures.put("muc", Decimals.rounded(scores.muc().f1(), 2));
    figures.put("b3", Decimals.rounded(scores.bCubed().f1(), 2));
    figures.put("ceafe", Decimals.rounded(scores.ceafE().f1(), 2));
    json.put(name.replace(' ', '_'), figures);
  }

  private static String told(Conll.Score score) {
    return Decimals.fixed(score.f1(), 1)
        + " (P "
        + Decimals.fixed(score.precision(), 1)
        + " R "
        + Decimals.fixed(score.recall(), 1)
        + ")";
  }
}
