package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clause that follows a cue, over the addressee, times and other adverbials that may
 * stand between: {@code told the crowd in Oslo on Friday that ...}.
 */
final class Complements {

  private static final int MOST_STEPS = 8;
  private static final int LONGEST_ASIDE = 14;

  private final Scene scene;
  private final ClauseEnd ends;

  Complements(Scene scene, ClauseEnd ends) {
    this.scene = scene;
    this.ends = ends;
  }

  /** The clause, infinitive or gerund that a cue governs. */
  Optional<Complement> clause(CueMatch cue) {
    CueVerb verb = cue.verb();
    int limit = scene.limit(cue.main());
    int i = cue.end();
    TokenRange addressee = null;
    boolean moved = false;
    for (int step = 0; step < MOST_STEPS && i < limit; step++) {
      i = scene.skipAdverbs(i, limit);
      if (i >= limit) {
        break;
      }
      Frame frame = frameAt(i, verb, limit, addressee != null, moved);
      if (frame != null) {
        int start = frame == Frame.THAT ? i + 1 : i;
        return Optional.of(new Complement(frame, start, addressee));
      }
      int next = i;
      if (scene.isComma(i)) {
        next = overAside(i, limit);
      } else if (scene.token(i).is(ADJ) && i + 1 < limit && scene.token(i + 1).is(ADP)) {
        next = i + 1; // "late on Wednesday"
      } else if (addressee != null && isParticiple(scene.groupFrom(i))) {
        next = Objects.requireNonNull(scene.groupFrom(i)).end(); // "families waiting at"
      } else if (scene.token(i).is(ADP) || scene.isForm(i, "to")) {
        NounPhrase object = scene.phraseFrom(i + 1);
        if (object != null) {
          next = endOfGroup(object);
          if (scene.isForm(i, "to") && addressee == null) {
            addressee = new TokenRange(i + 1, endOfConjuncts(object));
          }
        }
      } else if (addressee == null
          && verb.has(CueVerb.Flag.ADDRESSEE)
          && isParticiple(scene.groupFrom(i))
          && scene.phraseFrom(i + 1) != null) {
        next = Objects.requireNonNull(scene.phraseFrom(i + 1)).end();
        addressee = new TokenRange(i, next); // "told striking drivers"
      } else {
        NounPhrase phrase = scene.phraseFrom(i);
        if (phrase != null && ends.isTime(phrase)) {
          next = phrase.end();
        } else if (phrase != null && verb.has(CueVerb.Flag.ADDRESSEE) && addressee == null) {
          next = endOfConjuncts(phrase);
          addressee = new TokenRange(i, next);
        }
      }
      if (next <= i) {
        return Optional.empty();
      }
      moved = true;
      i = next;
    }
    return Optional.empty();
  }

  private @Nullable Frame frameAt(
      int i, CueVerb verb, int limit, boolean addressed, boolean moved) {
    boolean clause = verb.takes(Frame.THAT) || verb.takes(Frame.BARE);
    if (scene.isForm(i, "that") && clause && isLinking(i, limit)) {
      return Frame.THAT;
    }
    if (verb.takes(Frame.WH) && isQuestion(i, limit)) {
      return Frame.WH;
    }
    VerbGroup group = scene.groupFrom(i);
    if (group != null && group.form() == VerbGroup.Form.INFINITIVE) {
      return !addressed && !moved && verb.takes(Frame.TO) ? Frame.TO : null;
    }
    if (group == null && verb.takes(Frame.TO) && !addressed && !moved && isBareTo(i, limit)) {
      return Frame.TO;
    }
    if (group != null && group.form() == VerbGroup.Form.GERUND && verb.takes(Frame.GERUND)) {
      return Frame.GERUND;
    }
    boolean modifies = isParticiple(group) && (addressed || verb.has(CueVerb.Flag.ADDRESSEE));
    boolean listener = verb.has(CueVerb.Flag.ADDRESSEE) && !addressed && isListener(i, limit);
    if (verb.takes(Frame.BARE)
        && !modifies
        && !listener
        && beginsClause(i, limit, verb.takes(Frame.QUOTE))) {
      return Frame.BARE;
    }
    return null;
  }

  /** {@code told angry drivers they would be paid}: a phrase, and right after it a subject. */
  private boolean isListener(int i, int limit) {
    NounPhrase phrase = scene.phraseFrom(i);
    if (phrase == null || phrase.first() != i || phrase.end() >= limit || ends.isTime(phrase)) {
      return false;
    }
    NounPhrase next = scene.phraseFrom(phrase.end());
    if (next == null || next.first() != phrase.end()) {
      return false;
    }
    VerbGroup verb = next.end() < limit ? scene.groupFrom(next.end()) : null;
    return verb != null && verb.isFinite() && beginsClause(next.first(), limit, false);
  }

  /** {@code to comment}, where the verb was taken for a noun. */
  private boolean isBareTo(int i, int limit) {
    if (!scene.isForm(i, "to") || i + 1 >= limit) {
      return false;
    }
    boolean last = i + 2 >= limit || scene.phraseFrom(i + 2) == null;
    if (scene.token(i + 1).is(ADJ) && last && scene.phraseAt(i + 1) == null) {
      return true;
    }
    if (!scene.token(i + 1).is(NOUN)) {
      return false;
    }
    NounPhrase phrase = scene.phraseFrom(i + 1);
    return phrase != null
        && phrase.range().size() == 1
        && scene.lower(i + 1).equals(scene.token(i + 1).lemma());
  }

