package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Attitude;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.AttitudeKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement does to those it is aimed at, from its act: of those whom it is about, whoever
 * is named by what is praised or blamed ({@code the envoy}), owns it ({@code Peru's raid}) or did
 * it ({@code the raid by Peru}); nobody who is only spoken of beside it ({@code thanked Oslo for
 * its help to Peru}).
 */
final class Attitudes {

  private static final Map<Act, AttitudeKind> BY_ACT =
      Map.of(
          Act.PRAISE, AttitudeKind.PRAISE,
          Act.CRITICISE, AttitudeKind.CRITICISE,
          Act.DEFEND, AttitudeKind.DEFEND,
          Act.ACCUSE, AttitudeKind.ACCUSE,
          Act.THREATEN, AttitudeKind.THREATEN);

  private static final Set<Frame> AIMED = Set.of(Frame.OBJECT, Frame.OF, Frame.AS, Frame.NAMED);

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final Words words = Words.english();

  Attitudes(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
  }

  /**
   * @param about whom the statement is about
   */
  List<Attitude> of(Draft draft, Gist gist, Act act, List<String> about) {
    CueVerb verb = draft.attribution().verb();
    boolean thanks = verb != null && verb.has(CueVerb.Flag.THANK) && act == Act.PRAISE;
    AttitudeKind kind = thanks ? AttitudeKind.THANK : BY_ACT.get(act);
    // A bomb threatens, and soldiers defend, without a word.
    boolean deed = act == Act.THREATEN || act == Act.DEFEND;
    if (kind == null
        || draft.attribution().negated()
        || about.isEmpty()
        || (deed && draft.actor() == null)) {
      return List.of();
    }
    return targets(draft, gist, about).stream().map(actor -> new Attitude(actor, kind)).toList();
  }

  private List<String> targets(Draft draft, Gist gist, List<String> about) {
    Frame frame = draft.attribution().frame();
    boolean aimed = frame != null && AIMED.contains(frame);
    NounPhrase phrase =
        aimed ? syntax.nounPhraseAt(gist.words().first()).orElse(null) : gist.subject();
    if (phrase == null || isPronoun(phrase)) {
      return about;
    }
    Set<String> close = named(syntax.conjuncts(phrase));
    List<String> targets = about.stream().filter(close::contains).toList();
    if (!targets.isEmpty() || (!aimed && gist.verb() != null && gist.verb().passive())) {
      return targets.isEmpty() ? about : targets;
    }
    Set<String> doers = doers(phrase.end());
    if (aimed && !(close.isEmpty() && doers.isEmpty())) {
      return others(draft, close.isEmpty() ? doers : close);
    }
    Set<String> beside = named(after(phrase, gist.words()));
    return about.stream().filter(actor -> !beside.contains(actor)).toList(); // judged before
  }

  private List<String> others(Draft draft, Set<String> found) {
    return found.stream()
        .filter(actor -> !actor.equals(draft.actor()))
        .filter(actor -> actors.kind(actor) != ActorKind.PLACE)
        .toList();
  }

  private static TokenRange after(NounPhrase phrase, TokenRange content) {
    int from = Math.max(content.first(), Math.min(phrase.end(), content.end()));
    return new TokenRange(from, content.end());
  }

  private boolean isPronoun(NounPhrase phrase) {
    return article.tokens().get(phrase.head()).is(PartOfSpeech.PRON);
  }

  /** Those whom the phrases themselves name. */
  private Set<String> named(List<NounPhrase> phrases) {
    Set<String> found = new LinkedHashSet<>();
    phrases.forEach(phrase -> found.addAll(named(phrase.range())));
    return found;
  }

  private Set<String> named(TokenRange range) {
    Set<String> found = new LinkedHashSet<>();
    if (!range.isEmpty()) {
      found.addAll(actors.mentionedIn(article.tokens().span(range)));
      found.addAll(actors.parties(range));
    }
    return found;
  }

  /** Who did it: {@code the raid by Peru}, {@code the conduct of Peru}. */
  private Set<String> doers(int after) {
    boolean leads =
        after + 1 < article.tokens().size()
            && words.has("doer", Gist.lower(article.tokens().get(after)));
    return leads
        ? syntax.nounPhraseAt(after + 1).map(doer -> named(syntax.conjuncts(doer))).orElse(Set.of())
        : Set.of();
  }
}
