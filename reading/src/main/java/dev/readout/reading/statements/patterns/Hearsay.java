package dev.readout.reading.statements.patterns;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Passives: {@code is said to have fled}, {@code it was reported that}, {@code was accused by Lima
 * of cheating}. The source is the agent, if one is named; never the subject.
 */
final class Hearsay implements Finder {

  private final Scene scene;
  private final CueVerbs cues;
  private final ClauseEnd ends;
  private final Complements complements;

  Hearsay(Scene scene, CueVerbs cues, ClauseEnd ends, Complements complements) {
    this.scene = scene;
    this.cues = cues;
    this.ends = ends;
    this.complements = complements;
  }

  @Override
  public void find(Drafts drafts) {
    cues.forEach(
        (group, matches) -> {
          if (drafts.isTaken(group.main())
              || !group.passive()
              || !group.isFinite()
              || group.modal() != null) {
            return;
          }
          for (CueMatch cue : matches) {
            Optional<Attribution> found = attribution(cue);
            if (found.isPresent()) {
              drafts.add(found.get());
              return;
            }
          }
        });
  }

  private Optional<Attribution> attribution(CueMatch cue) {
    CueVerb verb = cue.verb();
    VerbGroup group = cue.group();
    int limit = scene.limit(cue.main());
    Optional<Subject> subject = scene.syntax.subject(group);
    Optional<NounPhrase> agent = scene.syntax.agent(group);
    Source source =
        agent
            .map(
                phrase ->
                    Source.here(new TokenRange(phrase.first(), complements.endOfGroup(phrase))))
            .orElse(null);
    boolean clausal = verb.takes(Frame.THAT) || verb.takes(Frame.BARE);
    boolean dummy = subject.isPresent() && scene.isForm(subject.get().phrase().head(), "it");
    if (clausal && dummy) {
      Optional<Complement> that = complements.clause(cue);
      if (that.isPresent() && that.get().frame() == Frame.THAT) {
        Span content = scene.content(that.get().start(), ends.ofClause(that.get().start(), group));
        return make(cue, source, content, null, Frame.THAT);
      }
      return Optional.empty();
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase about = subject.get().phrase();
    Span first =
        subject.get().manner() == Subject.Manner.SHARED ? null : scene.tokens.span(about.range());
    int next = scene.skipAdverbs(group.end(), limit);
    VerbGroup infinitive = next < limit ? scene.groupFrom(next) : null;
    if (clausal
        && (verb.takes(Frame.QUOTE) || verb.has(CueVerb.Flag.INNER))
        && !scene.token(group.main()).lemma().equals("expect")
        && infinitive != null
        && infinitive.form() == VerbGroup.Form.INFINITIVE
        && !verb.takes(Frame.OBJECT_TO)) {
      Span rest = scene.content(next, ends.ofPhrase(next, group));
      return make(cue, source, first, rest, Frame.THAT);
    }
    boolean judged = source != null || (verb.takes(Frame.OF) && verb.act(Frame.OF) != Act.PRAISE);
    boolean takesObject = verb.takes(Frame.OF) || (verb.takes(Frame.OBJECT) && source != null);
    if (takesObject && judged) {
      int from = source == null ? group.end() : source.phrase().end();
      Span rest =
          from < limit && scene.token(from).is(PartOfSpeech.ADP)
              ? scene.content(from, ends.ofPhrase(from, group))
              : null;
      return make(cue, source, first, rest, verb.takes(Frame.OF) ? Frame.OF : Frame.OBJECT);
    }
    return Optional.empty();
  }

  private Optional<Attribution> make(
      CueMatch cue,
      @Nullable Source source,
      @Nullable Span one,
      @Nullable Span other,
      Frame frame) {
    List<Span> content = new ArrayList<>();
    if (one != null) {
      content.add(one);
    }
    if (other != null) {
      content.add(other);
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Act act = cue.group().negated() ? Act.DECLINE : cue.verb().act(frame);
    return Optional.of(
        new Attribution(
            Pattern.HEARSAY,
            cue.main(),
            source,
            List.of(scene.tokens.span(cue.words())),
            content,
            act,
            cue.verb(),
            frame,
            null,
            cue.group().negated()));
  }
}
