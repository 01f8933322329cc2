package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.NOUN;

import dev.readout.language.Name;
import dev.readout.model.Span;
import dev.readout.reading.statements.cues.CueNoun;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nouns as cues: {@code his denial that ...}, {@code reports suggesting that ...}, {@code the claim
 * by the mayor that ...}, {@code a letter saying ...}. The source is the possessor or the agent.
 */
final class NominalCues implements Finder {

  private final Scene scene;
  private final ClauseEnd ends;
  private final Complements complements;

  NominalCues(Scene scene, ClauseEnd ends, Complements complements) {
    this.scene = scene;
    this.ends = ends;
    this.complements = complements;
  }

  @Override
  public void find(Drafts drafts) {
    for (int i = 0; i < scene.tokens.size(); i++) {
      if (!scene.token(i).is(NOUN, ADJ) || drafts.isTaken(i)) {
        continue;
      }
      Optional<CueNoun> noun = scene.lexicon.noun(scene.token(i).lemma());
      NounPhrase phrase = noun.isPresent() ? phrase(i) : null;
      if (phrase != null) {
        Attribution found = attribution(phrase, noun.get(), drafts);
        if (found != null) {
          drafts.add(found);
        }
      }
    }
  }

  /** The phrase that a noun ends; also of a noun that was taken for an adjective. */
  private @Nullable NounPhrase phrase(int head) {
    NounPhrase phrase = scene.phraseAt(head);
    if (phrase != null) {
      return phrase.head() == head && phrase.range().last() == head ? phrase : null;
    }
    boolean possessed = head > 0 && scene.words.has("possessive", scene.lower(head - 1));
    return possessed ? new NounPhrase(new TokenRange(head - 1, head + 1), head) : null;
  }

  private @Nullable Attribution attribution(NounPhrase phrase, CueNoun noun, Drafts drafts) {
    int limit = scene.limit(phrase.head());
    int i = phrase.end();
    Source source = possessor(phrase);
    if (source == null && i + 1 < limit && (scene.isForm(i, "by") || scene.isForm(i, "from"))) {
      NounPhrase agent = scene.phraseFrom(i + 1);
      if (agent != null) {
        int end = complements.endOfGroup(agent);
        source = Source.here(new TokenRange(i + 1, end));
        i = end;
      }
    }
    if (i >= limit) {
      return null;
    }
    TokenRange cue = cue(phrase, source);
    VerbGroup group = scene.groupFrom(i);
    if (scene.isForm(i, "that") && noun.takes("that") && isClause(i, limit)) {
      if (phrase.first() > 0 && isVehicle(phrase.first() - 1)) {
        return null; // "said in a statement that": the verb attributes
      }
      int end =
          Math.min(ends.ofPhrase(i, clauseVerb(i, limit)), ofSubject(phrase, i + 1, limit, null));
      return make(noun, source, cue, i + 1, end, phrase.head());
    }
    if (group != null && group.form() == VerbGroup.Form.GERUND && noun.takes("saying")) {
      return participle(phrase, noun, source, cue, group, drafts);
    }
    if (group != null
        && group.form() == VerbGroup.Form.INFINITIVE
        && noun.takes("to")
        && source != null) {
      int end = Math.min(ends.ofPhrase(i, group), ofSubject(phrase, group.end(), limit, group));
      return make(noun, source, cue, i, end, phrase.head());
    }
    if (scene.isForm(i, "of") && noun.takes("of") && i + 1 < limit) {
      int end = endOfNouns(i + 1, limit);
      return end > i + 1 ? make(noun, source, cue, i + 1, end, phrase.head()) : null;
    }
    return null;
  }

  /** {@code reports suggesting that}: noun and participle are the cue, or the noun speaks. */
  private @Nullable Attribution participle(
      NounPhrase phrase,
      CueNoun noun,
      @Nullable Source source,
      TokenRange cue,
      VerbGroup group,
      Drafts drafts) {
    if (drafts.isTaken(group.main())) {
      return null;
    }
    for (CueMatch match : CueMatch.all(scene, group)) {
      Optional<Complement> clause = complements.clause(match);
      if (clause.isPresent()) {
        drafts.take(group.main());
        int start = clause.get().start();
        int end = ends.ofClause(start, group);
        if (noun.isDocument()) {
          return make(noun, Source.here(phrase.range()), group.range(), start, end, group.main());
        }
        TokenRange words = new TokenRange(cue.first(), group.end());
        return make(noun, source, words, start, end, phrase.head());
      }
    }
    return null;
  }

  private @Nullable Attribution make(
      CueNoun noun, @Nullable Source source, TokenRange cue, int start, int end, int anchor) {
    Span content = start < end ? scene.content(start, end) : null;
    return content == null
        ? null
        : new Attribution(
            Pattern.NOMINAL,
            anchor,
            source,
            List.of(scene.tokens.span(cue)),
            List.of(content),
            noun.act(),
            null,
            null,
            null,
            false);
  }

