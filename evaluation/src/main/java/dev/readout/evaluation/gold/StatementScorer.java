package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.Chars;
import dev.readout.model.Readout;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements are matched by their contents alone; of several possible matches cue and speaker
 * choose (nested statements).
 */
final class StatementScorer implements ArticleScorer {

  /** Least share of the union of the letters of two contents. */
  private static final double LEAST_OVERLAP = 0.5;

  private static final double SAME_CUE = 0.25;
  private static final double SAME_SPEAKER = 0.25;

  /** Stands for the parent of a statement whose parent matches nothing; no key of the gold. */
  private static final String NOWHERE = "";

  private static final Map<Judged, Function<StatementFact, @Nullable Object>> ATTRIBUTES =
      new EnumMap<>(Judged.class);

  static {
    ATTRIBUTES.put(Judged.SPEAKER, StatementFact::speaker);
    ATTRIBUTES.put(Judged.FORM, StatementFact::form);
    ATTRIBUTES.put(Judged.ACT, StatementFact::act);
    ATTRIBUTES.put(Judged.CHANNEL, StatementFact::channel);
    ATTRIBUTES.put(Judged.SAID, StatementFact::said);
    ATTRIBUTES.put(Judged.ADDRESSEES, StatementFact::addressees);
    ATTRIBUTES.put(Judged.ABOUT, StatementFact::about);
  }

  @Override
  public void score(GoldArticle gold, Readout readout, PredictedActors actors, Tally tally) {
    Matches<StatementFact> matches = matches(gold, readout, actors);
    Map<String, String> keyById = new HashMap<>();
    matches.all().forEach(match -> keyById.put(match.predicted().id(), match.gold().id()));
    for (Matches.Match<StatementFact> match : matches.pairs()) {
      ATTRIBUTES.forEach(
          (attribute, value) ->
              mark(tally, attribute, value.apply(match.gold()), value.apply(match.predicted())));
      String parent = match.predicted().parent();
      mark(
          tally,
          Judged.PARENT,
          match.gold().parent(),
          parent == null ? null : keyById.getOrDefault(parent, NOWHERE));
    }
    matches.count(tally, Counted.STATEMENT);
    matches.count(
        tally, Counted.ATTRIBUTION, match -> sameSpeaker(match.gold(), match.predicted()));
  }

  private static Matches<StatementFact> matches(
      GoldArticle gold, Readout readout, PredictedActors actors) {
    Facts<StatementFact> wanted =
        gold.statements().map(fact -> StatementFact.of(fact, gold.text()));
    List<StatementFact> predicted =
        readout.statements().stream()
            .map(statement -> StatementFact.of(statement, gold.text(), actors))
            .toList();
    return new Matches<>(wanted, predicted, StatementScorer::weight);
  }

  /** Whether content and speaker are right, for each statement that counts, by its id. */
  static Map<String, Boolean> verdicts(GoldArticle gold, Readout readout, PredictedActors actors) {
    Matches<StatementFact> matches = matches(gold, readout, actors);
    Map<String, Boolean> verdicts = new HashMap<>();
    matches.sent().forEach(sent -> verdicts.put(sent.id(), false));
    for (Matches.Match<StatementFact> match : matches.pairs()) {
      verdicts.put(match.predicted().id(), sameSpeaker(match.gold(), match.predicted()));
    }
    return verdicts;
  }

  private static void mark(
      Tally tally, Judged attribute, @Nullable Object gold, @Nullable Object predicted) {
    boolean stated =
        gold instanceof Collection<?> several
            ? !several.isEmpty()
            : gold != null && !gold.equals("");
    tally.mark(attribute, Objects.equals(gold, predicted), stated);
  }

  private static double weight(StatementFact gold, StatementFact predicted) {
    double overlap = Chars.jaccard(gold.content(), predicted.content(), 0);
    if (overlap < LEAST_OVERLAP) {
      return 0;
    }
    return overlap
        + (gold.cue().intersects(predicted.cue()) ? SAME_CUE : 0)
        + (sameSpeaker(gold, predicted) ? SAME_SPEAKER : 0);
  }

  private static boolean sameSpeaker(StatementFact gold, StatementFact predicted) {
    return Objects.equals(gold.speaker(), predicted.speaker());
  }
}