  private static boolean isParticiple(@Nullable VerbGroup group) {
    return group != null
        && (group.form() == VerbGroup.Form.GERUND || group.form() == VerbGroup.Form.PARTICIPLE);
  }

  /** {@code that} before a clause, not {@code that reading}. */
  private boolean isLinking(int i, int limit) {
    if (i + 1 >= limit) {
      return false;
    }
    if (scene.token(i).is(SCONJ) || scene.opening(i + 1).isPresent()) {
      return true;
    }
    for (int j = i + 1; j < limit && j < i + 40; j++) {
      VerbGroup verb = scene.groupFrom(j);
      if (verb != null && verb.isFinite()) {
        Optional<Subject> subject = scene.syntax.subject(verb);
        return subject.isPresent() && subject.get().phrase().first() > i;
      }
    }
    return false;
  }

  private boolean isQuestion(int i, int limit) {
    if (!scene.words.has("wh", scene.lower(i))) {
      return false;
    }
    // A bare "which" or "when" after a comma or a time is a relative or an adverbial clause.
    return i + 1 < limit && !scene.isComma(i - 1);
  }

  /** A clause with a subject of its own begins here. */
  private boolean beginsClause(int i, int limit, boolean speech) {
    if (scene.opening(i).isPresent()) {
      return true;
    }
    if (scene.words.has("subordinate", scene.lower(i)) && scene.token(i).is(SCONJ)) {
      return hasFinite(i + 1, limit);
    }
    VerbGroup first = scene.groupFrom(i);
    if (first != null && first.form() == VerbGroup.Form.GERUND) {
      return hasFinite(first.end(), limit);
    }
    if (first != null && first.isFinite() && speech) {
      return true; // its subject stands before the cue, or was taken for a verb
    }
    boolean pair =
        scene.isForm(i, "both")
            && scene.token(i).is(CCONJ)
            && i + 1 < limit; // "both Lima and Oslo were"
    if (scene.phraseAt(pair ? i + 1 : i) == null) {
      return false;
    }
    for (int j = i; j < limit && j < i + 60; j++) {
      VerbGroup verb = scene.groupFrom(j);
      if (verb == null || !verb.isFinite()) {
        continue;
      }
      Optional<Subject> subject = scene.syntax.subject(verb);
      if (subject.isEmpty()) {
        if (speech && !scene.isComma(verb.first() - 1)) {
          return true; // a verb whose subject is hard to tell: rather a clause than none
        }
        continue;
      }
      if (subject.get().manner() == Subject.Manner.RELATIVE) {
        continue;
      }
      return subject.get().manner() == Subject.Manner.BEFORE
          && subject.get().phrase().first() >= i
          && reaches(i, subject.get().phrase().first(), speech)
          && !afterOneComma(i, verb.first());
    }
    return false;
  }

  /** Whether nothing but the phrase at the start and its tails stands before a subject. */
  private boolean reaches(int from, int subject, boolean speech) {
    return subject - from <= (speech ? 25 : 12) && !hasBreak(from, subject);
  }

  /** {@code she told reporters, was unsafe}: the comma closes the aside of the cue itself. */
  private boolean afterOneComma(int from, int verb) {
    int commas = 0;
    for (int i = from; i < verb; i++) {
      commas += scene.isComma(i) ? 1 : 0;
    }
    return commas == 1 && scene.isComma(verb - 1);
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean linking = scene.isForm(i, "that") && i > from;
      boolean relative = i > from && scene.words.has("relative", scene.lower(i));
      if (linking
          || relative
          || scene.isComma(i)
          || scene.isForm(i, ";")
          || scene.isForm(i, ":")
          || scene.groupAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFinite(int from, int limit) {
    for (int i = from; i < limit && i < from + 60; i++) {
      VerbGroup verb = scene.groupFrom(i);
      if (verb != null && verb.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Over {@code , in a statement on Friday,} to what follows; stays where nothing fits. */
  private int overAside(int comma, int limit) {
    boolean aside =
        comma + 1 < limit
            && (scene.token(comma + 1).is(ADP) || isParticiple(scene.groupFrom(comma + 1)));
    if (scene.isForm(comma + 1, "that")) {
      return comma + 1;
    }
    if (comma + 2 < limit && scene.isAdverb(comma + 1) && scene.isComma(comma + 2)) {
      return comma + 3; // ", however,"
    }
    if (!aside) {
      return comma;
    }
    for (int i = comma + 2; i < limit && i <= comma + LONGEST_ASIDE; i++) {
      if (scene.isComma(i)) {
        return scene.isForm(i + 1, "that") ? i + 1 : comma;
      }
    }
    return comma;
  }

  /** The end of a phrase with its tails and what is coordinated with it. */
  int endOfGroup(NounPhrase phrase) {
    return Math.max(endOfConjuncts(phrase), scene.endOfPhrase(phrase));
  }

  /** The end of a phrase with what is coordinated with it, without adverbials. */
  int endOfConjuncts(NounPhrase phrase) {
    if (scene.token(phrase.head()).is(PRON)) {
      return phrase.end();
    }
    List<NounPhrase> conjuncts = scene.syntax.conjuncts(phrase);
    NounPhrase last = conjuncts.get(conjuncts.size() - 1);
    return last.end();
  }
}
