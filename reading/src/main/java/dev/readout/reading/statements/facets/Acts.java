package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import dev.readout.model.explain.ActBasis;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.cues.CueLexicon;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a speaker does by a statement: the act of the cue, and where the cue only says, what the
 * content does ({@code said it would pay}: a promise; {@code said: "That is false"}: a denial).
 */
final class Acts {

  private final Article article;
  private static final Set<Act> PERFORMED =
      EnumSet.of(
          Act.PRAISE,
          Act.CRITICISE,
          Act.DENY,
          Act.DEMAND,
          Act.PROMISE,
          Act.WARN,
          Act.ACCUSE,
          Act.THREATEN,
          Act.DEFEND,
          Act.PROPOSE,
          Act.DISPUTE,
          Act.AFFIRM);

  private final Own own;
  private final Answers answers;
  private final Commitments commitments;
  private final Judgements judgements;
  private final Matrices matrices;
  private final Verdicts verdicts;
  private final Words words = Words.english();

  Acts(Article article, Syntax syntax, Actors actors, Matrices matrices, List<Draft> drafts) {
    this.article = article;
    this.own = new Own(article, actors);
    this.answers = new Answers(article, actors, drafts);
    this.commitments = new Commitments(article, own);
    this.judgements = new Judgements(article, syntax, actors);
    this.matrices = matrices;
    this.verdicts = new Verdicts(article, syntax);
  }

  /**
   * @param about whom the content judges or centres on
   * @param before the acts of the statements before this one
   */
  Decision of(Draft draft, Gist gist, boolean joint, List<String> about, List<Act> before) {
    Attribution attribution = draft.attribution();
    Act act = attribution.act();
    Frame frame = attribution.frame();
    if (frame == Frame.NAMED || frame == Frame.AS) {
      Optional<Decision> judged = by(verdicts.ofNamed(gist), ActBasis.VERDICT);
      if (judged.isEmpty() && act == Act.ASSERT) {
        judged = by(judgement(gist), ActBasis.JUDGEMENT);
      }
      return judged.orElseGet(() -> new Decision(act, ActBasis.CUE));
    }
    if (frame == Frame.SPEECH && act == Act.DENY && !isClaim(gist)) {
      return new Decision(Act.DISPUTE, ActBasis.NO_REPORT); // "rejected that reading"
    }
    if (act == Act.AFFIRM && isRefused(attribution)) {
      return new Decision(Act.DECLINE, ActBasis.NEGATED_CUE); // "were unwilling to confirm"
    }
    if (attribution.negated()) {
      return new Decision(act, act == Act.DECLINE ? ActBasis.NEGATED_CUE : ActBasis.CUE);
    }
    if (act != Act.ASSERT) {
      return new Decision(act, ActBasis.CUE);
    }
    return by(verdicts.of(draft, gist), ActBasis.VERDICT)
        .or(() -> by(matrices.act(attribution), ActBasis.GOVERNING_VERB))
        .or(() -> by(question(attribution), ActBasis.QUESTION))
        .or(() -> by(performed(draft, gist), ActBasis.OWN_VERB))
        .or(() -> by(answers.of(draft, gist, before), ActBasis.ANSWER))
        .or(() -> by(commitments.of(draft, gist, joint), ActBasis.COMMITMENT))
        .or(() -> by(judgements.of(draft, gist, about), ActBasis.JUDGEMENT))
        .orElseGet(() -> new Decision(act, ActBasis.CUE));
  }

  /** An act and what it was taken from. */
  record Decision(Act act, ActBasis basis) {}

  private static Optional<Decision> by(Optional<Act> act, ActBasis basis) {
    return act.map(found -> new Decision(found, basis));
  }

  private Optional<Act> question(Attribution attribution) {
    Span last = attribution.content().get(attribution.content().size() - 1);
    boolean asks =
        last.in(article.text()).endsWith("?") && attribution.content().get(0).equals(last);
    return asks ? Optional.of(Act.ASK) : Optional.empty();
  }

  /** The speaker's own verb does it: {@code We welcome the deal}, {@code said it stood by him}. */
  private Optional<Act> performed(Draft draft, Gist gist) {
    VerbGroup verb = gist.verb();
    NounPhrase subject = gist.subject();
    if (verb == null || subject == null || !isPlain(verb)) {
      return Optional.empty();
    }
    if (!own.isSpeaker(draft, subject, true)) {
      return Optional.empty();
    }
    for (CueVerb cue : CueLexicon.english().verbs(article.tokens().get(verb.main()).lemma())) {
      if (follows(cue, verb.main())) {
        return Optional.of(cue.act()).filter(PERFORMED::contains);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(VerbGroup verb) {
    boolean future = verb.tense() == VerbGroup.Tense.FUTURE || verb.modal() != null;
    return !verb.negated() && !verb.passive() && !future;
  }

  private boolean follows(CueVerb cue, int verb) {
    for (int i = 1; i < cue.words().size(); i++) {
      boolean there =
          verb + i < article.tokens().size()
              && Gist.lower(article.tokens().get(verb + i)).equals(cue.words().get(i));
      if (!there) {
        return false;
      }
    }
    return true;
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
    for (int i = endOfNaming(range) - 1; i > range.first(); i--) {
      Optional<Act> act = words.judgement(Gist.lower(article.tokens().get(i)));
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /** Where what somebody is called ends: {@code called Peru a rogue, angering its leader}. */
  private int endOfNaming(TokenRange range) {
    for (int i = range.first() + 2; i + 1 < range.end(); i++) {
      boolean goesOn =
          article.tokens().get(i).is(PartOfSpeech.PUNCT)
              && article.tokens().get(i + 1).is(PartOfSpeech.VERB)
              && Gist.lower(article.tokens().get(i + 1)).endsWith("ing");
      if (goesOn) {
        return i;
      }
    }
    return range.end();
  }

  /** Whether the cue says that it is not done. */
  private boolean isRefused(Attribution attribution) {
    for (Span piece : attribution.cue()) {
      TokenRange cue = article.tokens().in(piece);
      for (int i = cue.first(); i < cue.end(); i++) {
        if (words.has("refuse", article.tokens().get(i).lemma().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }
}
