package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code The Courier quoted Ilic as saying prices would fall}: Ilic says it. */
final class QuotedAs implements Finder {

  private final Scene scene;
  private final CueVerbs cues;
  private final Complements complements;
  private final ClauseEnd ends;

  QuotedAs(Scene scene, CueVerbs cues, Complements complements, ClauseEnd ends) {
    this.scene = scene;
    this.cues = cues;
    this.complements = complements;
    this.ends = ends;
  }

  @Override
  public void find(Drafts drafts) {
    cues.forEach(
        (group, matches) -> {
          boolean quotes = scene.words.has("quotes", scene.token(group.main()).lemma());
          if (quotes && !drafts.isTaken(group.main()) && cues.mayAttribute(group)) {
            attribution(group)
                .filter(found -> !drafts.isTaken(found.anchor()))
                .ifPresent(
                    found -> {
                      drafts.add(found);
                      drafts.take(group.main());
                    });
          }
        });
  }

  private Optional<Attribution> attribution(VerbGroup group) {
    NounPhrase object = scene.phraseFrom(group.end());
    if (object == null) {
      return Optional.empty();
    }
    int as = scene.endOfPhrase(object);
    VerbGroup saying =
        as + 1 < scene.limit(group.main()) && scene.isForm(as, "as")
            ? scene.groupFrom(as + 1)
            : null;
    if (saying == null || saying.form() != VerbGroup.Form.GERUND) {
      return Optional.empty();
    }
    for (CueMatch cue : cues.matches(saying)) {
      Optional<Complement> complement = complements.clause(cue);
      if (complement.isPresent()) {
        return Optional.ofNullable(make(group, object, as, cue, complement.get()));
      }
    }
    return Optional.empty();
  }

  private @Nullable Attribution make(
      VerbGroup group, NounPhrase object, int as, CueMatch cue, Complement complement) {
    CueVerb verb = cue.verb();
    Span content =
        scene.content(complement.start(), ends.ofClause(complement.start(), cue.group()));
    if (content == null) {
      return null;
    }
    boolean bare = complement.frame() == Frame.BARE;
    return new Attribution(
        bare ? Pattern.BARE_CLAUSE : Pattern.CLAUSE,
        cue.main(),
        Source.here(scene.syntax.full(object).range()),
        List.of(scene.tokens.span(group.range()), scene.tokens.span(new TokenRange(as, cue.end()))),
        List.of(content),
        verb.act(complement.frame()),
        verb,
        complement.frame(),
        complement.addressee(),
        false);
  }
}
