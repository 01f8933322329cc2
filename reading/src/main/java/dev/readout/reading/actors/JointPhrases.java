package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.JointNouns;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The two parties that {@code both sides} or {@code neither government} mean. */
final class JointPhrases {

  private static final int FAR = 8;

  private final Scene scene;
  private final Tokens tokens;
  private final Salience salience;

  JointPhrases(Scene scene, Salience salience) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.salience = salience;
  }

  /** The kind of parties that a phrase means, if it means parties named before. */
  Optional<JointNouns.Kind> kind(TokenRange phrase) {
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

  /** The parties, or none where two of the kind cannot be told. */
  List<Entity> parties(JointNouns.Kind kind, int token) {
    int sentence = scene.viewpoint(token).sentence();
    for (Occurrence occurrence : salience.before(token)) {
      if (sentence - occurrence.sentence() > FAR) {
        break;
      }
      if (occurrence.entities().size() == 2
          && occurrence.entities().stream().allMatch(entity -> fits(entity, kind))) {
        return occurrence.entities();
      }
    }
    return mostPresent(kind, token);
  }

  private List<Entity> mostPresent(JointNouns.Kind kind, int token) {
    Map<Entity, Double> weights =
        salience.weights(scene.viewpoint(token), entity -> fits(entity, kind));
    List<Entity> entities = new ArrayList<>(weights.keySet());
    entities.sort(
        Comparator.comparingDouble((Entity entity) -> weights.getOrDefault(entity, 0.0))
            .reversed());
    return entities.size() < 2 ? List.of() : List.copyOf(entities.subList(0, 2));
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
