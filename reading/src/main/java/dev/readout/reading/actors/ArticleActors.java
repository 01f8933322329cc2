package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PRON;

import dev.readout.language.Token;
import dev.readout.model.Actor;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.explain.Considered;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.actors.NameLinker.NamedPlace;
import dev.readout.reading.lexicon.People;
import dev.readout.reading.lexicon.Plurals;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.lexicon.Pronouns.Pronoun;
import dev.readout.reading.lexicon.Pronouns.Reach;
import dev.readout.reading.lexicon.Sex;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.names.FoundName;
import dev.readout.reading.names.NameFinder;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one article by rules: names first, then every noun phrase in the order of the text.
 */
public final class ArticleActors implements Actors {

  private final Scene scene;
  private final Tokens tokens;
  private final Cast cast = new Cast();
  private final NameLinker names;
  private final Stage stage;
  private final PhraseParts parts;
  private final StatePairs pairs;
  private final SpeakerPhrases speakers;
  private final Map<TokenRange, Entity> descriptions = new HashMap<>();
  private final Map<Integer, Ranking> pronouns = new HashMap<>();

  private ArticleActors(Article article, Syntax syntax) {
    scene = new Scene(article, syntax);
    tokens = article.tokens();
    List<FoundName> found = NameFinder.find(article, syntax);
    Metonyms metonyms = new Metonyms(tokens, syntax);
    Knowledge knowledge = rehearse(found, metonyms);
    names = new NameLinker(tokens, cast, metonyms, new Namesakes(tokens, knowledge::sex));
    names.link(found);
    knowledge.tell(cast);
    stage = new Stage(scene, cast, names);
    stage.play();
    parts = new PhraseParts(tokens, syntax);
    pairs = new StatePairs(tokens);
    speakers = new SpeakerPhrases(tokens, syntax, names, cast.persons());
  }

  /** A first reading: what it learns late in the text is known from the start in the second. */
  private Knowledge rehearse(List<FoundName> found, Metonyms metonyms) {
    Cast first = new Cast();
    Namesakes namesakes = new Namesakes(tokens, unused -> Sex.UNKNOWN);
    NameLinker linker = new NameLinker(tokens, first, metonyms, namesakes);
    linker.link(found);
    new Stage(scene, first, linker).play();
    return Knowledge.of(first);
  }

  /** Reads the actors of an article. */
  public static ArticleActors of(Article article, Syntax syntax) {
    return new ArticleActors(article, syntax);
  }

  @Override
  public List<Reference> resolve(TokenRange phrase) {
    if (phrase.isEmpty()) {
      throw new IllegalArgumentException("a phrase must have a token, was " + phrase);
    }
    List<Entity> parties = stage.joint().parties(phrase);
    if (!parties.isEmpty()) {
      return references(parties, tokens.span(phrase));
    }
    List<Reference> references = new ArrayList<>();
    for (PhraseParts.Part part : parts.of(phrase)) {
      references.addAll(part(part));
    }
    return references;
  }

  @Override
  public List<Considered> considered(TokenRange phrase) {
    return stage.joint().parties(phrase).isEmpty()
        ? new Candidates(scene, stage, names, pronouns).of(phrase)
        : List.of();
  }

  @Override
  public List<Reference> speaker(TokenRange phrase) {
    TokenRange named = speakers.antecedent(phrase).orElse(phrase);
    List<Reference> references = new ArrayList<>();
    for (Reference reference : resolve(named)) {
      boolean open = reference.actor() == null && reference.candidates().isEmpty();
      TokenRange words = tokens.in(reference.span());
      references.addAll(open ? unlisted(words, reference) : List.of(reference));
    }
    return references;
  }

  /** Whoever speaks is somebody, though no list has the noun. */
  private List<Reference> unlisted(TokenRange words, Reference open) {
    Entity named = speakers.named(words);
    if (named != null) {
      return references(List.of(named), open.span());
    }
    return speakers.describes(words)
        ? references(List.of(aside(words, speakers.head(words))), open.span())
        : List.of(open);
  }

  private List<Reference> references(List<Entity> entities, Span span) {
    List<Reference> references = new ArrayList<>();
    for (Entity entity : entities) {
      references.add(new Reference(cast.admit(entity).id(), span, List.of()));
    }
    return references;
  }