  /** With a possessor the cue begins after it, else it is the noun alone. */
  private TokenRange cue(NounPhrase phrase, @Nullable Source source) {
    if (source == null || !phrase.range().contains(source.phrase().first())) {
      return new TokenRange(phrase.head(), phrase.end());
    }
    int end = source.phrase().end();
    int genitive = isPossessive(source) || end == phrase.head() ? 0 : 1;
    int first = Math.min(end + genitive, phrase.head());
    return new TokenRange(first, phrase.end());
  }

  private boolean isPossessive(Source source) {
    return source.phrase().size() == 1
        && scene.words.has("possessive", scene.lower(source.phrase().first()));
  }

  private @Nullable Source possessor(NounPhrase phrase) {
    int first = phrase.first();
    if (scene.words.has("possessive", scene.lower(first)) && phrase.head() > first) {
      return Source.here(new TokenRange(first, first + 1));
    }
    for (int i = phrase.head() - 1; i > first; i--) {
      String form = scene.token(i).form();
      if (form.equals("'s")
          || form.equals("\u2019s")
          || form.equals("'")
          || form.equals("\u2019")) {
        return Source.here(new TokenRange(first, i));
      }
    }
    return outlet(phrase);
  }

  /** {@code a Daily Ledger report}: the body whose name stands right before the noun. */
  private @Nullable Source outlet(NounPhrase phrase) {
    int last = phrase.head() - 1;
    if (last < phrase.first()) {
      return null;
    }
    for (Name name : scene.article.namesIn(scene.token(last).span())) {
      TokenRange range = scene.tokens.in(name.span());
      if (name.type() == Name.Type.ORGANISATION
          && range.last() == last
          && phrase.range().contains(range)) {
        return Source.here(range);
      }
    }
    return null;
  }

  private boolean isClause(int that, int limit) {
    return clauseVerb(that, limit).first() > that;
  }

  private boolean isVehicle(int i) {
    return scene.isForm(i, "in") || scene.isForm(i, "on") || scene.isForm(i, "via");
  }

  /**
   * Where a clause ends whose noun is a subject: before the verb that takes the noun ({@code His
   * denial that units had moved} | {@code came ...}).
   */
  private int ofSubject(NounPhrase phrase, int start, int limit, @Nullable VerbGroup first) {
    VerbGroup clause = first;
    for (int i = start; i < limit; i++) {
      VerbGroup verb = scene.groupFrom(i);
      if (verb == null || !verb.isFinite()) {
        continue;
      }
      // What stands right after the verb of the clause is its object, no further subject.
      int least = clause == null ? start : clause.end() + 1;
      boolean own = scene.syntax.subject(verb).filter(s -> s.phrase().first() >= least).isPresent();
      boolean joined = scene.token(i - 1).is(CCONJ) || scene.isComma(i - 1);
      if (clause == null) {
        clause = verb;
      } else if (!joined && (!own || sharesSubject(clause, verb))) {
        return governed(phrase) ? limit : i;
      }
    }
    return limit;
  }

  private boolean sharesSubject(VerbGroup one, VerbGroup other) {
    return scene
        .syntax
        .subject(one)
        .map(s -> s.phrase())
        .equals(scene.syntax.subject(other).map(s -> s.phrase()));
  }

  /** Whether a verb or preposition before the phrase governs it, so that it is no subject. */
  private boolean governed(NounPhrase phrase) {
    int before = phrase.first() - 1;
    return before >= scene.floor(phrase.head())
        && (scene.groupAt(before) != null || scene.token(before).is(ADP));
  }

  /** The first finite verb after {@code that}; a group before it where there is none. */
  private VerbGroup clauseVerb(int that, int limit) {
    VerbGroup none =
        new VerbGroup(
            new TokenRange(that, that + 1),
            that,
            VerbGroup.Form.INFINITIVE,
            VerbGroup.Tense.NONE,
            false,
            false,
            false,
            null);
    if (that + 1 >= limit || scene.groupFrom(that + 1) != null) {
      return none; // a relative clause: "the report that angered Lima"
    }
    for (int i = that + 1; i < limit && i < that + 40; i++) {
      VerbGroup verb = scene.groupFrom(i);
      if (verb != null && verb.isFinite()) {
        return verb;
      }
    }
    return none;
  }

  /** Over noun phrases joined by prepositions. */
  private int endOfNouns(int start, int limit) {
    int i = start;
    while (i < limit) {
      NounPhrase phrase = scene.phraseFrom(i);
      VerbGroup gerund = scene.groupFrom(i);
      if (phrase != null) {
        i = complements.endOfGroup(phrase);
      } else if (gerund != null && gerund.form() == VerbGroup.Form.GERUND) {
        i = gerund.end();
      } else if (scene.token(i).is(ADP) && i > start && scene.phraseFrom(i + 1) != null) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }
}
