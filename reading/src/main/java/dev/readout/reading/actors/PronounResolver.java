package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.Pronouns.Place;
import dev.readout.reading.lexicon.Pronouns.Pronoun;
import dev.readout.reading.lexicon.Pronouns.Reach;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a pronoun of the third person can mean. */
final class PronounResolver {

  private final Scene scene;
  private final Salience salience;
  private final QuotedSpeech quoted;

  PronounResolver(Scene scene, Salience salience, QuotedSpeech quoted) {
    this.scene = scene;
    this.salience = salience;
    this.quoted = quoted;
  }

  Ranking rank(Pronoun pronoun, int token) {
    Salience.Viewpoint from = scene.viewpoint(token);
    Set<Entity> excluded = speakersHere(from);
    excluded.addAll(subjectsHere(pronoun, from));
    Map<Entity, Double> weights =
        salience.weights(from, entity -> !excluded.contains(entity) && fits(entity, pronoun));
    Map<Entity, Double> weighed = new HashMap<>();
    Ranking plain = Ranking.of(weights);
    for (Ranking.Scored scored : plain.scored()) {
      weighed.put(scored.entity(), scored.share() * affinity(scored.entity(), pronoun));
    }
    return sorted(plain, weighed);
  }

  /** Who may be speaking at a place, and so does not speak of himself as {@code he} there. */
  Set<Entity> speakersHere(Salience.Viewpoint from) {
    Set<Entity> speakers = new HashSet<>(quoted.speakers(from.token()));
    if (from.quoted()) {
      speakers.addAll(salience.speakersIn(from.paragraph()));
    }
    return speakers;
  }

  /** Who is the subject of a clause that has the pronoun as an object. */
  List<Entity> subjectsHere(Pronoun pronoun, Salience.Viewpoint from) {
    return pronoun.place() == Place.OBJECT
        ? salience.subjectBefore(from.token(), from.sentence())
        : List.of();
  }

  /** Orders by weight; those of equal weight stay as they were. */
  private static Ranking sorted(Ranking plain, Map<Entity, Double> weighed) {
    Map<Entity, Double> ordered = new java.util.LinkedHashMap<>();
    for (Ranking.Scored scored : plain.scored()) {
      ordered.put(scored.entity(), weighed.getOrDefault(scored.entity(), 0.0));
    }
    return Ranking.of(ordered);
  }

  /** All parties of the last joint phrase, where {@code they} can mean them. */
  List<Entity> jointBefore(int token) {
    int sentence = scene.viewpoint(token).sentence();
    for (Occurrence occurrence : salience.before(token)) {
      if (sentence - occurrence.sentence() > 1) {
        break;
      }
      if (occurrence.entities().size() > 1 && occurrence.isSubject()) {
        return occurrence.entities();
      }
      if (occurrence.isSubject() && fitsSeveral(occurrence.entities().get(0))) {
        break;
      }
    }
    return List.of();
  }

  /** Whether kind, sex and number agree. */
  static boolean fits(Entity entity, Pronoun pronoun) {
    if (entity.kind() == ActorKind.PLACE || (entity.isNamed() && !entity.isAdmitted())) {
      return false;
    }
    return switch (pronoun.reach()) {
      case MAN, WOMAN -> entity.isOnePerson() && entity.sex().agrees(pronoun.sex());
      case THING -> !entity.isHuman() && !entity.isPlural();
      case SEVERAL -> fitsSeveral(entity);
    };
  }

  private static boolean fitsSeveral(Entity entity) {
    return entity.isPlural()
        || entity.kind() == ActorKind.ORGANISATION
        || entity.kind() == ActorKind.STATE;
  }

  private static double affinity(Entity entity, Pronoun pronoun) {
    if (pronoun.reach() == Reach.SEVERAL) {
      return entity.isPlural() ? 1 : 0.4;
    }
    if (pronoun.reach() == Reach.THING) {
      return entity.kind() == ActorKind.UNNAMED ? 0.7 : 1;
    }
    double weight = entity.sex() == pronoun.sex() ? 1.3 : 1;
    return entity.isNamed() ? weight : weight * 0.7;
  }
}
