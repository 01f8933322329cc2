package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.PUNCT;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Paragraph;
import dev.readout.reading.text.Quotation;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quotations with a cue: after them ({@code "...," the mayor said}), before them with a comma or a
 * colon ({@code the mayor said: "..."}), or between two ({@code "...," she said, "..."}). A
 * quotation that follows its cue without a mark is left to {@link IndirectSpeech}, which finds
 * where it ends.
 */
final class QuotedSpeech implements Finder {

  private static final int FARTHEST_CUE = 40;

  private final Scene scene;
  private final Sources sources;
  private final ClauseEnd ends;
  private final Complements complements;

  QuotedSpeech(Scene scene, Sources sources, ClauseEnd ends, Complements complements) {
    this.scene = scene;
    this.sources = sources;
    this.ends = ends;
    this.complements = complements;
  }

  private record Cue(
      VerbGroup group, @Nullable CueVerb verb, TokenRange words, @Nullable Source source) {}

  @Override
  public void find(Drafts drafts) {
    for (Quotation quotation : scene.article.quotations()) {
      Span content = scene.content(quotation);
      if (content == null) {
        continue;
      }
      Cue cue = cue(quotation);
      if (cue == null) {
        continue;
      }
      Optional<Attribution> same =
          drafts.isTaken(cue.group().main()) ? drafts.at(cue.group().main()) : Optional.empty();
      if (same.isPresent()) {
        drafts.extend(same.get(), content);
      } else {
        drafts.add(attribution(cue, content));
      }
    }
  }

  private Attribution attribution(Cue cue, Span content) {
    CueVerb verb = cue.verb();
    Act act = verb == null ? Act.ASSERT : verb.act(Frame.QUOTE);
    return new Attribution(
        verb == null ? Pattern.ODD_QUOTATION : Pattern.QUOTATION,
        cue.group().main(),
        cue.source(),
        List.of(scene.tokens.span(cue.words())),
        List.of(content),
        act,
        verb,
        Frame.QUOTE,
        addressee(cue),
        false);
  }

  /** {@code told reporters}, {@code said to reporters}. */
  private @Nullable TokenRange addressee(Cue cue) {
    int i = scene.skipAdverbs(cue.words().end(), scene.limit(cue.group().main()));
    boolean direct = cue.verb() != null && cue.verb().has(CueVerb.Flag.ADDRESSEE);
    if (i < scene.tokens.size() && scene.isForm(i, "to")) {
      i++;
    } else if (!direct) {
      return null;
    }
    var phrase = scene.phraseFrom(i);
    if (phrase == null || ends.isTime(phrase)) {
      return null;
    }
    if (cue.source() != null && cue.source().phrase().overlaps(phrase.range())) {
      return null;
    }
    return new TokenRange(i, complements.endOfConjuncts(phrase));
  }

  private @Nullable Cue cue(Quotation quotation) {
    Span paragraph =
        scene.article.paragraphs().get(scene.article.paragraphAt(quotation.outer().start())).span();
    char last = lastCharacter(quotation);
    boolean colon = colonBefore(quotation);
    if (!colon && (last == ',' || commaAfter(quotation))) {
      Cue after = after(quotation, paragraph, true);
      return after != null ? after : before(quotation, paragraph);
    }
    Cue before = before(quotation, paragraph);
    if (before != null || colon) {
      return before;
    }
    return after(quotation, paragraph, last != '.');
  }

