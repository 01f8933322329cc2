package dev.readout.evaluation.gold;

import dev.readout.evaluation.gold.GoldArticle.GoldEvent;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events are matched by type or trigger and a shared actor, who may stand on either side, as the
 * doer or as the recipient: the figure of actors tells them apart.
 */
final class EventScorer implements ArticleScorer {

  private static final double SAME_TYPE = 0.5;
  private static final double SAME_ACTORS = 0.5;
  private static final double SAME_DATE = 0.1;

  @Override
  public void score(GoldArticle gold, Readout readout, PredictedActors actors, Tally tally) {
    Matches<EventFact> matches = matches(gold, predicted(gold, readout, actors));
    matches.count(tally, Counted.EVENT);
    for (Matches.Match<EventFact> match : matches.pairs()) {
      EventFact fact = match.gold();
      EventFact found = match.predicted();
      mark(tally, Judged.TYPE, fact.type, found.type);
      mark(tally, Judged.DATE, fact.date, found.date);
      mark(tally, Judged.FACTUALITY, fact.factuality, found.factuality);
      tally.count(
          Counted.ACTORS,
          Overlap.shared(fact.actors, found.actors),
          found.actors.size(),
          fact.actors.size());
    }
  }

  private static List<EventFact> predicted(
      GoldArticle gold, Readout readout, PredictedActors actors) {
    return readout.events().stream()
        .map(event -> EventFact.of(event, gold.text(), actors))
        .toList();
  }

  private static Matches<EventFact> matches(GoldArticle gold, List<EventFact> predicted) {
    Facts<EventFact> wanted = gold.events().map(event -> EventFact.of(event, gold.text()));
    return new Matches<>(wanted, predicted, EventScorer::weight);
  }

  /** Whether it is matched, for each event that counts, by its place in the readout. */
  static Map<Integer, Boolean> verdicts(GoldArticle gold, Readout readout, PredictedActors actors) {
    List<EventFact> predicted = predicted(gold, readout, actors);
    Matches<EventFact> matches = matches(gold, predicted);
    IdentityHashMap<EventFact, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < predicted.size(); i++) {
      places.put(predicted.get(i), i);
    }
    Map<Integer, Boolean> verdicts = new HashMap<>();
    matches.sent().forEach(sent -> put(verdicts, places.get(sent), false));
    matches.pairs().forEach(match -> put(verdicts, places.get(match.predicted()), true));
    return verdicts;
  }

  private static void put(Map<Integer, Boolean> verdicts, @Nullable Integer place, boolean right) {
    if (place != null) {
      verdicts.put(place, right);
    }
  }

  private static void mark(
      Tally tally, Judged attribute, @Nullable String gold, @Nullable String predicted) {
    tally.mark(attribute, Objects.equals(gold, predicted), gold != null && !gold.isEmpty());
  }

  private static double weight(EventFact gold, EventFact predicted) {
    boolean sameType = gold.type.equals(predicted.type);
    boolean sameWords = gold.trigger.intersects(predicted.trigger);
    Set<String> one = gold.participants();
    Set<String> other = predicted.participants();
    boolean nobody = one.isEmpty() && other.isEmpty();
    if (!(sameType || sameWords) || !(nobody || Overlap.shared(one, other) > 0)) {
      return 0;
    }
    // In this order, so that sums of the same parts round as the reference scorer's do.
    double closeness =
        (sameWords ? 1 : 0)
            + (sameType ? SAME_TYPE : 0)
            + SAME_ACTORS * Overlap.jaccard(gold.actors, predicted.actors);
    return 1 + closeness + (Objects.equals(gold.date, predicted.date) ? SAME_DATE : 0);
  }

  /**
   * An event of the gold or of a readout.
   *
   * @param trigger offsets of its letters and digits in code points; of the gold, all its places
   * @param actors names of the gold
   */
  private record EventFact(
      String type,
      BitSet trigger,
      Set<String> actors,
      Set<String> recipients,
      @Nullable String date,
      String factuality) {

    static EventFact of(GoldEvent event, GoldText text) {
      return new EventFact(
          event.type(),
          text.letters(text.occurrences(event.trigger())),
          Set.copyOf(event.actors()),
          Set.copyOf(event.recipients()),
          event.date(),
          event.factuality());
    }

    static EventFact of(Event event, GoldText text, PredictedActors actors) {
      return new EventFact(
          event.type().label(),
          text.letters(text.ranges(event.trigger())),
          actors.names(event.actors()),
          actors.names(event.recipients()),
          Days.of(event.date()),
          event.factuality().label());
    }

    Set<String> participants() {
      return Overlap.union(actors, recipients);
    }
  }
}
