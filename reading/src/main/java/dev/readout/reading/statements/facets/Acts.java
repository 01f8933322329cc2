package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
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
  Act of(Draft draft, Gist gist, boolean joint, List<String> about, List<Act> before) {
    Attribution attribution = draft.attribution();
    Act act = attribution.act();
    Frame frame = attribution.frame();
    if (frame == Frame.NAMED || frame == Frame.AS) {
      Optional<Act> verdict = verdicts.ofNamed(gist);
      return verdict.orElse(act == Act.ASSERT ? judgement(gist).orElse(act) : act);
    }
    if (frame == Frame.SPEECH && act == Act.DENY && !isClaim(gist)) {
      return Act.DISPUTE; // "rejected that reading": no report is denied
    }
    if (act == Act.AFFIRM && isRefused(attribution)) {
      return Act.DECLINE; // "were unwilling to confirm", "reported but not confirmed"
    }
    if (act != Act.ASSERT || attribution.negated()) {
      return act;
    }
    Optional<Act> verdict = verdicts.of(draft, gist);
    if (verdict.isPresent()) {
      return verdict.get();
    }
    Optional<Act> matrix = matrices.act(attribution);
    if (matrix.isPresent()) {
      return matrix.get();
    }
    String text = article.text();
    Span last = attribution.content().get(attribution.content().size() - 1);
    if (last.in(text).endsWith("?") && attribution.content().get(0).equals(last)) {
      return Act.ASK;
    }
    return performed(draft, gist)
        .or(() -> answers.of(draft, gist, before))
        .or(() -> commitments.of(draft, gist, joint))
        .or(() -> judgements.of(draft, gist, about))
        .orElse(act);
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
