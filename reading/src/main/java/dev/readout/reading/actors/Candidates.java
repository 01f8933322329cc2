package dev.readout.reading.actors;

import dev.readout.model.explain.Considered;
import dev.readout.model.explain.Considered.Outcome;
import dev.readout.model.explain.Considered.Place;
import dev.readout.model.explain.Considered.Presence;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.lexicon.Pronouns.Pronoun;
import dev.readout.reading.lexicon.Pronouns.Reach;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom words could mean, and why the others lost: asked only by those who want to know why. */
final class Candidates {

  /** So many of those ruled out are named, the nearest first. */
  private static final int MOST_RULED_OUT = 4;

  private final Scene scene;
  private final Stage stage;
  private final NameLinker names;
  private final Map<Integer, Ranking> pronouns;

  /**
   * @param pronouns how those were ranked whom the pronouns asked for so far can mean, by token
   */
  Candidates(Scene scene, Stage stage, NameLinker names, Map<Integer, Ranking> pronouns) {
    this.pronouns = pronouns;
    this.scene = scene;
    this.stage = stage;
    this.names = names;
  }

  List<Considered> of(TokenRange phrase) {
    int token = phrase.first();
    Optional<Pronoun> pronoun =
        phrase.size() == 1 ? Pronouns.find(scene.tokens().get(token).form()) : Optional.empty();
    if (pronoun.isPresent()) {
      return pronoun(pronoun.get(), token);
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (names.at(i) != null) {
        return List.of(); // a name leaves no choice
      }
    }
    return stage
        .holders(token)
        .map(ranking -> ranked(ranking, RoleMatcher.MARGIN, null))
        .orElse(List.of());
  }

  private List<Considered> pronoun(Pronoun pronoun, int token) {
    Ranking ranking = pronouns.get(token);
    if (ranking == null) {
      return List.of(); // meant without a choice: itself, both of them
    }
    Salience.Viewpoint from = scene.viewpoint(token);
    Map<Entity, Presence> presences = presences(from);
    List<Considered> all = new ArrayList<>();
    all.addAll(ranked(ranking, Ranking.MARGIN, presences));
    all.addAll(ruledOut(pronoun, from, ranking, presences));
    return all;
  }

  private static List<Considered> ranked(
      Ranking ranking, double margin, @Nullable Map<Entity, Presence> presences) {
    Optional<Entity> best = ranking.best(margin);
    double most = ranking.scored().isEmpty() ? 0 : ranking.scored().get(0).share();
    List<Considered> all = new ArrayList<>();
    for (Ranking.Scored scored : ranking.scored()) {
      boolean near = scored.share() * margin > most;
      Outcome outcome =
          best.isEmpty() && near
              ? Outcome.TOO_CLOSE
              : best.filter(scored.entity()::equals).isPresent()
                  ? Outcome.CHOSEN
                  : Outcome.LESS_LIKELY;
      Presence presence = presences == null ? null : presences.get(scored.entity());
      all.add(considered(scored.entity(), scored.share(), outcome, presence));
    }
    return all;
  }

  private List<Considered> ruledOut(
      Pronoun pronoun, Salience.Viewpoint from, Ranking ranking, Map<Entity, Presence> presences) {
    Set<Entity> speakers = stage.pronouns().speakersHere(from);
    List<Entity> subjects = stage.pronouns().subjectsHere(pronoun, from);
    List<Considered> all = new ArrayList<>();
    for (Map.Entry<Entity, Presence> entry : presences.entrySet()) {
      Entity entity = entry.getKey();
      boolean ranked = ranking.scored().stream().anyMatch(one -> one.entity().equals(entity));
      if (ranked || !entity.isAdmitted() || all.size() == MOST_RULED_OUT) {
        continue;
      }
      if (!PronounResolver.fits(entity, pronoun)) {
        if (isNearMiss(entity, pronoun)) {
          all.add(considered(entity, 0, Outcome.DISAGREES, entry.getValue()));
        }
      } else if (speakers.contains(entity)) {
        all.add(considered(entity, 0, Outcome.SPEAKS_HERE, entry.getValue()));
      } else if (subjects.contains(entity)) {
        all.add(considered(entity, 0, Outcome.SAME_CLAUSE, entry.getValue()));
      }
    }
    return all;
  }

  /** That a ministry is not meant by {@code he} goes without saying. */
  private static boolean isNearMiss(Entity entity, Pronoun pronoun) {
    boolean person = pronoun.reach() == Reach.MAN || pronoun.reach() == Reach.WOMAN;
    return person ? entity.isOnePerson() : entity.isNamed();
  }

  /** The mention of each entity nearby that makes it most present, the nearest entities first. */
  private Map<Entity, Presence> presences(Salience.Viewpoint from) {
    Map<Entity, Presence> presences = new LinkedHashMap<>();
    Map<Entity, Double> weights = new LinkedHashMap<>();
    for (Occurrence occurrence : stage.salience().before(from.token())) {
      int back = from.sentence() - occurrence.sentence();
      if (back > Salience.SENTENCES_BACK) {
        break;
      }
      double weight = Salience.weight(occurrence, from, back);
      Presence presence =
          new Presence(
              back,
              Place.valueOf(occurrence.place().name()),
              occurrence.paragraph() == from.paragraph(),
              occurrence.quoted());
      for (Entity entity : occurrence.entities()) {
        if (weight > weights.getOrDefault(entity, 0.0)) {
          weights.put(entity, weight);
          presences.put(entity, presence);
        }
      }
    }
    return presences;
  }

  private static Considered considered(
      Entity entity, double score, Outcome outcome, @Nullable Presence presence) {
    return new Considered(
        entity.isAdmitted() ? entity.id() : null, entity.name(), score, outcome, presence);
  }
}
