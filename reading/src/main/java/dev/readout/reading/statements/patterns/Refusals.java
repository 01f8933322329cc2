package dev.readout.reading.statements.patterns;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * Refusals to say, without a clause: {@code did not reply to a request}, {@code would not comment},
 * {@code neither confirmed nor denied the report}, {@code did not rule it out}.
 */
final class Refusals implements Finder {

  private final Scene scene;
  private final CueVerbs cues;
  private final ClauseEnd ends;
  private final Sources sources;

  Refusals(Scene scene, CueVerbs cues, ClauseEnd ends, Sources sources) {
    this.scene = scene;
    this.cues = cues;
    this.ends = ends;
    this.sources = sources;
  }

  @Override
  public void find(Drafts drafts) {
    for (int s = 0; s < scene.tokens.sentences().size(); s++) {
      for (VerbGroup group : scene.syntax.verbGroups(s)) {
        if (!drafts.isTaken(group.main()) && group.isFinite() && !group.passive()) {
          neither(group, drafts).or(() -> negated(group)).ifPresent(drafts::add);
        }
      }
    }
  }

  private Optional<Attribution> negated(VerbGroup group) {
    if (!group.negated() || !tells(group)) {
      return Optional.empty();
    }
    Source source = sources.of(group);
    if (source == null) {
      return Optional.empty();
    }
    int limit = scene.limit(group.main());
    int end = group.end();
    NounPhrase object = scene.phraseFrom(end);
    boolean pronoun = object != null && scene.token(object.head()).is(PartOfSpeech.PRON);
    if (pronoun && end + 1 < limit && scene.token(end + 1).is(PartOfSpeech.ADP)) {
      // "did not rule it out": the pronoun points back to the question in front.
      Optional<Span> question = question(group);
      if (question.isPresent()) {
        return Optional.of(
            decline(group, new TokenRange(group.first(), end + 2), source, question.get()));
      }
    }
    Span content = end < limit ? scene.content(end, ends.ofPhrase(end, group)) : null;
    if (content != null && !begins(end, limit)) {
      content = null;
    }
    if (content == null) {
      if (group.main() == group.first()) {
        return Optional.empty();
      }
      return Optional.of(
          decline(
              group,
              new TokenRange(group.first(), group.main()),
              source,
              scene.token(group.main()).span()));
    }
    return Optional.of(decline(group, group.range(), source, content));
  }

  private boolean begins(int i, int limit) {
    return i < limit
        && (scene.token(i).is(PartOfSpeech.ADP, PartOfSpeech.PART)
            || scene.phraseFrom(i) != null
            || scene.opening(i).isPresent());
  }

  private boolean tells(VerbGroup group) {
    String lemma = scene.token(group.main()).lemma();
    return scene.words.has("tells", lemma);
  }

  /** {@code Asked whether ...,} at the start of the sentence. */
  private Optional<Span> question(VerbGroup group) {
    int first = scene.floor(group.main());
    if (!scene.isForm(first, "asked")) {
      return Optional.empty();
    }
    for (int i = first + 1; i < group.first(); i++) {
      if (scene.isComma(i)) {
        int start = scene.words.has("wh", scene.lower(first + 1)) ? first + 2 : first + 1;
        return Optional.ofNullable(start < i ? scene.content(start, i) : null);
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> neither(VerbGroup group) {
    int before = group.first() - 1;
    if (!scene.isForm(before, "neither") || !scene.isForm(group.end(), "nor")) {
      return Optional.empty();
    }
    VerbGroup second = scene.groupFrom(group.end() + 1);
    NounPhrase subject = before > 0 ? scene.phraseAt(before - 1) : null;
    Source source = sources.of(group);
    if (source == null && subject != null) {
      source = Source.here(subject.range());
    }
    if (second == null || source == null || !tells(group)) {
      return Optional.empty();
    }
    int limit = scene.limit(group.main());
    Span content =
        second.end() < limit
            ? scene.content(second.end(), ends.ofPhrase(second.end(), group))
            : null;
    return content == null
        ? Optional.empty()
        : Optional.of(decline(group, new TokenRange(before, second.end()), source, content));
  }

  private Optional<Attribution> neither(VerbGroup group, Drafts drafts) {
    Optional<Attribution> found = neither(group);
    found.ifPresent(
        a -> {
          VerbGroup second = scene.groupFrom(group.end() + 1);
          if (second != null) {
            drafts.take(second.main());
          }
        });
    return found;
  }

  private Attribution decline(VerbGroup group, TokenRange words, Source source, Span content) {
    CueVerb verb = cues.matches(group).stream().findFirst().map(CueMatch::verb).orElse(null);
    return new Attribution(
        Pattern.REFUSAL,
        group.main(),
        source,
        List.of(scene.tokens.span(words)),
        List.of(content),
        Act.DECLINE,
        verb,
        Frame.OBJECT,
        null,
        true);
  }
}
