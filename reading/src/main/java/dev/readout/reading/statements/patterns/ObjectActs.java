package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.PRON;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Acts whose content is a noun phrase: {@code accused Lima of cheating}, {@code called the raid "a
 * mistake"}, {@code denied the report}, {@code urged Oslo to sign}.
 */
final class ObjectActs implements Finder {

  private final Scene scene;
  private final CueVerbs cues;
  private final ClauseEnd ends;
  private final Complements complements;
  private final Sources sources;

  ObjectActs(Scene scene, CueVerbs cues, ClauseEnd ends, Complements complements, Sources sources) {
    this.scene = scene;
    this.cues = cues;
    this.ends = ends;
    this.complements = complements;
    this.sources = sources;
  }

  @Override
  public void find(Drafts drafts) {
    cues.forEach(
        (group, matches) -> {
          if (drafts.isTaken(group.main()) || !cues.mayAttribute(group)) {
            return;
          }
          for (CueMatch cue : matches) {
            Optional<Attribution> found = attribution(cue);
            if (found.isPresent()) {
              drafts.add(found.get());
              return;
            }
          }
        });
  }

  private Optional<Attribution> attribution(CueMatch cue) {
    CueVerb verb = cue.verb();
    Source source = sources.of(cue.group());
    boolean participle = cue.group().form() == VerbGroup.Form.GERUND;
    if ((source == null && !participle)
        || (cue.group().negated() && !verb.has(CueVerb.Flag.INNER))) {
      return Optional.empty();
    }
    int limit = scene.limit(cue.main());
    int start = skipOpening(cue.end(), limit);
    NounPhrase object = start < limit ? scene.phraseAt(start) : null;
    if (object == null && readsSpeech(cue, start, limit)) {
      Span content = scene.content(start, ends.ofPhrase(start, cue.group()));
      return content == null
          ? Optional.empty()
          : Optional.of(make(cue, source, Frame.SPEECH, List.of(content), null));
    }
    if (object == null || object.first() < cue.end() || ends.isTime(object)) {
      return relative(cue, source);
    }
    int after = complements.endOfGroup(object);
    if (verb.takes(Frame.OBJECT_TO)) {
      int to = nextTo(object, after, limit);
      if (to >= 0) {
        return objectTo(cue, source, new TokenRange(object.first(), after), to);
      }
    }
    Frame frame = frame(verb, object, after, limit);
    if (frame == null) {
      return relative(cue, source);
    }
    int end = ends.ofPhrase(object.first(), cue.group());
    if (frame == Frame.OF && verb.has(CueVerb.Flag.ADDRESSEE)) {
      // "invited Lima to the talks": whom it is said to is no content
      int rest =
          scene.syntax.conjuncts(object).get(scene.syntax.conjuncts(object).size() - 1).end();
      Span told = rest < end ? scene.content(rest, end) : null;
      return told == null
          ? Optional.empty()
          : Optional.of(
              make(cue, source, frame, List.of(told), new TokenRange(object.first(), rest)));
    }
    Span content = scene.content(cue.end(), end);
    return content == null
        ? Optional.empty()
        : Optional.of(make(cue, source, frame, List.of(content), null));
  }

  /** {@code that reading}, where the noun was taken for a verb. */
  private boolean readsSpeech(CueMatch cue, int start, int limit) {
    return start + 1 < limit
        && (cue.verb().takes(Frame.SPEECH) || cue.verb().takes(Frame.OBJECT))
        && (scene.isForm(start, "that") || scene.isForm(start, "this"))
        && scene.words.has("speech-noun", scene.lower(start + 1));
  }

  private int skipOpening(int i, int limit) {
    int at = scene.skipAdverbs(i, limit);
    while (at < limit && scene.isMark(at)) {
      at++;
    }
    return at;
  }

  private @Nullable Frame frame(CueVerb verb, NounPhrase object, int after, int limit) {
    if (verb.takes(Frame.NAMED) && named(object, after, limit)) {
      return Frame.NAMED;
    }
    if (verb.takes(Frame.AS) && hasAs(object.end(), limit)) {
      return Frame.AS;
    }
    if (verb.takes(Frame.OF)) {
      return Frame.OF;
    }
    boolean speech = scene.words.has("speech-noun", scene.lower(object.head()));
    if (verb.takes(Frame.SPEECH) && speech) {
      return Frame.SPEECH;
    }
    boolean bare = scene.token(object.head()).is(PRON) && object.range().size() == 1;
    return verb.takes(Frame.OBJECT) && (!bare || speech) ? Frame.OBJECT : null;
  }

  /** A second noun phrase, an adjective or a quotation after the object. */
  private boolean named(NounPhrase object, int after, int limit) {
    int i = scene.skipAdverbs(after, limit);
    if (i >= limit) {
      return false;
    }
    if (scene.opening(i).isPresent()
        || scene.phraseFrom(i) != null
        || scene.token(i).is(dev.readout.language.PartOfSpeech.ADJ)) {
      return true;
    }
    // The quotation may have been taken into the phrase: the decision "economic piracy".
    for (int j = object.first(); j < object.end(); j++) {
      if (scene.opening(j).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAs(int after, int limit) {
    for (int i = after; i < limit && i < after + 12; i++) {
      if (scene.isForm(i, "as")) {
        return true;
      }
      VerbGroup verb = scene.groupAt(i);
      if (scene.isComma(i) || (verb != null && verb.isFinite())) {
        return false;
      }
    }
    return false;
  }

  /** The infinitive after an object, over what belongs to the object; -1 if there is none. */
  private int nextTo(NounPhrase object, int after, int limit) {
    int i = after;
    while (i < limit && i < object.end() + 14) {
      VerbGroup verb = scene.groupFrom(i);
      if (verb != null) {
        return verb.form() == VerbGroup.Form.INFINITIVE ? i : -1;
      }
      VerbGroup negated = scene.isForm(i, "not") ? scene.groupFrom(i + 1) : null;
      if (negated != null && negated.form() == VerbGroup.Form.INFINITIVE) {
        return i;
      }
      if (!scene.token(i).is(ADP) && scene.phraseAt(i) == null && !scene.isAdverb(i)) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private Optional<Attribution> objectTo(
      CueMatch cue, @Nullable Source source, TokenRange object, int to) {
    Span content = scene.content(to, ends.ofPhrase(to, cue.group()));
    return content == null
        ? Optional.empty()
        : Optional.of(make(cue, source, Frame.OBJECT_TO, List.of(content), object));
  }

  /** {@code firms whom it accuses of jamming}: the object stands before, as antecedent. */
  private Optional<Attribution> relative(CueMatch cue, @Nullable Source source) {
    CueVerb verb = cue.verb();
    int limit = scene.limit(cue.main());
    if (source == null) {
      return Optional.empty();
    }
    int pronoun = source.phrase().first() - 1;
    boolean gap = verb.takes(Frame.OF) || verb.takes(Frame.AS) || verb.takes(Frame.NAMED);
    if (gap && scene.isForm(pronoun, "what") && cue.end() < limit) {
      // "what Lima called a mistake": who is meant is not said before
      Span rest = scene.content(cue.end(), ends.ofPhrase(cue.end(), cue.group()));
      return rest == null
          ? Optional.empty()
          : Optional.of(make(cue, source, gapFrame(verb), List.of(rest), null));
    }
    if (!gap
        || pronoun <= scene.floor(cue.main())
        || !scene.words.has("relative", scene.lower(pronoun))) {
      return Optional.empty();
    }
    int before = scene.isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
    NounPhrase head = scene.phraseAt(before);
    if (head == null) {
      return Optional.empty();
    }
    NounPhrase first = scene.syntax.conjuncts(head).get(0);
    List<Span> pieces = new ArrayList<>();
    pieces.add(scene.tokens.span(new TokenRange(first.first(), head.end())));
    if (cue.end() < limit) {
      int end = ends.ofPhrase(cue.end(), cue.group());
      if (scene.isComma(pronoun - 1)) {
        end = Math.min(end, nextComma(cue.end(), limit));
      }
      Span rest = scene.content(cue.end(), end);
      if (rest != null) {
        pieces.add(rest);
      }
    }
    return Optional.of(make(cue, source, gapFrame(verb), pieces, null));
  }

  private static Frame gapFrame(CueVerb verb) {
    if (verb.takes(Frame.OF)) {
      return Frame.OF;
    }
    return verb.takes(Frame.AS) ? Frame.AS : Frame.NAMED;
  }

  private int nextComma(int from, int limit) {
    int i = from;
    while (i < limit && !scene.isComma(i)) {
      i++;
    }
    return i;
  }

  private Attribution make(
      CueMatch cue,
      @Nullable Source source,
      Frame frame,
      List<Span> content,
      @Nullable TokenRange addressee) {
    Act act = cue.verb().act(frame);
    return new Attribution(
        Pattern.OBJECT,
        cue.main(),
        source,
        List.of(scene.tokens.span(cues.shown(cue))),
        content,
        act,
        cue.verb(),
        frame,
        addressee,
        cue.group().negated());
  }
}