  private List<Reference> part(PhraseParts.Part part) {
    Span span = tokens.span(part.range());
    if (part.range().size() == 1) {
      int token = part.range().first();
      Optional<Pronoun> pronoun = Pronouns.find(tokens.get(token).form());
      if (pronoun.isPresent()) {
        return pronoun(pronoun.get(), token, span);
      }
      if (tokens.get(token).is(PRON) && names.at(token) == null) {
        return List.of(new Reference(null, span, List.of()));
      }
    }
    List<String> states = pairs.isShort(part.range()) ? pairs.in(part.range()) : List.<String>of();
    boolean pair = states.size() > 1;
    if (pair || (!states.isEmpty() && names.at(part.range().first()) == null)) {
      return references(states.stream().map(cast::state).toList(), span);
    }
    NamedPlace whole = names.endingWith(part.range());
    if (whole != null && whole.entities().size() == 1 && isAll(whole, part.range())) {
      return references(whole.entities(), span);
    }
    Entity owner = stage.ownerAt(part.range());
    Entity entity = owner == null ? best(part) : owner;
    if (entity != null) {
      String words = scene.wording(part.range());
      if (!entity.isNamed()) {
        entity.alias(words);
      }
      return references(List.of(entity), span);
    }
    for (NounPhrase phrase : part.phrases()) {
      NamedPlace name = names.at(phrase.head());
      if (name != null && name.entities().size() > 1) {
        return List.of(new Reference(null, span, evenly(name.entities())));
      }
    }
    return canAct(part)
        ? references(List.of(described(part.range(), head(part))), span)
        : List.of(new Reference(null, span, List.of()));
  }

  /**
   * Whether a phrase whose noun no list knows may mean somebody: {@code one of them, the rioters}.
   */
  private boolean canAct(PhraseParts.Part part) {
    if (part.phrases().isEmpty()) {
      return tokens.get(part.range().first()).is(DET, NUM, ADJ);
    }
    NounPhrase phrase = part.phrases().get(0);
    Token head = tokens.get(phrase.head());
    if (names.at(phrase.head()) != null) {
      return true;
    }
    return head.is(NUM, DET, ADJ) || People.areMeantBy(head.form());
  }

  /** Whether a name is all of a phrase but for an article. */
  private boolean isAll(NamedPlace name, TokenRange range) {
    int first = range.first();
    while (first < name.name().range().first() && tokens.get(first).is(DET)) {
      first++;
    }
    return first == name.name().range().first();
  }

  /** Of a phrase and what is set beside it, the one with a name. */
  private @Nullable Entity best(PhraseParts.Part part) {
    Entity found = null;
    for (NounPhrase phrase : part.phrases()) {
      Entity entity = stage.meantAt(phrase.first());
      if (entity != null
          && (found == null || (!found.isNamed() && entity.kind() == ActorKind.PERSON))) {
        found = entity;
      }
    }
    return found;
  }

  private static int head(PhraseParts.Part part) {
    return part.phrases().isEmpty() ? part.range().last() : part.phrases().get(0).head();
  }

  /**
   * Somebody or something not met before.
   *
   * @param headToken index of the noun, or of the word in its place
   */
  private Entity described(TokenRange range, int headToken) {
    Entity known = descriptions.get(range);
    if (known != null) {
      return known;
    }
    Entity entity = fresh(range, headToken);
    cast.mention(entity, tokens.span(range), MentionForm.NOMINAL, range.first());
    return entity;
  }

  /** Somebody who is met as a speaker alone: {@link #mentionedIn} does not tell of them. */
  private Entity aside(TokenRange range, int headToken) {
    Entity known = descriptions.get(range);
    if (known != null) {
      return known;
    }
    Entity entity = fresh(range, headToken);
    entity.mention(tokens.span(range), MentionForm.NOMINAL);
    return entity;
  }

  private Entity fresh(TokenRange range, int headToken) {
    String words = scene.wording(range);
    String head = tokens.get(headToken).form().toLowerCase(Locale.ROOT);
    boolean plural = !Plurals.singular(head).equals(head);
    Entity entity =
        plural ? Entity.people(ActorKind.GROUP, words) : Entity.described(ActorKind.UNNAMED, words);
    descriptions.put(range, entity);
    return entity;
  }

