package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.JointNouns;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The two parties that {@code both sides} or {@code neither government} mean. */
final class JointPhrases {

  private final Scene scene;
  private final Cast cast;
  private final Tokens tokens;
  private final Salience salience;

  JointPhrases(Scene scene, Cast cast, Salience salience) {
    this.scene = scene;
    this.cast = cast;
    this.tokens = scene.tokens();
    this.salience = salience;
  }

  /**
   * The parties that a phrase means; none where it means none named before, or they cannot be told.
   */
  List<Entity> parties(TokenRange phrase) {
    Optional<JointNouns.Kind> kind = kind(phrase);
    if (kind.isEmpty()) {
      return List.of();
    }
    List<Entity> holders = kind.get() == JointNouns.Kind.PERSON ? holders(phrase) : List.of();
    return holders.size() == 2 ? holders : parties(kind.get(), phrase.first());
  }

  /** Of {@code both presidents} those who hold that office. */
  private List<Entity> holders(TokenRange phrase) {
    String noun = tokens.get(phrase.last()).form();
    return RoleNouns.findPlural(noun).or(() -> RoleNouns.find(noun)).stream()
        .flatMap(found -> cast.described(Titles.key(found.noun())).stream())
        .filter(holder -> holder.kind() == ActorKind.PERSON)
        .toList();
  }

  /** The kind of parties that a phrase means, if it means parties named before. */
  private Optional<JointNouns.Kind> kind(TokenRange phrase) {
    String first = tokens.get(phrase.first()).form().toLowerCase(Locale.ROOT);
    boolean both =
        first.equals("both")
            || first.equals("neither")
            || first.equals("each")
            || first.equals("either");
    boolean two =
        phrase.size() > 2
            && (first.equals("the") || first.equals("these"))
            && tokens.get(phrase.first() + 1).form().equalsIgnoreCase("two");
    if (phrase.size() == 1) {
      return both ? Optional.of(JointNouns.Kind.ANY) : Optional.empty();
    }
    if (first.equals("the")
        && phrase.size() == 2
        && tokens.get(phrase.last()).form().equalsIgnoreCase("two")) {
      return Optional.of(JointNouns.Kind.ANY);
    }
    if (!both && !two) {
      return Optional.empty();
    }
    int i = phrase.first() + (two ? 2 : 1);
    while (i < phrase.end()) {
      String form = tokens.get(i).form();
      if (form.equalsIgnoreCase("of")) {
        return Optional.of(JointNouns.Kind.ANY);
      }
      Optional<JointNouns.Kind> kind = JointNouns.find(form);
      if (kind.isPresent()) {
        return kind;
      }
      i++;
    }
    return Optional.empty();
  }

  private List<Entity> parties(JointNouns.Kind kind, int token) {
    int sentence = scene.viewpoint(token).sentence();
    Map<List<Entity>, Double> pairs = new LinkedHashMap<>();
    for (Occurrence occurrence : salience.jointBefore(token)) {
      List<Entity> entities = occurrence.entities();
      if (entities.size() == 2 && entities.stream().allMatch(entity -> fits(entity, kind))) {
        double place = occurrence.isSubject() ? 2 : 1;
        boolean persons = entities.get(0).isHuman() && kind == JointNouns.Kind.ANY;
        double weight =
            (persons ? 0.5 : 1) * place / (1 + 0.2 * (sentence - occurrence.sentence()));
        pairs.merge(sorted(entities), weight, Double::sum);
      }
    }
    return pairs.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> mostPresent(kind, token));
  }

  private static List<Entity> sorted(List<Entity> pair) {
    boolean turned = pair.get(0).name().compareTo(pair.get(1).name()) > 0;
    return turned ? List.of(pair.get(1), pair.get(0)) : pair;
  }

  /** The two that are spoken of most, if they stand out. */
  private List<Entity> mostPresent(JointNouns.Kind kind, int token) {
    if (kind == JointNouns.Kind.ANY) {
      return List.of();
    }
    Map<Entity, Double> weights =
        salience.weights(scene.viewpoint(token), entity -> fits(entity, kind));
    List<Ranking.Scored> ranked = Ranking.of(weights).scored();
    boolean clear =
        ranked.size() == 2
            || (ranked.size() > 2 && ranked.get(1).share() > 1.3 * ranked.get(2).share());
    return clear ? List.of(ranked.get(0).entity(), ranked.get(1).entity()) : List.of();
  }

  private static boolean fits(Entity entity, JointNouns.Kind kind) {
    return switch (kind) {
      case PERSON -> entity.kind() == ActorKind.PERSON;
      case STATE -> entity.kind() == ActorKind.STATE;
      case ORGANISATION -> entity.kind() == ActorKind.ORGANISATION;
      case ANY ->
          entity.kind() == ActorKind.STATE
              || entity.kind() == ActorKind.ORGANISATION
              || entity.kind() == ActorKind.PERSON;
    };
  }
}
