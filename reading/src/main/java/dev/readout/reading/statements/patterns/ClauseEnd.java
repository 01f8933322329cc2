package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.NUM;

import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Quotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where indirect speech ends: at the end of its sentence, or before the words that go back to the
 * voice of the article ({@code ", adding that"}, {@code "and promised"}, {@code ", the paper
 * reported"}, {@code "; the other"}, {@code ", despite"}).
 */
final class ClauseEnd {

  private final Scene scene;

  ClauseEnd(Scene scene) {
    this.scene = scene;
  }

  /** Index after the last token of a clause. */
  int ofClause(int start, VerbGroup cue) {
    return scan(start, cue, false);
  }

  /** Index after the last token of a noun phrase and what depends on it. */
  int ofPhrase(int start, VerbGroup cue) {
    return scan(start, cue, true);
  }

  /** {@code Asked whether ...,} in front of the answer: up to the comma. */
  private boolean leads(VerbGroup cue) {
    int first = scene.tokens.sentenceAround(cue.main()).first();
    return cue.first() == first && cue.range().size() == 1;
  }

  private int scan(int start, VerbGroup cue, boolean phrase) {
    int limit = Math.min(scene.limit(cue.main()), endOfQuotation(start));
    int i = start;
    while (i < limit) {
      Optional<Quotation> quotation = scene.opening(i);
      if (quotation.isPresent()) {
        i = Math.max(i + 1, scene.tokens.in(quotation.get().outer()).end());
        // A quotation of several sentences takes its content with it.
        if (i > limit) {
          return i;
        }
        boolean first = quotation.get().outer().start() == scene.token(start).span().start();
        if (first && i < limit && scene.isComma(i)) {
          return i; // said that "...", a phrase ...
        }
        continue;
      }
      if (i > start && stops(i, cue, limit, phrase)) {
        return i;
      }
      i++;
    }
    return Math.max(limit, start);
  }

  /** What begins within a quotation ends with it. */
  private int endOfQuotation(int start) {
    if (start >= scene.tokens.size() || scene.opening(start).isPresent()) {
      return Integer.MAX_VALUE;
    }
    return scene
        .article
        .quotationAt(scene.token(start).span().start())
        .map(quotation -> scene.tokens.firstEndingAfter(quotation.inner().end() - 1))
        .map(last -> last + 1)
        .orElse(Integer.MAX_VALUE);
  }

  private boolean stops(int i, VerbGroup cue, int limit, boolean phrase) {
    if (scene.isForm(i, ";") || scene.isForm(i, ")")) {
      return true;
    }
    if (scene.isComma(i)) {
      return i + 1 < limit && (leads(cue) || stopsAtComma(i + 1, cue, limit, phrase));
    }
    if (scene.token(i).is(CCONJ) || scene.isForm(i, "while") || scene.isForm(i, "whereas")) {
      return furtherClause(i + 1, cue, limit, phrase);
    }
    if (scene.isForm(i, "according") && scene.isForm(i + 1, "to")) {
      return true;
    }
    return scene.isDash(i) && i + 1 < limit && trailingCue(i + 1, limit);
  }

  private boolean stopsAtComma(int next, VerbGroup cue, int limit, boolean phrase) {
    String word = scene.lower(next);
    if (scene.words.has("after", word) || word.equals("according")) {
      return true;
    }
    if (phrase && scene.words.has("relative", word)) {
      return true;
    }
    if (scene.token(next).is(CCONJ) || word.equals("while") || word.equals("whereas")) {
      return furtherClause(next + 1, cue, limit, phrase);
    }
    if (measured(next, limit)) {
      return true;
    }
    if (word.equals("as") && next + 1 < limit && trailingCue(next + 1, limit)) {
      return true;
    }
    int verb = scene.skipAdverbs(next, limit);
    VerbGroup group = scene.groupFrom(verb);
    if (group != null && group.form() == VerbGroup.Form.GERUND) {
      return speaks(group) || phrase;
    }
    return trailingCue(next, limit);
  }

  /** {@code hours after}, {@code two days before}, {@code after}. */
  private boolean measured(int start, int limit) {
    int i = start;
    boolean measure = false;
    while (i < limit && i < start + 4) {
      if (scene.isForm(i, "after") || scene.isForm(i, "before")) {
        return measure || i == start;
      }
      boolean unit = scene.words.has("measure", scene.lower(i));
      if (!unit && !scene.token(i).is(NUM) && !scene.isForm(i, "a") && !scene.isForm(i, "the")) {
        return false;
      }
      measure |= unit;
      i++;
    }
    return false;
  }

  /**
   * After a coordinator: a verb that takes the subject of the cue ({@code and promised}), or a
   * subject of its own with a verb of speech ({@code but Lima said}).
   */
  private boolean furtherClause(int start, VerbGroup cue, int limit, boolean phrase) {
    int i = scene.skipAdverbs(start, limit);
    if (i >= limit) {
      return false;
    }
    VerbGroup direct = scene.groupFrom(i);
    if (direct != null) {
      return direct.isFinite()
          && direct.modal() == null
          && sameTense(direct, cue)
          && (phrase || (isSimple(direct) && speaks(direct)));
    }
    NounPhrase subject = scene.phraseAt(i);
    if (subject == null || !(phrase || scene.phraseFrom(i) != null)) {
      return false;
    }
    for (int j = i; j < limit && j < i + 30; j++) {
      VerbGroup verb = scene.groupFrom(j);
      if (verb != null && verb.isFinite()) {
        Optional<Subject> found = scene.syntax.subject(verb);
        boolean own =
            found.isPresent()
                && found.get().manner() == Subject.Manner.BEFORE
                && found.get().phrase().first() >= i;
        return own && (phrase || (speaks(verb) && sameTense(verb, cue) && isSimple(verb)));
      }
      if (scene.isForm(j, ";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean sameTense(VerbGroup verb, VerbGroup cue) {
    return !cue.isFinite() || verb.tense() == cue.tense();
  }

  /** Without perfect: a further cue is as a rule told in the tense of the first. */
  private static boolean isSimple(VerbGroup verb) {
    return verb.modal() == null && verb.tense() != VerbGroup.Tense.FUTURE;
  }

  private boolean speaks(VerbGroup verb) {
    for (CueVerb entry : scene.lexicon.verbs(scene.token(verb.main()).lemma())) {
      if (!entry.has(CueVerb.Flag.INNER) && entry.words().size() == 1) {
        return true;
      }
    }
    return false;
  }

  /** Subject, cue, and then the end of the sentence or a comma: {@code , the paper reported.} */
  boolean trailingCue(int start, int limit) {
    if (start >= limit) {
      return false;
    }
    VerbGroup inverted = scene.groupFrom(start);
    if (inverted != null) {
      return inverted.isFinite()
          && isSimple(inverted)
          && quotes(inverted)
          && scene.phraseFrom(inverted.end()) != null
          && closes(scene.endOfPhrase(nonNull(scene.phraseFrom(inverted.end()))), limit);
    }
    NounPhrase first = scene.phraseFrom(start);
    if (first == null) {
      return false;
    }
    for (int i = start; i < limit && i < start + 25; i++) {
      VerbGroup verb = scene.groupFrom(i);
      if (verb != null && verb.isFinite()) {
        return quotes(verb)
            && isSimple(verb)
            && closes(afterAdjuncts(verb.end(), limit), limit)
            && scene
                .syntax
                .subject(verb)
                .filter(s -> s.manner() == Subject.Manner.BEFORE && s.phrase().first() == start)
                .isPresent();
      }
      if (scene.isForm(i, ";") || scene.token(i).is(CCONJ)) {
        return false;
      }
    }
    return false;
  }

  /** Whether what begins after a comma is the article's own voice again. */
  boolean stopsBefore(int next, int limit) {
    return scene.words.has("after", scene.lower(next)) || measured(next, limit);
  }

  private static NounPhrase nonNull(@Nullable NounPhrase phrase) {
    return java.util.Objects.requireNonNull(phrase);
  }

  private boolean quotes(VerbGroup verb) {
    for (CueVerb entry : scene.lexicon.verbs(scene.token(verb.main()).lemma())) {
      if (entry.takes(Frame.QUOTE)
          && (entry.takes(Frame.BARE) || entry.takes(Frame.THAT))
          && entry.words().size() == 1) {
        return true;
      }
    }
    return false;
  }

  /** Over adverbs, times and prepositional phrases after a cue. */
  int afterAdjuncts(int start, int limit) {
    int i = start;
    while (i < limit) {
      if (scene.isAdverb(i)) {
        i++;
        continue;
      }
      NounPhrase phrase = scene.phraseFrom(i);
      if (phrase != null && isTime(phrase)) {
        i = phrase.end();
        continue;
      }
      if (scene.token(i).is(ADP) && i + 1 < limit && scene.phraseFrom(i + 1) != null) {
        i = scene.endOfPhrase(nonNull(scene.phraseFrom(i + 1)));
        continue;
      }
      break;
    }
    return i;
  }

  boolean isTime(NounPhrase phrase) {
    return scene.words.has("time", scene.lower(phrase.head()))
        || (phrase.head() > phrase.first()
            && scene.token(phrase.head()).is(NUM)
            && scene.words.has("time", scene.lower(phrase.first())));
  }

  private boolean closes(int i, int limit) {
    return i >= limit
        || scene.isComma(i)
        || scene.isForm(i, ".")
        || scene.isForm(i, ";")
        || scene.isDash(i)
        || scene.isForm(i, "after");
  }
}
