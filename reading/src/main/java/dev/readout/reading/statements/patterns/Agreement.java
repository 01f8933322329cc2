package dev.readout.reading.statements.patterns;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.explain.Finding.Part;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays together what the patterns and the tagger found. Where both found an attribution, the
 * pattern gives its act and grammar, and each gives the ends that it is better at; what the tagger
 * alone found is taken if it may be a statement. What the patterns alone found stays unless that is
 * doubtful.
 */
final class Agreement {

  /** From this score on a source that the tagger found takes the place of another one. */
  private static final double SURE = 0.9;

  /** What the tagger alone found needs as much. */
  private static final double LEAST = 0.65;

  /** And as much without a source, with a verb of the lexicon that may have such a content. */
  private static final double LEAST_WITHOUT_SOURCE = 0.8;

  private static final Set<Act> JUDGING = Set.of(Act.PRAISE, Act.CRITICISE);

  private final Scene scene;
  private final List<Attribution> found;
  private final Counterparts counterparts;

  /**
   * @param found by patterns
   */
  Agreement(Scene scene, List<Attribution> found) {
    this.scene = scene;
    this.found = List.copyOf(found);
    counterparts = new Counterparts(scene, this.found);
  }

  /** All of them, in the order of the text. */
  List<Attribution> with(List<Attribution> tagged) {
    if (tagged.isEmpty()) {
      return found;
    }
    TaggedCues cues = new TaggedCues(tagged);
    boolean[] joined = new boolean[found.size()];
    List<Attribution> all = new ArrayList<>(found);
    for (Attribution tag : tagged) {
      Optional<Integer> same = counterparts.of(tag);
      if (same.isEmpty()) {
        if (mayStand(tag)) {
          all.add(tag);
        }
      } else if (!joined[same.get()]) {
        joined[same.get()] = true;
        all.set(same.get(), joined(found.get(same.get()), tag, cues));
      }
    }
    return Drafts.sorted(withoutDoubtful(all, joined));
  }

