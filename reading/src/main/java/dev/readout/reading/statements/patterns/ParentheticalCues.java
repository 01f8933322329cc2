package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.CCONJ;

import dev.readout.model.Span;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cue within or after what it attributes: {@code The bridge, the mayor insisted, was safe};
 * {@code Prices rose, the ministry said}.
 */
final class ParentheticalCues implements Finder {

  private final Scene scene;
  private final CueVerbs cues;
  private final ClauseEnd ends;
  private final ClauseStart starts;
  private final Complements complements;
  private final Sources sources;

  ParentheticalCues(
      Scene scene,
      CueVerbs cues,
      ClauseEnd ends,
      ClauseStart starts,
      Complements complements,
      Sources sources) {
    this.scene = scene;
    this.cues = cues;
    this.ends = ends;
    this.starts = starts;
    this.complements = complements;
    this.sources = sources;
  }

  @Override
  public void find(Drafts drafts) {
    cues.forEach(
        (group, matches) -> {
          if (drafts.isTaken(group.main()) || !group.isFinite() || !cues.mayAttribute(group)) {
            return;
          }
          for (CueMatch cue : matches) {
            boolean fits =
                cue.verb().takes(Frame.BARE)
                    || (cue.verb().takes(Frame.QUOTE) && cue.verb().takes(Frame.THAT));
            Optional<Attribution> found = fits ? attribution(cue) : Optional.empty();
            if (found.isPresent()) {
              drafts.add(found.get());
              return;
            }
          }
        });
  }

  private Optional<Attribution> attribution(CueMatch cue) {
    VerbGroup group = cue.group();
    int limit = scene.limit(group.main());
    int floor = scene.floor(group.main());
    Source source = sources.of(group);
    Optional<Subject> subject = scene.syntax.subject(group);
    int first = group.first();
    int end = cue.end();
    boolean before =
        subject.filter(s -> s.manner() == Subject.Manner.BEFORE).isPresent()
            && subject.get().phrase().end() <= first
            && !(scene.isComma(first - 1) && invertedAt(end, limit));
    if (before) {
      first = subject.get().phrase().first();
    } else {
      int at = scene.skipAdverbs(end, limit);
      NounPhrase phrase = scene.phraseFrom(at);
      boolean mark = first > 0 && scene.isMark(first - 1);
      if (phrase == null || !(mark || scene.isComma(first - 1) || scene.isDash(first - 1))) {
        return Optional.empty();
      }
      NounPhrase full = scene.syntax.full(phrase);
      source = Source.here(sources.withName(full, group));
      end = Math.max(complements.endOfGroup(phrase), source.phrase().end());
    }
    boolean as = scene.isForm(first - 1, "as");
    int comma = as ? first - 2 : first - 1;
    while (comma > floor && scene.isMark(comma)) {
      comma--; // ,” the mayor said
    }
    if (comma <= floor || !(scene.isComma(comma) || scene.isDash(comma))) {
      return Optional.empty();
    }
    TokenRange addressee = before ? addressee(cue, limit) : null;
    int after = ends.afterAdjuncts(addressee == null ? end : addressee.end(), limit);
    boolean closes =
        after >= limit
            || scene.isForm(after, ".")
            || scene.isComma(after)
            || scene.isForm(after, ";")
            || scene.isDash(after);
    if (!closes && (addressee != null || !trails(after, limit))) {
      return Optional.empty();
    }
    List<Span> content = content(cue, comma, after, limit, floor);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    CueVerb verb = cue.verb();
    return Optional.of(
        new Attribution(
            Pattern.PARENTHETICAL,
            cue.main(),
            source,
            List.of(scene.tokens.span(cue.words())),
            content,
            verb.act(Frame.THAT),
            verb,
            Frame.BARE,
            addressee,
            group.negated()));
  }

  /** A name or noun follows, and then the sentence ends or goes on after a comma. */
  private boolean invertedAt(int start, int limit) {
    NounPhrase phrase = scene.phraseFrom(scene.skipAdverbs(start, limit));
    if (phrase == null || ends.isTime(phrase)) {
      return false;
    }
    int after = complements.endOfGroup(phrase);
    return after >= limit || scene.isComma(after) || scene.isForm(after, ".");
  }

  /** A tail that is no complement: {@code when asked}, {@code after the talks}, {@code citing}. */
  private boolean trails(int i, int limit) {
    VerbGroup group = scene.groupFrom(i);
    return i < limit
        && (scene.words.has("subordinate", scene.lower(i))
            || (group != null && group.form() == VerbGroup.Form.GERUND));
  }

  private @Nullable TokenRange addressee(CueMatch cue, int limit) {
    int i = scene.skipAdverbs(cue.end(), limit);
    if (scene.isForm(i, "to")) {
      i++;
    } else if (!cue.verb().has(CueVerb.Flag.ADDRESSEE)) {
      return null;
    }
    NounPhrase phrase = i < limit ? scene.phraseFrom(i) : null;
    return phrase == null ? null : new TokenRange(i, complements.endOfGroup(phrase));
  }

  private List<Span> content(CueMatch cue, int comma, int after, int limit, int floor) {
    List<Span> pieces = new ArrayList<>();
    int start = starts.before(comma, floor);
    while (start < comma && scene.token(start).is(CCONJ)) {
      start++;
    }
    Span left = scene.content(start, comma);
    if (left != null) {
      pieces.add(left);
    }
    boolean goesOn =
        after + 1 < limit
            && (scene.isComma(after) || scene.isDash(after))
            && (left == null || !isComplete(start, comma, after + 1, limit));
    if (goesOn) {
      Span right = scene.content(after + 1, ends.ofClause(after + 1, cue.group()));
      if (right != null) {
        pieces.add(right);
      }
    }
    return pieces;
  }

  /**
   * Whether the words before the cue are a clause and those after it only hang on: a participle, or
   * a further clause of the article's voice.
   */
  private boolean isComplete(int start, int comma, int after, int limit) {
    boolean clause = false;
    for (int i = start; i < comma; i++) {
      VerbGroup group = scene.groupFrom(i);
      clause |= group != null && group.isFinite();
    }
    if (!clause) {
      return false;
    }
    VerbGroup next = scene.groupFrom(scene.skipAdverbs(after, limit));
    return (next != null && !next.isFinite()) || ends.stopsBefore(after, limit);
  }
}
