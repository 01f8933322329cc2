package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PART;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.actors.NameLinker.NamedPlace;
import dev.readout.reading.actors.Occurrence.Place;
import dev.readout.reading.lexicon.GovernmentNouns;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.lexicon.Pronouns.Pronoun;
import dev.readout.reading.lexicon.Pronouns.Reach;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.names.Appositions;
import dev.readout.reading.names.Appositions.Apposition;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.titles.TitlePhrase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an article once, from its start to its end, and settles for every noun phrase whom
 * it means; what stands later can look back on it.
 */
final class Stage implements Owners {

  private final Scene scene;
  private final Tokens tokens;
  private final Cast cast;
  private final NameLinker names;
  private final Salience salience = new Salience();
  private final PronounResolver pronouns;
  private final RoleMatcher roles;
  private final Titles titles;
  private final NamedTitles namedTitles;
  private final Bodies bodies;
  private final Nominals nominals;
  private final Appositions appositions;
  private final JointPhrases joint;
  private final Predicates predicates;
  private final NamedTogether groups;
  private final Map<Integer, Entity> meant = new HashMap<>();
  private final Map<TokenRange, Entity> owners = new HashMap<>();
  private int lastPredicate = -1;

  Stage(Scene scene, Cast cast, NameLinker names) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.cast = cast;
    this.names = names;
    pronouns = new PronounResolver(scene, salience, scene.quotedSpeech(names));
    titles = new Titles(scene, cast, names, this);
    namedTitles = new NamedTitles(scene, names, titles);
    bodies = new Bodies(scene, cast, salience, this);
    roles = new RoleMatcher(scene, cast);
    nominals = new Nominals(scene, cast, titles, roles, bodies);
    joint = new JointPhrases(scene, cast, salience);
    predicates = new Predicates(tokens, scene.syntax());
    groups = new NamedTogether(scene, cast, titles, salience, meant);
    appositions = new Appositions(tokens, scene.syntax(), token -> names.at(token) != null);
  }

  JointPhrases joint() {
    return joint;
  }

  Salience salience() {
    return salience;
  }

  /** Who held the title that stands at a token, if it is one that others were held against. */
  Optional<Ranking> holders(int token) {
    return roles.rankedAt(token);
  }

  PronounResolver pronouns() {
    return pronouns;
  }

  /** Whom the noun phrase that begins at a token means, if it is not a pronoun. */
  @Nullable Entity meantAt(int firstToken) {
    return meant.get(firstToken);
  }

  /** Whom a genitive without a name means: the envoy of {@code the envoy's role}. */
  @Nullable Entity ownerAt(TokenRange range) {
    return owners.get(range);
  }

  void play() {
    for (int s = 0; s < tokens.sentences().size(); s++) {
      sentence(s);
    }
  }

  private void sentence(int s) {
    Map<Integer, Apposition> byNoun = new HashMap<>();
    for (Apposition apposition : appositions.in(s)) {
      byNoun.put(apposition.noun().first(), apposition);
    }
    for (NounPhrase phrase : scene.syntax().nounPhrases(s)) {
      Optional<Pronoun> pronoun =
          phrase.range().size() == 1
              ? Pronouns.find(tokens.get(phrase.head()).form())
              : Optional.empty();
      if (pronoun.isPresent()) {
        pronoun(pronoun.get(), phrase.head());
      } else {
        phrase(phrase, byNoun.get(phrase.first()));
      }
    }
    groups.read(s);
  }

  private void phrase(NounPhrase phrase, @Nullable Apposition apposition) {
    Pronouns.owner(tokens.get(phrase.first()).form())
        .ifPresent(found -> pronoun(found, phrase.first()));
    List<Entity> parties = joint.parties(phrase.range());
    if (!parties.isEmpty()) {
      groups.together(phrase.head(), parties, scene.place(phrase));
      return;
    }
    Entity head = named(phrase);
    if (head == null && apposition != null) {
      head = apposed(phrase, apposition);
    }
    if (head == null && names.at(phrase.head()) == null) {
      head = namedTitles.holderAfter(phrase);
      head = head == null ? namedTitles.holderOfBoth(phrase) : head;
    }
    if (head == null && names.at(phrase.head()) == null && isPredicate(phrase)) {
      lastPredicate = phrase.end();
      predicate(phrase);
    } else if (head == null && names.at(phrase.head()) == null) {
      head = nominals.read(phrase);
      if (head != null) {
        cast.mention(head, scene.span(phrase.range()), MentionForm.NOMINAL, phrase.head());
        head.alias(scene.wording(phrase.range()));
        if (head.kind() == ActorKind.STATE) {
          cast.admit(head);
        }
      }
    }
    genitives(phrase);
    if (head != null) {
      meant.put(phrase.first(), head);
      occur(phrase.head(), head, scene.place(phrase));
    }
  }

  /** Owners without a name within a phrase: {@code the envoy's role}. */
  private void genitives(NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      boolean nominal = tokens.get(i).is(PART) && names.at(i - 1) == null;
      if (nominal && tokens.get(i - 1).is(NOUN)) {
        NounPhrase owner = new NounPhrase(new TokenRange(phrase.first(), i), i - 1);
        Entity entity = nominals.read(owner);
        if (entity != null) {
          owners.put(owner.range(), entity);
          cast.mention(entity, scene.span(owner.range()), MentionForm.NOMINAL, owner.head());
          occur(owner.head(), entity, Place.POSSESSOR);
        }
        return;
      }
    }
  }

  /** Also what is coordinated with a predicate: {@code as envoy and mediator}. */
  private boolean isPredicate(NounPhrase phrase) {
    int before = phrase.first() - 1;
    boolean more = before > 0 && before == lastPredicate && tokens.get(before).form().equals("and");
    return more || predicates.isPredicate(phrase);
  }

  /** {@code He serves as envoy}: a title for whom it is said of. */
  private void predicate(NounPhrase phrase) {
    Optional<NounPhrase> subject = predicates.holder(phrase);
    Optional<TitlePhrase> title = subject.isEmpty() ? Optional.empty() : titles.of(phrase);
    if (title.isEmpty() || title.get().plural()) {
      return;
    }
    NounPhrase holder = subject.get();
    NamedPlace name = names.at(holder.head());
    Entity entity =
        name != null && name.entities().size() == 1
            ? name.entities().get(0)
            : meant.get(holder.first());
    if (entity != null && entity.kind() == ActorKind.PERSON) {
      give(entity, title.get());
    }
  }

  /** Records the names in a phrase; gives the one that is its head. */
  private @Nullable Entity named(NounPhrase phrase) {
    Entity head = null;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      NamedPlace name = names.startingAt(i);
      if (name == null || name.entities().size() != 1) {
        continue;
      }
      Entity entity = name.entities().get(0);
      entity.seenAt(i);
      boolean isHead =
          name.name().range().contains(phrase.head()) || name.name().range().end() >= phrase.end();
      if (isHead) {
        head = entity;
        namedTitles.before(name.name(), entity, phrase);
      } else {
        namedTitles.before(name.name(), entity, phrase);
        boolean subject = scene.isSubject(phrase.head());
        occur(i, entity, subject ? Place.OWNER_OF_SUBJECT : Place.POSSESSOR);
      }
      if (entity.kind() == ActorKind.ORGANISATION) {
        remember(entity);
      }
    }
    NamedPlace around = names.at(phrase.head());
    if (head == null && around != null && around.entities().size() == 1) {
      head = around.entities().get(0);
    }
    return head;
  }

  private void remember(Entity organisation) {
    String[] words = organisation.name().split(" ", -1);
    cast.describe("body " + words[words.length - 1].toLowerCase(Locale.ROOT), organisation);
    int of = organisation.name().indexOf(" of ");
    if (of > 0) {
      String before = organisation.name().substring(0, of);
      cast.describe(
          "body " + before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT),
          organisation);
    }
  }

  /** The one that a noun beside a name is said of. */
  private @Nullable Entity apposed(NounPhrase phrase, Apposition apposition) {
    NamedPlace name = names.at(apposition.name().head());
    if (name == null || name.entities().size() != 1) {
      return null;
    }
    Entity entity = name.entities().get(0);
    boolean fits =
        apposition.body()
            ? entity.kind() == ActorKind.ORGANISATION
            : entity.kind() == ActorKind.PERSON;
    if (!fits) {
      return null;
    }
    if (!apposition.body()) {
      Optional<TitlePhrase> title = titles.of(phrase);
      if (title.isPresent() && !title.get().plural()) {
        give(entity, title.get());
      }
    } else {
      cast.describe("body " + tokens.get(phrase.head()).form().toLowerCase(Locale.ROOT), entity);
    }
    entity.alias(scene.wording(scene.syntax().full(phrase).range()));
    cast.mention(entity, scene.span(phrase.range()), MentionForm.NOMINAL, phrase.head());
    return entity;
  }

  private void give(Entity entity, TitlePhrase title) {
    HeldTitle held = titles.read(title);
    titles.give(entity, held);
  }

  private void pronoun(Pronoun pronoun, int token) {
    Ranking ranking = pronouns.rank(pronoun, token);
    Optional<Entity> best = ranking.best();
    if (best.isEmpty()) {
      return;
    }
    Entity entity = best.get();
    if (pronoun.reach() == Reach.MAN || pronoun.reach() == Reach.WOMAN) {
      if (ranking.best(1.5).isPresent()) {
        entity.learn(pronoun.sex());
      }
    }
    boolean record = pronoun.reach() != Reach.THING || pronoun.place() == Pronouns.Place.POSSESSIVE;
    if (record) {
      cast.mention(entity, tokens.get(token).span(), MentionForm.PRONOUN, token);
    }
    Place place =
        pronoun.place() == Pronouns.Place.POSSESSIVE
            ? Place.POSSESSOR
            : scene.subjectPlace(token).orElse(Place.OBJECT);
    occur(token, entity, place);
  }

  private void occur(int token, Entity entity, Place place) {
    entity.seenAt(token);
    salience.add(
        new Occurrence(
            token,
            tokens.sentenceOf(token),
            scene.paragraph(token),
            List.of(entity),
            place,
            scene.isQuoted(token)));
  }

  @Override
  public @Nullable Entity resolve(TokenRange owner, int at) {
    if (owner.size() == 1) {
      Optional<Pronoun> pronoun = Pronouns.find(tokens.get(owner.first()).form());
      if (pronoun.isPresent()) {
        return pronouns.rank(pronoun.get(), owner.first()).best().orElse(null);
      }
    }
    NamedPlace name = names.endingWith(owner);
    if (name != null) {
      return name.entities().size() == 1 ? name.entities().get(0) : null;
    }
    Optional<States.StateForm> state = States.find(tokens.words(owner));
    if (state.isPresent()) {
      return cast.state(state.get().code());
    }
    NounPhrase phrase = new NounPhrase(owner, owner.last());
    if (GovernmentNouns.contains(tokens.get(owner.last()).form())) {
      Entity government = bodies.state(withArticle(phrase));
      if (government != null) {
        return government;
      }
    }
    if (OrganisationNouns.standsAlone(tokens.get(owner.last()).form())) {
      return bodies.organisation(owner.first(), owner.end());
    }
    Entity before = meant.get(owner.first());
    if (before != null) {
      return before;
    }
    NamedPlace last = names.at(owner.last());
    return last != null && last.entities().size() == 1 ? last.entities().get(0) : null;
  }

  private NounPhrase withArticle(NounPhrase phrase) {
    int first = phrase.first();
    boolean article = first > 0 && tokens.get(first - 1).form().equalsIgnoreCase("the");
    return article
        ? new NounPhrase(new TokenRange(first - 1, phrase.end()), phrase.head())
        : phrase;
  }
}
