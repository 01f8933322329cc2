package dev.readout.reading.statements;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Span;
import dev.readout.model.explain.Considered;
import dev.readout.model.explain.CueEntry;
import dev.readout.model.explain.SpeakerReasons;
import dev.readout.model.explain.SpeakerReasons.Resolution;
import dev.readout.model.explain.StatementReasons;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.cues.CueLexicon;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.statements.facets.Draft;
import dev.readout.reading.statements.facets.Facets;
import dev.readout.reading.statements.facets.Grounds;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.statements.patterns.Source;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the statements of an article are as they are, from what their reading left behind. */
final class Reasons {

  private final Article article;
  private final Facets facets;
  private final Map<TokenRange, List<Considered>> considered;
  private final Map<String, Actor> actors = new HashMap<>();

  /**
   * @param considered whom the phrases of speakers could mean
   */
  Reasons(
      Article article, Actors actors, Facets facets, Map<TokenRange, List<Considered>> considered) {
    this.article = article;
    this.facets = facets;
    this.considered = considered;
    actors.all().forEach(actor -> this.actors.put(actor.id(), actor));
  }

  /**
   * @param all drafts of the article
   */
  StatementReasons of(Draft draft, List<Draft> all) {
    return new StatementReasons(
        Facets.id(draft.index()),
        Grounds.finding(draft.attribution()),
        cue(draft.attribution()),
        facets.actBasis(draft),
        speaker(draft, isJoint(draft, all)),
        facets.channelOccasion(draft),
        facets.saidOccasion(draft),
        facets.trust(draft));
  }

  private @Nullable CueEntry cue(Attribution attribution) {
    CueVerb verb = attribution.verb();
    if (verb != null) {
      Frame frame = attribution.frame();
      return new CueEntry(
          String.join(" ", verb.words()),
          CueEntry.WordClass.VERB,
          frame == null ? verb.act() : verb.act(frame),
          frame == null ? null : frame.label(),
          attribution.negated());
    }
    if (attribution.cue().isEmpty()) {
      return null;
    }
    return CueLexicon.english()
        .noun(article.tokens().get(attribution.anchor()).lemma())
        .map(noun -> entry(noun.lemma(), noun.act(), attribution.negated()))
        .orElse(null);
  }

  private static CueEntry entry(String noun, Act act, boolean negated) {
    return new CueEntry(noun, CueEntry.WordClass.NOUN, act, null, negated);
  }

  private SpeakerReasons speaker(Draft draft, boolean joint) {
    Attribution attribution = draft.attribution();
    Source source = attribution.source();
    if (source == null) {
      return SpeakerReasons.UNNAMED;
    }
    return new SpeakerReasons(
        Grounds.naming(attribution),
        article.tokens().span(source.phrase()),
        resolution(draft, source.phrase(), joint),
        considered.getOrDefault(source.phrase(), List.of()));
  }

  private Resolution resolution(Draft draft, TokenRange phrase, boolean joint) {
    if (joint) {
      return Resolution.JOINT;
    }
    if (phrase.size() == 1 && article.tokens().get(phrase.first()).is(PartOfSpeech.PRON)) {
      return Resolution.PRONOUN;
    }
    Actor actor = draft.actor() == null ? null : actors.get(draft.actor());
    if (actor == null) {
      return Resolution.OPEN;
    }
    Span words = article.tokens().span(phrase);
    for (Mention mention : actor.mentions()) {
      if (mention.form() == MentionForm.NAME && words.contains(mention.span())) {
        return Resolution.NAME;
      }
    }
    boolean described = actor.kind() == ActorKind.UNNAMED || actor.kind() == ActorKind.GROUP;
    return described ? Resolution.DESCRIPTION : Resolution.ROLE;
  }

  private static boolean isJoint(Draft draft, List<Draft> all) {
    int next = draft.group() + 1;
    return draft.index() > draft.group()
        || (next < all.size() && all.get(next).group() == draft.group());
  }
}
