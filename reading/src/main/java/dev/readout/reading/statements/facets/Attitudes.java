package dev.readout.reading.statements.facets;

import dev.readout.model.Attitude;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.AttitudeKind;
import dev.readout.reading.statements.cues.CueVerb;
import java.util.List;
import java.util.Map;

/** What a statement does to those it speaks of, from its act. */
final class Attitudes {

  private static final Map<Act, AttitudeKind> BY_ACT =
      Map.of(
          Act.PRAISE, AttitudeKind.PRAISE,
          Act.CRITICISE, AttitudeKind.CRITICISE,
          Act.DEFEND, AttitudeKind.DEFEND,
          Act.ACCUSE, AttitudeKind.ACCUSE,
          Act.THREATEN, AttitudeKind.THREATEN);

  private Attitudes() {}

  static List<Attitude> of(Draft draft, Act act, List<String> about) {
    CueVerb verb = draft.attribution().verb();
    boolean thanks = verb != null && verb.has(CueVerb.Flag.THANK) && act == Act.PRAISE;
    AttitudeKind kind = thanks ? AttitudeKind.THANK : BY_ACT.get(act);
    return kind == null
        ? List.of()
        : about.stream().map(actor -> new Attitude(actor, kind)).toList();
  }
}
