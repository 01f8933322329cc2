package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADP;

import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The verb groups of an article that the lexicon knows, in order, with the entries that fit. */
final class CueVerbs {

  private record Known(VerbGroup group, List<CueMatch> matches) {}

  private final Scene scene;
  private final List<Known> known = new ArrayList<>();

  CueVerbs(Scene scene) {
    this.scene = scene;
    for (int s = 0; s < scene.tokens.sentences().size(); s++) {
      for (VerbGroup group : scene.syntax.verbGroups(s)) {
        List<CueMatch> matches = CueMatch.all(scene, group);
        if (!matches.isEmpty()) {
          known.add(new Known(group, matches));
        }
      }
    }
  }

  void forEach(BiConsumer<VerbGroup, List<CueMatch>> action) {
    known.forEach(one -> action.accept(one.group(), one.matches()));
  }

  /** The entries that fit a group. */
  List<CueMatch> matches(VerbGroup group) {
    return CueMatch.all(scene, group);
  }

  /**
   * Whether a group can attribute: somebody does say it (no modal, no future, unless negated:
   * {@code would not say}; no {@code if}); an infinitive only after a verb of aspect ({@code went
   * on to say}).
   */
  boolean mayAttribute(VerbGroup group) {
    return switch (group.form()) {
      case FINITE ->
          !group.passive()
              && !scene.supposes(group)
              && (group.negated()
                  || (group.modal() == null && group.tense() != VerbGroup.Tense.FUTURE));
      case GERUND -> !afterPreposition(group);
      case INFINITIVE -> afterAspect(group);
      case PARTICIPLE -> false;
    };
  }

  private boolean afterPreposition(VerbGroup group) {
    int before = group.first() - 1;
    return before >= 0 && scene.token(before).is(ADP);
  }

  private boolean afterAspect(VerbGroup group) {
    int i = group.first() - 1;
    if (i >= 0 && scene.isForm(i, "on")) {
      i--;
    }
    VerbGroup governor = scene.groupAt(i);
    return governor != null
        && governor.isFinite()
        && scene.words.has("aspect", scene.token(governor.main()).lemma());
  }

  /** The group whose subject says it: for an infinitive the verb of aspect before it. */
  VerbGroup subjectBearer(VerbGroup group) {
    if (group.form() != VerbGroup.Form.INFINITIVE) {
      return group;
    }
    int i = group.first() - 1;
    VerbGroup governor = scene.groupAt(scene.isForm(i, "on") ? i - 1 : i);
    return governor == null ? group : governor;
  }

  /**
   * The words of a cue: the group with its particles, for an infinitive from the verb before it.
   */
  TokenRange shown(CueMatch cue) {
    if (cue.group().form() != VerbGroup.Form.INFINITIVE) {
      return cue.words();
    }
    int i = cue.group().first() - 1;
    if (scene.isForm(i, "on")) {
      i--;
    }
    VerbGroup governor = scene.groupAt(i);
    return governor == null ? cue.words() : new TokenRange(governor.first(), cue.words().end());
  }
}
