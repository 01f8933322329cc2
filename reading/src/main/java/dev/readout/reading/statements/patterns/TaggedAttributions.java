package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.language.AttributionSpans;
import dev.readout.language.Token;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueNoun;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the tagger found, as attributions: its spans at their words, with the verb and the act that
 * the lexicon knows for its cue, or those of its kind.
 */
final class TaggedAttributions {

  /** A further piece of no more words is a slip of the tagger. */
  private static final int SHORTEST = 1;

  private final Scene scene;
  private final Sources sources;
  private final Complements complements;
  private final TreeSet<Integer> cues = new TreeSet<>();

  TaggedAttributions(Scene scene, Sources sources, Complements complements) {
    this.scene = scene;
    this.sources = sources;
    this.complements = complements;
    for (AttributionSpans spans : scene.article.analysis().attributions()) {
      spans.cue().forEach(cue -> cues.add(cue.start()));
    }
  }

  /** One attribution for each that the tagger found and that has a cue and content, in order. */
  List<Attribution> all() {
    List<Attribution> all = new ArrayList<>();
    for (AttributionSpans spans : scene.article.analysis().attributions()) {
      attribution(spans).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Attribution> attribution(AttributionSpans spans) {
    if (spans.cue().isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = content(spans, spans.cue().get(0));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    TokenRange cue = scene.tokens.in(spans.cue().get(0));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    int anchor = anchor(cue);
    VerbGroup group = scene.groupAt(anchor);
    Frame frame = frame(scene.tokens.in(content.get(0)), cue);
    CueVerb verb = group == null ? null : verb(group, frame);
    boolean negated = group != null && group.negated();
    return Optional.of(
        new Attribution(
            Pattern.TAGGED,
            anchor,
            source(spans, cue, group),
            List.of(scene.tokens.span(cue)),
            content,
            act(anchor, verb, frame, negated),
            verb,
            verb == null ? null : frame,
            group == null || verb == null ? null : addressee(group, verb),
            negated,
            Support.tagged(spans.score())));
  }

  /** The pieces without their marks, those that belong together put together, no crumbs. */
  private List<Span> content(AttributionSpans spans, Span cue) {
    List<TokenRange> pieces = new ArrayList<>();
    for (Span piece : spans.content().stream().sorted().toList()) {
      TokenRange range = scene.tokens.in(piece);
      TokenRange last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (last != null && joins(last.end(), range.first())) {
        pieces.set(
            pieces.size() - 1, new TokenRange(last.first(), Math.max(last.end(), range.end())));
      } else if (!range.isEmpty()) {
        pieces.add(range);
      }
    }
    TokenRange longest =
        pieces.stream().max(Comparator.comparingInt(TokenRange::size)).orElse(null);
    List<Span> content = new ArrayList<>();
    for (TokenRange piece : pieces) {
      Span words = words(piece);
      boolean quoted = words != null && scene.article.quotationAt(words.start()).isPresent();
      if (words != null
          && (piece.equals(longest) || quoted || (piece.size() > SHORTEST && !apart(piece, cue)))) {
        content.add(words);
      }
    }
    return content;
  }

  /** Whether no more than one word stands between two pieces of a paragraph. */
  private boolean joins(int end, int first) {
    int words = 0;
    for (int i = end; i < first; i++) {
      if (!scene.token(i).is(PUNCT) && ++words > 1) {
        return false;
      }
    }
    return first - end < 5
        && (end >= first
            || scene.article.paragraphAt(scene.token(end - 1).span().start())
                == scene.article.paragraphAt(scene.token(first).span().start()));
  }

  /** Whether another cue stands between a piece and its own cue. */
  private boolean apart(TokenRange piece, Span cue) {
    int start = scene.token(piece.first()).span().start();
    Integer next = start < cue.start() ? cues.higher(start) : cues.higher(cue.start());
    return next != null && next < Math.max(start, cue.start());
  }

  private @Nullable Span words(TokenRange piece) {
    int first = piece.first();
    if (piece.size() > 1 && scene.isForm(first, "that") && scene.token(first).is(SCONJ)) {
      first++;
    }
    int end = piece.end();
    while (end > first && scene.token(end - 1).is(CCONJ)) {
      end--;
    }
    return scene.content(first, end);
  }

  /** The word of a cue that its other words hang on: its last verb, or else its last noun. */
  private int anchor(TokenRange cue) {
    for (int i = cue.first(); i < cue.end(); i++) {
      VerbGroup group = scene.groupAt(i);
      if (group != null && cue.contains(group.main()) && !CueMatch.all(scene, group).isEmpty()) {
        return group.main();
      }
    }
    for (int i = cue.first(); i < cue.end(); i++) {
      VerbGroup group = scene.groupAt(i);
      if (group != null && cue.contains(group.main())) {
        return group.main();
      }
    }
    for (int i = cue.first(); i < cue.end(); i++) {
      if (scene.lexicon.noun(scene.token(i).lemma()).isPresent()) {
        return i;
      }
    }
    for (int i = cue.first(); i < cue.end(); i++) {
      int head = head(i);
      if (head < 0 || !cue.contains(head)) {
        return i;
      }
    }
    return cue.first();
  }

  /** Index of a token's head, or -1. */
  private int head(int i) {
    Token token = scene.token(i);
    return token.head() < 0 ? -1 : scene.tokens.sentenceAround(i).first() + token.head();
  }

  private @Nullable CueVerb verb(VerbGroup group, Frame frame) {
    CueVerb best = null;
    for (CueMatch match : CueMatch.all(scene, group)) {
      if (match.verb().takes(frame)) {
        return match.verb();
      }
      best = best == null ? match.verb() : best;
    }
    return best;
  }

  /** {@code told reporters}: the tagger leaves out whom it is said to. */
  private @Nullable TokenRange addressee(VerbGroup group, CueVerb verb) {
    return CueMatch.all(scene, group).stream()
        .filter(match -> match.verb().equals(verb))
        .findFirst()
        .flatMap(complements::clause)
        .map(Complement::addressee)
        .orElse(null);
  }

  private Frame frame(TokenRange content, TokenRange cue) {
    int first = content.first();
    if (scene.opening(first).isPresent() || (first > 0 && scene.opening(first - 1).isPresent())) {
      return Frame.QUOTE;
    }
    if (scene.isForm(first - 1, "that")) {
      return Frame.THAT;
    }
    if (scene.words.has("wh", scene.lower(first))) {
      return Frame.WH;
    }
    VerbGroup start = scene.groupFrom(first);
    if (start != null && start.form() == VerbGroup.Form.INFINITIVE) {
      return Frame.TO;
    }
    if (start != null && start.form() == VerbGroup.Form.GERUND) {
      return Frame.GERUND;
    }
    if (scene.isForm(first - 1, "as")) {
      return Frame.AS;
    }
    for (int i = first; i < content.end() && i < first + 40; i++) {
      VerbGroup group = scene.groupFrom(i);
      if (group != null && group.isFinite()) {
        return Frame.BARE;
      }
      if (group != null && group.form() == VerbGroup.Form.INFINITIVE) {
        return Frame.OBJECT_TO;
      }
    }
    boolean of = first > cue.end() && scene.token(first - 1).is(ADP);
    return of ? Frame.OF : Frame.OBJECT;
  }

  private Act act(int anchor, @Nullable CueVerb verb, Frame frame, boolean negated) {
    if (verb != null) {
      boolean refuses = negated && !verb.has(CueVerb.Flag.INNER);
      return refuses ? Act.DECLINE : verb.act(frame);
    }
    return scene.lexicon.noun(scene.token(anchor).lemma()).map(CueNoun::act).orElse(Act.ASSERT);
  }

  private @Nullable Source source(
      AttributionSpans spans, TokenRange cue, @Nullable VerbGroup group) {
    TokenRange tagged = tagged(spans, cue);
    Source subject = group == null ? null : sources.of(group);
    if (tagged == null) {
      return null;
    }
    if (subject != null && subject.shown() != null && subject.shown().overlaps(tagged)) {
      return new Source(subject.phrase(), tagged);
    }
    if (subject != null && subject.phrase().overlaps(tagged)) {
      return new Source(subject.phrase(), tagged);
    }
    return Source.here(tagged);
  }

  /** The words of the source that stand nearest to the cue. */
  private @Nullable TokenRange tagged(AttributionSpans spans, TokenRange cue) {
    TokenRange nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Span span : spans.source()) {
      TokenRange range = trimmed(scene.tokens.in(span));
      if (range.isEmpty()) {
        continue;
      }
      int gap = range.first() < cue.first() ? cue.first() - range.end() : range.first() - cue.end();
      if (gap < distance) {
        nearest = range;
        distance = gap;
      }
    }
    return nearest;
  }

  private TokenRange trimmed(TokenRange range) {
    int first = range.first();
    int end = range.end();
    while (first < end && isEdge(first)) {
      first++;
    }
    while (end > first + 1
        && (isEdge(end - 1) || scene.words.has("relative", scene.lower(end - 1)))) {
      end--;
    }
    return new TokenRange(first, end);
  }

  private boolean isEdge(int i) {
    return scene.token(i).is(CCONJ, ADP) || scene.isComma(i) || scene.isMark(i) || scene.isDash(i);
  }
}
