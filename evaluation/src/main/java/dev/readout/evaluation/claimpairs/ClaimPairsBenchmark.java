package dev.readout.evaluation.claimpairs;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.JsonLines;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gold of the form of Emergent (Ferreira and Vlachos 2016), one JSON object a line: {@code {"id",
 * "claim", "headline", "stance"}} with {@code for}, {@code against}, {@code observing}, or {@code
 * other}. Predictions are {@code {"id", "score", "stance", "joined"}} a line. No other field is
 * read.
 */
public final class ClaimPairsBenchmark implements Benchmark<ClaimPair, Judgement> {

  private static final List<String> STANCES = List.of("for", "against", "observing", "other");

  @Override
  public String wants() {
    return "a JSON Lines file of {id, claim, headline, stance}, plain or gzipped";
  }

  @Override
  public List<ClaimPair> load(Path path) throws BadGoldException, IOException {
    return JsonLines.read(path, ClaimPairsBenchmark::parse);
  }

  private static ClaimPair parse(GoldNode node) throws BadGoldException {
    String stance = node.string("stance");
    if (!STANCES.contains(stance)) {
      throw node.wrong("stance", "must be one of " + String.join(", ", STANCES));
    }
    Document headline = Document.builder(node.name("headline")).id(node.name("id")).build();
    return new ClaimPair(headline, node.name("claim"), stance);
  }

  @Override
  public List<Judgement> predict(ReadoutSystem system, List<ClaimPair> golds) {
    return golds.stream().map(pair -> Judgement.of(pair.claim(), pair.document().text())).toList();
  }

  @Override
  public String written(ClaimPair gold, Judgement predicted) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", gold.document().id());
    members.put("score", Decimals.rounded(predicted.score(), 3));
    members.put("stance", Judgement.label(predicted.onMatter()));
    members.put("joined", Judgement.label(predicted.joined()));
    return JsonText.compact(members) + "\n";
  }

  @Override
  public Scorer<ClaimPair, Judgement> scorer() {
    return new ClaimPairsScorer();
  }
}
