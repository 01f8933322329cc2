package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Letters;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Readout;
import dev.readout.model.Speaker;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actors of one readout under the names that the gold has for them. */
final class PredictedActors {

  private final Names names;
  private final GoldText text;
  private final Map<String, String> nameById = new HashMap<>();

  PredictedActors(Readout readout, GoldText text, Names names) {
    this.names = names;
    this.text = text;
    for (Actor actor : readout.actors()) {
      nameById.put(actor.id(), names.resolve(actor.name()));
    }
  }

  @Nullable String name(@Nullable String id) {
    return id == null ? null : nameById.get(id);
  }

  Set<String> names(Collection<String> ids) {
    Set<String> found = new HashSet<>();
    for (String id : ids) {
      String name = nameById.get(id);
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }

  /**
   * Null where nobody is named. Words without an actor count where they are the descriptor of an
   * unnamed source.
   */
  @Nullable String name(Speaker speaker) {
    if (speaker.actor() != null || speaker.span() == null) {
      return name(speaker.actor());
    }
    String named = names.resolve(text.words(text.range(speaker.span())));
    return names.isUnnamed(named) ? named : null;
  }

  /** The holder of a position: an actor, else whom the words mean, else null. */
  @Nullable String holder(Claim.Position position) {
    String words = position.holderText();
    if (position.holder() == null && words != null && !Letters.isBlank(words)) {
      return names.resolve(words);
    }
    return name(position.holder());
  }
}
