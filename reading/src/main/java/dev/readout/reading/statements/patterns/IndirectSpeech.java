package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cue and the clause, infinitive or gerund that it governs: {@code said prices would rise},
 * {@code promised to reply}, {@code adding that ...}.
 */
final class IndirectSpeech implements Finder {

  private static final Set<Frame> FINITE = Set.of(Frame.THAT, Frame.BARE, Frame.WH);

  private final Scene scene;
  private final CueVerbs cues;
  private final Complements complements;
  private final ClauseEnd ends;
  private final Sources sources;

  IndirectSpeech(
      Scene scene, CueVerbs cues, Complements complements, ClauseEnd ends, Sources sources) {
    this.scene = scene;
    this.cues = cues;
    this.complements = complements;
    this.ends = ends;
    this.sources = sources;
  }

  @Override
  public void find(Drafts drafts) {
    cues.forEach(
        (group, matches) -> {
          if (!drafts.isTaken(group.main()) && cues.mayAttribute(group)) {
            attribution(matches).ifPresent(drafts::add);
          }
        });
  }

  private Optional<Attribution> attribution(List<CueMatch> matches) {
    for (CueMatch cue : matches) {
      Optional<Complement> complement = complements.clause(cue);
      if (complement.isPresent()) {
        return attribution(cue, complement.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> attribution(CueMatch cue, Complement complement) {
    boolean finite = FINITE.contains(complement.frame());
    int end =
        finite
            ? ends.ofClause(complement.start(), cue.group())
            : ends.ofPhrase(complement.start(), cue.group());
    Span content = scene.content(complement.start(), end);
    if (content == null) {
      return Optional.empty();
    }
    CueVerb verb = cue.verb();
    boolean refuses = cue.group().negated() && !verb.has(CueVerb.Flag.INNER);
    if (refuses && !scene.words.has("tells", scene.token(cue.main()).lemma())) {
      return Optional.empty();
    }
    Act act = refuses ? Act.DECLINE : verb.act(complement.frame());
    return Optional.of(
        new Attribution(
            pattern(complement.frame(), act),
            cue.main(),
            sources.of(cues.subjectBearer(cue.group())),
            List.of(scene.tokens.span(cues.shown(cue))),
            List.of(content),
            act,
            verb,
            complement.frame(),
            complement.addressee(),
            cue.group().negated()));
  }

  private static Pattern pattern(Frame frame, Act act) {
    if (act == Act.DECLINE) {
      return Pattern.REFUSAL;
    }
    return switch (frame) {
      case THAT, WH -> Pattern.CLAUSE;
      case BARE -> Pattern.BARE_CLAUSE;
      default -> Pattern.INFINITIVE;
    };
  }
}
