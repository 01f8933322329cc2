package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.X;

import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the source of a cue from its subject: with the name that a role noun stands beside. */
final class Sources {

  private static final int LONGEST_APPOSITION = 12;

  private final Scene scene;
  private final ClauseEnd ends;

  Sources(Scene scene, ClauseEnd ends) {
    this.scene = scene;
    this.ends = ends;
  }

  @Nullable Source of(VerbGroup verb) {
    Optional<Subject> subject = scene.syntax.subject(verb);
    if (subject.isEmpty()) {
      return verb.isFinite() ? capitalised(verb.first()) : null;
    }
    NounPhrase phrase = withoutTime(overReflexive(subject.get().phrase()));
    return switch (subject.get().manner()) {
      case BEFORE, INVERTED -> Source.here(withName(phrase, verb));
      case RELATIVE -> new Source(withName(phrase, verb), relative(verb));
      case SHARED -> Source.elided(withName(phrase, verb));
    };
  }

  /** Capitalised words right before a verb that make no noun phrase: a name not taken for one. */
  private @Nullable Source capitalised(int verb) {
    int first = verb;
    while (first > scene.floor(verb) && isCapitalised(first - 1)) {
      first--;
    }
    return first < verb ? Source.here(new TokenRange(first, verb)) : null;
  }

  private boolean isCapitalised(int i) {
    return Character.isUpperCase(scene.token(i).form().charAt(0))
        && scene.token(i).is(ADJ, NOUN, PROPN, X);
  }

  /** {@code The statement itself} is the statement. */
  private NounPhrase overReflexive(NounPhrase phrase) {
    boolean reflexive =
        phrase.range().size() == 1 && scene.words.has("reflexive", scene.lower(phrase.head()));
    NounPhrase before = reflexive ? scene.phraseAt(phrase.first() - 1) : null;
    return before == null ? phrase : before;
  }

  /** {@code Turkey on Thursday} is Turkey. */
  private NounPhrase withoutTime(NounPhrase phrase) {
    for (int i = phrase.head() + 1; i < phrase.end() - 1; i++) {
      NounPhrase inner = scene.phraseFrom(i + 1);
      if (scene.token(i).is(ADP) && inner != null && ends.isTime(inner)) {
        return new NounPhrase(new TokenRange(phrase.first(), i), phrase.head());
      }
    }
    return phrase;
  }

  private @Nullable TokenRange relative(VerbGroup verb) {
    for (int i = verb.first() - 1; i >= scene.floor(verb.main()) && i > verb.first() - 6; i--) {
      if (scene.words.has("relative", scene.lower(i)) || scene.isForm(i, "that")) {
        return new TokenRange(i, i + 1);
      }
    }
    return null;
  }

  /** {@code Iraq's deputy minister} with {@code , Haider Tamrani,} after it. */
  TokenRange withName(NounPhrase phrase, VerbGroup verb) {
    TokenRange range = phrase.range();
    int limit = scene.limit(phrase.head());
    int comma = range.end();
    if (comma + 1 >= limit
        || !scene.isComma(comma)
        || scene.token(phrase.head()).is(PRON)
        || endsInName(range)) {
      return range;
    }
    NounPhrase name = scene.phraseFrom(comma + 1);
    if (name == null
        || !scene.token(name.head()).is(PROPN)
        || name.range().size() > LONGEST_APPOSITION) {
      return range;
    }
    int after = name.end();
    boolean closed =
        after >= limit || scene.isComma(after) || scene.isForm(after, ".") || scene.isMark(after);
    return closed || after == verb.first() ? new TokenRange(range.first(), name.end()) : range;
  }

  private boolean endsInName(TokenRange range) {
    return scene.token(range.last()).is(PROPN);
  }
}
