package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a speaker does by a statement: the act of the cue, and where the cue only says, what the
 * content does ({@code said it would pay}: a promise; {@code said: "That is false"}: a denial).
 */
final class Acts {

  private final Article article;
  private final Actors actors;
  private final Words words = Words.english();

  Acts(Article article, Actors actors) {
    this.article = article;
    this.actors = actors;
  }

  Act of(Draft draft, Gist gist, boolean joint) {
    Attribution attribution = draft.attribution();
    Act act = attribution.act();
    Frame frame = attribution.frame();
    if (frame == Frame.NAMED || frame == Frame.AS) {
      return act == Act.ASSERT ? judgement(gist).orElse(act) : act;
    }
    if (frame == Frame.SPEECH && act == Act.DENY && !isClaim(gist)) {
      return Act.DISPUTE; // "rejected that reading": no report is denied
    }
    if (act != Act.ASSERT || attribution.negated()) {
      return act;
    }
    if (deniesAnswering(gist)) {
      return Act.DENY;
    }
    String text = article.text();
    Span last = attribution.content().get(attribution.content().size() - 1);
    if (last.in(text).endsWith("?") && attribution.content().get(0).equals(last)) {
      return Act.ASK;
    }
    return commitment(draft, gist, joint).orElse(act);
  }

  private boolean isClaim(Gist gist) {
    TokenRange range = gist.words();
    for (int i = range.first(); i < range.end() && i < range.first() + 4; i++) {
      String word = Gist.lower(article.tokens().get(i));
      if (words.has("claim", word) && !word.equals("that") && !word.equals("this")) {
        return true;
      }
    }
    return range.size() == 1;
  }

  /** {@code called the decision "piracy"}. */
  private Optional<Act> judgement(Gist gist) {
    TokenRange range = gist.words();
    for (int i = range.first(); i < range.end(); i++) {
      if (words.has("talks", Gist.lower(article.tokens().get(i)))) {
        return Optional.empty();
      }
    }
    for (int i = range.last(); i > range.first(); i--) {
      Optional<Act> act = words.judgement(Gist.lower(article.tokens().get(i)));
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /** {@code That is false}, {@code The reports are not true}. */
  private boolean deniesAnswering(Gist gist) {
    VerbGroup verb = gist.verb();
    NounPhrase subject = gist.subject();
    if (verb == null || subject == null || verb.end() >= gist.words().end() + 3) {
      return false;
    }
    boolean claim = words.has("claim", Gist.lower(article.tokens().get(subject.head())));
    if (!claim || !article.tokens().get(verb.main()).lemma().equals("be")) {
      return false;
    }
    for (int i = verb.end(); i < gist.words().end() && i < verb.end() + 4; i++) {
      String word = Gist.lower(article.tokens().get(i));
      if (words.has("false", word)) {
        return !verb.negated();
      }
      if (word.equals("true") || word.equals("correct")) {
        return verb.negated();
      }
    }
    return false;
  }

  /** What the speaker will do, or what others must do. */
  private Optional<Act> commitment(Draft draft, Gist gist, boolean joint) {
    VerbGroup verb = gist.verb();
    NounPhrase subject = gist.subject();
    if (verb == null || subject == null) {
      return Optional.empty();
    }
    String modal = verb.modal();
    boolean own = isSpeaker(draft, subject, joint);
    if (!own && modal != null && words.has("duty", modal) && !verb.passive()) {
      return Optional.of(Act.DEMAND);
    }
    boolean told = isAddressee(draft, subject);
    boolean future = verb.tense() == VerbGroup.Tense.FUTURE || Objects.equals(modal, "would");
    boolean acts = !article.tokens().get(verb.main()).lemma().equals("be") || verb.passive();
    if (!(own || told) || !future || !acts || verb.negated()) {
      return Optional.empty();
    }
    if (told) {
      return Optional.of(Act.PROMISE); // told the drivers that they would be paid
    }
    if (words.has("negative", article.tokens().get(verb.main()).lemma())) {
      return Optional.of(Act.THREATEN);
    }
    return Optional.of(joint ? Act.ANNOUNCE : Act.PROMISE);
  }

  private boolean isAddressee(Draft draft, NounPhrase subject) {
    String word = Gist.lower(article.tokens().get(subject.head()));
    return !draft.addressees().isEmpty() && (word.equals("they") || word.equals("you"));
  }

  private boolean isSpeaker(Draft draft, NounPhrase subject, boolean joint) {
    var head = article.tokens().get(subject.head());
    if (head.is(PartOfSpeech.PRON)) {
      String word = Gist.lower(head);
      if (word.equals("i") || word.equals("we") || (joint && word.equals("they"))) {
        return true;
      }
      // A pronoun is looked up, not met for the first time: this makes no new actor.
      List<Reference> meant = actors.resolve(subject.range());
      return draft.actor() != null
          && meant.size() == 1
          && draft.actor().equals(meant.get(0).actor());
    }
    List<String> mentioned = actors.mentionedIn(article.tokens().span(subject.range()));
    return draft.actor() != null && mentioned.equals(List.of(draft.actor()));
  }
}