  private char lastCharacter(Quotation quotation) {
    String text = scene.article.text();
    for (int i = quotation.inner().end() - 1; i >= quotation.inner().start(); i--) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "\"\u201d\u2019'".indexOf(c) < 0) {
        return c;
      }
    }
    return ' ';
  }

  private boolean commaAfter(Quotation quotation) {
    int after = quotation.outer().end();
    return after < scene.article.text().length() && scene.article.text().charAt(after) == ',';
  }

  private boolean colonBefore(Quotation quotation) {
    int i = scene.tokens.firstStartingFrom(quotation.outer().start()) - 1;
    return i >= 0 && scene.isForm(i, ":");
  }

  // After the quotation

  private @Nullable Cue after(Quotation quotation, Span paragraph, boolean open) {
    if (!quotation.closed() || !begins(quotation, paragraph)) {
      return null;
    }
    int start = scene.tokens.firstStartingFrom(quotation.outer().end());
    if (start < scene.tokens.size() && (scene.isComma(start) || scene.isDash(start))) {
      start++;
    }
    int limit = Math.min(scene.tokens.firstStartingFrom(paragraph.end()), start + FARTHEST_CUE);
    char last = lastCharacter(quotation);
    boolean punctuated = ",.?!\u2026\u2014-".indexOf(last) >= 0 || commaAfter(quotation);
    if (start >= limit || (!punctuated && scene.tokens.in(quotation.inner()).size() < 4)) {
      return null;
    }
    if (!open && !Character.isLowerCase(scene.token(start).form().charAt(0))) {
      return null;
    }
    for (int i = start; i < limit; i++) {
      if (scene.isForm(i, ".") || scene.isForm(i, ";") || scene.isForm(i, ":")) {
        return null;
      }
      if (scene.opening(i).isPresent() && scene.isComma(i - 1)) {
        return null;
      }
      VerbGroup group = scene.groupFrom(i);
      if (group != null && group.isFinite()) {
        boolean odd = (last == ',' || commaAfter(quotation)) && isClause(quotation);
        Cue cue = cueAfter(group, start, limit, odd);
        if (cue != null) {
          return cue;
        }
        if (!isRelative(group)) {
          return null;
        }
      }
    }
    return null;
  }

  /** Holds a finite verb: only then may a verb that is no known cue attribute it. */
  private boolean isClause(Quotation quotation) {
    TokenRange inside = scene.tokens.in(quotation.inner());
    for (int i = inside.first(); i < inside.end() && i < inside.first() + FARTHEST_CUE; i++) {
      VerbGroup group = scene.groupFrom(i);
      if (group != null && group.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** No words of its sentence stand before it that it goes on with. */
  private boolean begins(Quotation quotation, Span paragraph) {
    int first = scene.tokens.firstStartingFrom(quotation.outer().start());
    if (first == 0 || scene.token(first - 1).span().start() < paragraph.start()) {
      return true;
    }
    boolean same = scene.tokens.sentenceOf(first) == scene.tokens.sentenceOf(first - 1);
    return !same || scene.token(first - 1).is(PUNCT) || scene.token(first - 1).is(CCONJ);
  }

  private boolean isRelative(VerbGroup group) {
    return scene
        .syntax
        .subject(group)
        .filter(subject -> subject.manner() == Subject.Manner.RELATIVE)
        .isPresent();
  }

  private @Nullable Cue cueAfter(VerbGroup group, int start, int limit, boolean odd) {
    if (group.modal() != null && !group.negated()) {
      return null;
    }
    boolean inverted = scene.skipAdverbs(start, limit) == group.first();
    Optional<Subject> subject = scene.syntax.subject(group);
    Source source = sources.of(group);
    if (inverted) {
      if (subject.isEmpty() || subject.get().manner() != Subject.Manner.INVERTED) {
        var phrase = scene.phraseFrom(scene.skipAdverbs(group.end(), limit));
        source =
            phrase == null
                ? source
                : Source.here(sources.withName(scene.syntax.full(phrase), group));
      }
    } else if (subject.isEmpty()
        || subject.get().manner() != Subject.Manner.BEFORE
        || subject.get().phrase().first() > start + 12) {
      return null;
    }
    if (group.passive()) {
      return quotedAs(group, source, limit);
    }
    CueVerb verb = quoting(group);
    if (verb == null && (!odd || scene.words.has("not-a-cue", scene.token(group.main()).lemma()))) {
      return null;
    }
    return new Cue(group, verb, words(group, verb), source);
  }

  /** {@code he was quoted as saying}. */
  private @Nullable Cue quotedAs(VerbGroup group, @Nullable Source source, int limit) {
    int as = group.end();
    VerbGroup saying = as + 1 < limit && scene.isForm(as, "as") ? scene.groupFrom(as + 1) : null;
    if (saying != null) {
      CueVerb say = quoting(saying);
      if (say != null) {
        return new Cue(group, say, new TokenRange(group.first(), as + 2), source);
      }
    }
    return null;
  }

  private @Nullable CueVerb quoting(VerbGroup group) {
    for (CueMatch match : CueMatch.all(scene, group)) {
      if (match.verb().takes(Frame.QUOTE)) {
        return match.verb();
      }
    }
    return null;
  }

  private TokenRange words(VerbGroup group, @Nullable CueVerb verb) {
    for (CueMatch match : CueMatch.all(scene, group)) {
      if (match.verb().equals(verb)) {
        return match.words();
      }
    }
    return group.range();
  }

  // Before the quotation

  private @Nullable Cue before(Quotation quotation, Span paragraph) {
    int mark = scene.tokens.firstStartingFrom(quotation.outer().start()) - 1;
    if (mark < 0 || scene.token(mark).span().start() < paragraph.start()) {
      return null;
    }
    boolean colon = scene.isForm(mark, ":");
    if (!colon && !scene.isComma(mark)) {
      return null;
    }
    int floor = Math.max(scene.floor(mark), mark - FARTHEST_CUE);
    for (int i = mark - 1; i >= floor; i--) {
      if (scene.isMark(i) || scene.isForm(i, ";")) {
        return null;
      }
      VerbGroup group = scene.groupAt(i);
      if (group == null) {
        continue;
      }
      Cue cue = cueBefore(group, colon);
      if (cue != null || !colon || group.isFinite()) {
        return cue;
      }
      i = group.first();
    }
    return null;
  }

  private @Nullable Cue cueBefore(VerbGroup group, boolean colon) {
    if (group.passive() || (group.modal() != null && !group.negated())) {
      return null;
    }
    CueVerb verb = quoting(group);
    boolean odd =
        colon
            && group.isFinite()
            && !scene.words.has("not-a-cue", scene.token(group.main()).lemma());
    if (verb == null && !odd) {
      return null;
    }
    if (verb == null) {
      List<CueMatch> matches = CueMatch.all(scene, group);
      verb = matches.isEmpty() ? null : matches.get(0).verb();
    }
    return new Cue(group, verb, words(group, verb), sources.of(group));
  }

  /** The paragraph that a quotation stands in. */
  static Paragraph paragraph(Scene scene, Quotation quotation) {
    return scene.article.paragraphs().get(scene.article.paragraphAt(quotation.outer().start()));
  }
}
