package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.reading.lexicon.RoleNouns;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whom a title means ({@code the envoy}) among those who hold it in the article.
 */
final class RoleMatcher {

  /** The best must be so much likelier than the next to be settled on. */
  static final double MARGIN = 1.05;

  private final Scene scene;
  private final Cast cast;
  private final Map<Integer, Ranking> asked = new HashMap<>();

  RoleMatcher(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /**
   * The person a definite title means, if one stands out.
   *
   * @param at the token that is looked from
   */
  Optional<Entity> find(HeldTitle title, int at) {
    Map<Entity, Double> weights = new LinkedHashMap<>();
    int sentence = scene.tokens().sentenceOf(at);
    for (Entity holder : cast.described(title.key())) {
      double fit =
          holder.titles().stream().mapToDouble(held -> fit(held, title, holder)).max().orElse(0);
      if (fit > 0) {
        int last = holder.lastToken();
        int distance = last < 0 ? 40 : Math.max(0, sentence - scene.tokens().sentenceOf(last));
        weights.put(holder, fit / (1 + 0.25 * distance));
      }
    }
    if (weights.isEmpty()) {
      return Optional.empty();
    }
    Ranking ranking = Ranking.of(weights);
    asked.put(at, ranking);
    Optional<Entity> best = ranking.best(MARGIN);
    Entity owner = title.owner();
    if (best.isPresent() && owner != null) {
      best.get().belongsTo(owner.country());
    }
    return best;
  }

  /** Who held the title that stands at a token, as things stood when it was met. */
  Optional<Ranking> rankedAt(int token) {
    return Optional.ofNullable(asked.get(token));
  }

  private static double fit(HeldTitle held, HeldTitle asked, Entity holder) {
    if (!held.key().equals(asked.key())) {
      return 0;
    }
    if (held.phrase().noun().kind() == RoleNouns.Kind.PERSON && holder.kind() == ActorKind.PERSON) {
      return 0;
    }
    if (!holder.sex().agrees(asked.phrase().noun().sex())) {
      return 0;
    }
    if (asked.phrase().status() != held.phrase().status()
        && asked.phrase().status() != RoleStatus.CURRENT) {
      return 0;
    }
    double owners = owners(asked.owner(), held.owner(), holder);
    if (owners == 0) {
      return 0;
    }
    if (held.modifiers().containsAll(asked.modifiers())) {
      return owners * (held.modifiers().size() == asked.modifiers().size() ? 1.1 : 1);
    }
    return 0;
  }

  private static double owners(@Nullable Entity asked, @Nullable Entity held, Entity holder) {
    if (asked == null) {
      return 1;
    }
    if (asked == held) {
      return 1.3;
    }
    String country = held != null && held.country() != null ? held.country() : holder.country();
    if (asked.country() != null && country != null) {
      return Objects.equals(asked.country(), country) ? 1.2 : 0;
    }
    return held == null ? 0.8 : 0;
  }
}