  private List<Reference> pronoun(Pronoun pronoun, int token, Span span) {
    if (pronoun.place() == Pronouns.Place.REFLEXIVE && token > 0) {
      Optional<NounPhrase> before = scene.syntax().nounPhraseAt(token - 1);
      Entity itself = before.map(phrase -> stage.meantAt(phrase.first())).orElse(null);
      if (itself != null) {
        return references(List.of(itself), span);
      }
    }
    if (pronoun.reach() == Reach.SEVERAL) {
      List<Entity> several = stage.pronouns().jointBefore(token);
      if (!several.isEmpty()) {
        return references(several, span);
      }
    }
    Ranking ranking = stage.pronouns().rank(pronoun, token);
    pronouns.put(token, ranking);
    List<Speaker.Candidate> candidates = new ArrayList<>();
    for (Ranking.Scored scored : ranking.scored()) {
      candidates.add(new Speaker.Candidate(cast.admit(scored.entity()).id(), scored.share()));
    }
    Optional<Entity> best = ranking.best();
    best.ifPresent(entity -> cast.mention(entity, span, MentionForm.PRONOUN, token));
    return List.of(
        new Reference(
            best.map(Entity::id).orElse(null),
            span,
            candidates.size() > 1 ? candidates : List.of()));
  }

  private List<Speaker.Candidate> evenly(List<Entity> entities) {
    List<Speaker.Candidate> candidates = new ArrayList<>();
    for (Entity entity : entities) {
      candidates.add(new Speaker.Candidate(cast.admit(entity).id(), 1.0 / entities.size()));
    }
    return candidates;
  }

  @Override
  public void spoke(String actor, int offset) {
    int token = Math.min(tokens.firstStartingFrom(offset), tokens.size() - 1);
    stage.salience().spoke(cast.byId(actor), token, scene.paragraph(token));
  }

  @Override
  public List<String> mentionedIn(Span span) {
    List<String> ids = new ArrayList<>();
    for (Entity entity : cast.mentionedIn(span)) {
      if (entity.isAdmitted()) {
        ids.add(entity.id());
      }
    }
    return ids;
  }

  @Override
  public ActorKind kind(String actor) {
    return cast.byId(actor).kind();
  }

  @Override
  public Optional<String> country(String actor) {
    return Optional.ofNullable(cast.byId(actor).country());
  }

  @Override
  public Optional<String> byCountry(String code) {
    return cast.byCountry(code).map(Entity::id);
  }

  @Override
  public List<String> parties(TokenRange phrase) {
    Set<String> ids = new LinkedHashSet<>();
    for (String code : pairs.in(phrase)) {
      ids.add(cast.admit(cast.state(code)).id());
    }
    if (!phrase.isEmpty()) {
      ids.addAll(mentionedIn(tokens.span(phrase)));
    }
    return List.copyOf(ids);
  }

  @Override
  public List<Title> titles() {
    List<Title> titles = new ArrayList<>();
    for (Entity entity : List.copyOf(cast.admitted())) {
      if (entity.kind() != ActorKind.PERSON) {
        continue;
      }
      for (HeldTitle held : entity.titles()) {
        titles.add(
            new Title(
                entity.id(),
                held.words(),
                held.kind(),
                owner(entity, held),
                held.phrase().status(),
                tokens.span(held.phrase().range())));
      }
    }
    return titles;
  }

  /**
   * A title belongs to a state or a body; one that belongs to a person belongs to the person's
   * state.
   */
  private @Nullable String owner(Entity holder, HeldTitle title) {
    Entity owner = title.owner();
    if (owner == null) {
      boolean national =
          Words.NATIONAL_OFFICES.contains(title.key()) && title.modifiers().isEmpty();
      String code = holder.country();
      return national && code != null ? cast.admit(cast.state(code)).id() : null;
    }
    if (owner.kind() == ActorKind.STATE || owner.kind() == ActorKind.ORGANISATION) {
      return cast.admit(owner).id();
    }
    String country = owner.country();
    return owner.kind() == ActorKind.PERSON && country != null
        ? cast.admit(cast.state(country)).id()
        : null;
  }

  @Override
  public List<Actor> all() {
    return cast.admitted().stream().map(Entity::toActor).toList();
  }
}
