package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores whole readouts, list by list. */
final class GoldScorer implements Scorer<GoldArticle, Readout> {

  private static final List<ArticleScorer> SCORERS =
      List.of(
          new StatementScorer(),
          new EventScorer(),
          new ClaimScorer(),
          new RoleScorer(),
          new DialogueScorer());

  private final Tally tally = new Tally();
  private int articles;

  @Override
  public void add(GoldArticle gold, Readout predicted) {
    PredictedActors actors = new PredictedActors(predicted, gold.text(), new Names(gold));
    SCORERS.forEach(scorer -> scorer.score(gold, predicted, actors, tally));
    articles++;
  }

  @Override
  public Figures figures() {
    // No article is ever missing here: each one is read. The words are the reference scorer's.
    String head = "== " + articles + " articles, 0 without a system article \n";
    Map<String, @Nullable Object> report = new LinkedHashMap<>();
    report.put("articles", articles);
    report.put("missing", List.of());
    report.put("figures", TallyJson.of(tally));
    return new Figures(head + TallyText.of(tally), JsonText.indented(report));
  }
}