  /**
   * Those that the tagger did not find are trusted less, and left out if too little; but not what
   * stands within other contents, where the tagger does not look, and not what is said to somebody.
   */
  private List<Attribution> withoutDoubtful(List<Attribution> all, boolean[] joined) {
    BitSet contents = new BitSet();
    List<Attribution> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i >= joined.length || joined[i]) {
        kept.add(all.get(i));
        note(all.get(i), contents);
      }
    }
    for (int i = 0; i < joined.length; i++) {
      if (!joined[i]) {
        Attribution alone = all.get(i).supported(Support.SILENT);
        boolean nested = !alone.cue().isEmpty() && contents.get(alone.cue().get(0).start());
        if (alone.pattern().standsAlone()
            || isJudgement(alone)
            || nested
            || alone.addressee() != null) {
          kept.add(alone);
          note(alone, contents);
        }
      }
    }
    return kept;
  }

  /**
   * {@code Peru welcomed the deal}: claims turn on it, though the tagger, which looks for words
   * that somebody said, passes it over.
   */
  private boolean isJudgement(Attribution alone) {
    Source source = alone.source();
    return JUDGING.contains(alone.act())
        && source != null
        && scene.tokens.get(source.phrase().end() - 1).is(PartOfSpeech.PROPN);
  }

  private static void note(Attribution attribution, BitSet contents) {
    attribution.content().forEach(piece -> contents.set(piece.start(), piece.end()));
  }

  /** Whether somebody does say or think it: what somebody may say is no statement. */
  private boolean mayStand(Attribution tag) {
    VerbGroup group = scene.groupAt(tag.anchor());
    if (group != null && (scene.supposes(group) || (!group.negated() && isOpen(group, tag)))) {
      return false;
    }
    if (tag.source() != null) {
      return tag.support().score() >= LEAST;
    }
    boolean fits = tag.verb() != null && tag.frame() != null && tag.verb().takes(tag.frame());
    return fits && tag.support().score() >= LEAST_WITHOUT_SOURCE;
  }

  /** What may be said; but {@code would like} tells of a wish. */
  private static boolean isOpen(VerbGroup group, Attribution tag) {
    boolean wish =
        tag.verb() != null && tag.verb().has(CueVerb.Flag.INNER) && "would".equals(group.modal());
    return !wish && (group.modal() != null || group.tense() == VerbGroup.Tense.FUTURE);
  }

  private Attribution joined(Attribution rule, Attribution tag, TaggedCues cues) {
    if (rule.pattern() == Pattern.FLOATING) {
      double score = tag.support().score();
      return score >= LEAST ? tag : rule; // a cue after all
    }
    if (rule.cue().isEmpty() || !rule.cue().get(0).overlaps(tag.cue().get(0))) {
      return rule;
    }
    boolean sure = tag.support().score() >= SURE;
    boolean better =
        tag.support().score() >= rule.pattern().yieldsContentFrom()
            && rule.frame() != Frame.SPEECH
            && rule.frame() != Frame.OBJECT_TO
            && !overruns(rule, tag);
    boolean content = better || cues.anyBeside(tag, rule.content());
    boolean apart = rule.cue().size() > 1; // "quoted him as saying": the tagger may mistake it
    boolean cue = rule.pattern().yieldsCue() && !apart;
    Source source = apart ? rule.source() : source(rule, tag, sure);
    List<Part> parts = new ArrayList<>();
    if (!Objects.equals(source, rule.source())) {
      parts.add(Part.SOURCE);
    }
    if (cue && !tag.cue().equals(rule.cue())) {
      parts.add(Part.CUE);
    }
    if (content && !tag.content().equals(rule.content())) {
      parts.add(Part.CONTENT);
    }
    return new Attribution(
        rule.pattern(),
        rule.anchor(),
        source,
        cue ? tag.cue() : rule.cue(),
        content ? tag.content() : rule.content(),
        rule.act(),
        rule.verb(),
        rule.frame(),
        rule.addressee(),
        rule.negated(),
        Support.agreed(tag.support().score(), parts));
  }

  private @Nullable Source source(Attribution rule, Attribution tag, boolean sure) {
    Source own = rule.source();
    Source other = tag.source();
    if (other == null || other.shown() == null) {
      return own;
    }
    if (own == null) {
      return mayName(rule, other) ? other : null;
    }
    boolean same =
        own.phrase().overlaps(other.shown())
            || (own.shown() != null && own.shown().overlaps(other.shown()));
    if (same && rule.pattern() == Pattern.NOMINAL) {
      return own;
    }
    if (same) {
      return new Source(own.phrase(), other.shown());
    }
    TokenRange cue = scene.tokens.in(tag.cue().get(0));
    if (cue.contains(own.phrase().first()) && cue.contains(own.phrase().end() - 1)) {
      return other; // "issued a statement calling": who issued it
    }
    VerbGroup group = scene.groupAt(rule.anchor());
    boolean beside = // "sent a letter saying": the letter says it
        group != null
            && group.form() == VerbGroup.Form.GERUND
            && own.phrase().end() == scene.tokens.in(rule.cue().get(0)).first();
    return sure && !beside ? other : own;
  }

  /** Whether the tagger goes on where the article's own voice does: {@code ; markets fell}. */
  private boolean overruns(Attribution rule, Attribution tag) {
    if (tag.extent().end() <= rule.extent().end()) {
      return false;
    }
    int next = scene.tokens.firstStartingFrom(rule.extent().end());
    return scene.isForm(next, ";")
        || (scene.isComma(next)
            && next + 1 < scene.tokens.size()
            && scene.words.has("after", scene.lower(next + 1)));
  }

  /**
   * Whether a source that no pattern found may be one: not who is asked ({@code Asked whether
   * ...}), not the cue itself ({@code reports that}), nobody from another sentence.
   */
  private boolean mayName(Attribution rule, Source source) {
    VerbGroup group = scene.groupAt(rule.anchor());
    boolean active =
        group == null || !(group.passive() || group.form() == VerbGroup.Form.PARTICIPLE);
    TokenRange cue = scene.tokens.in(rule.cue().get(0));
    return active
        && scene.tokens.sentenceAround(rule.anchor()).contains(source.phrase())
        && source.phrase().first() <= cue.end() + 1
        && !source.phrase().overlaps(cue);
  }
}
