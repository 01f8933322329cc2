package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.PART;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.GovernmentNouns;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States and organisations that are described: {@code the Omani government, its ministry, the
 * company}.
 */
final class Bodies {

  private final Scene scene;
  private final Tokens tokens;
  private final Cast cast;
  private final Salience salience;
  private final Owners owners;

  Bodies(Scene scene, Cast cast, Salience salience, Owners owners) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.cast = cast;
    this.salience = salience;
    this.owners = owners;
  }

  /**
   * The state that {@code the government} with or without an owner means; null where it means none.
   */
  @Nullable Entity state(NounPhrase phrase) {
    String noun = tokens.get(phrase.head()).form();
    TokenRange owner = ownerBefore(phrase, phrase.head());
    if (owner != null) {
      Entity who = owners.resolve(owner, phrase.first());
      return who == null ? null : stateOf(who, phrase);
    }
    TokenRange after = ownerAfter(phrase);
    if (after != null) {
      Entity who = owners.resolve(after, phrase.head());
      return who == null || who.kind() != ActorKind.STATE ? null : who;
    }
    boolean plain =
        phrase.range().size() == 2 && tokens.get(phrase.first()).form().equalsIgnoreCase("the");
    if (!plain || !GovernmentNouns.standsAlone(noun)) {
      return null;
    }
    for (Entity state : cast.described("government")) {
      return state;
    }
    return Ranking.of(
            salience.weights(
                scene.viewpoint(phrase.first()), entity -> entity.kind() == ActorKind.STATE))
        .best()
        .orElse(null);
  }

  private @Nullable Entity stateOf(Entity owner, NounPhrase phrase) {
    String country = owner.country();
    boolean government = GovernmentNouns.contains(tokens.get(phrase.head()).form());
    if (owner.kind() == ActorKind.STATE && country != null && government) {
      Entity state = cast.state(country);
      cast.describe("government", state);
      return state;
    }
    boolean whole = GovernmentNouns.standsAlone(tokens.get(phrase.head()).form());
    return owner.isOnePerson() && country != null && (whole || leads(owner))
        ? cast.state(country)
        : null;
  }

  private static boolean leads(Entity person) {
    return person.titles().stream()
        .anyMatch(
            title ->
                title.key().equals("president")
                    || title.words().toLowerCase(Locale.ROOT).endsWith("prime minister"));
  }

  /** The words before a noun that name whose it is: adjective, genitive or possessive. */
  private @Nullable TokenRange ownerBefore(NounPhrase phrase, int noun) {
    for (int i = noun - 1; i > phrase.first(); i--) {
      if (tokens.get(i).is(PART)) {
        return withoutArticle(phrase.first(), i);
      }
    }
    int first = phrase.first();
    if (Pronouns.find(tokens.get(first).form()).isPresent()) {
      return new TokenRange(first, first + 1);
    }
    TokenRange before = withoutArticle(first, noun);
    if (before == null) {
      return null;
    }
    for (int end = before.end(); end > before.first(); end--) {
      TokenRange words = new TokenRange(before.first(), end);
      if (States.find(tokens.words(words)).isPresent()) {
        return words;
      }
    }
    return Character.isUpperCase(tokens.get(before.first()).form().charAt(0)) ? before : null;
  }

  private @Nullable TokenRange ownerAfter(NounPhrase phrase) {
    int of = phrase.head() + 1;
    if (of >= tokens.sentenceAround(phrase.head()).end() || !tokens.get(of).form().equals("of")) {
      return null;
    }
    NounPhrase object =
        of + 1 < tokens.size() ? scene.syntax().nounPhraseAt(of + 1).orElse(null) : null;
    return object == null ? null : withoutArticle(object.first(), object.end());
  }

  private @Nullable TokenRange withoutArticle(int first, int end) {
    int start = first;
    while (start < end && tokens.get(start).is(DET)) {
      start++;
    }
    return start < end ? new TokenRange(start, end) : null;
  }

  /** The organisation that a described body is. */
  Entity organisation(NounPhrase phrase) {
    return organisation(phrase.first(), phrase.head() + 1);
  }

  /** The organisation that words ending in an organisation's noun mean. */
  Entity organisation(int first, int end) {
    String noun = tokens.get(end - 1).form().toLowerCase(Locale.ROOT);
    boolean indefinite =
        tokens.get(first).form().equalsIgnoreCase("a")
            || tokens.get(first).form().equalsIgnoreCase("an");
    TokenRange words = withoutArticle(first, end);
    TokenRange range = words == null ? new TokenRange(end - 1, end) : words;
    String name = tokens.words(range).replaceAll("\\s+", " ");
    OrganisationNouns.Kind kind = OrganisationNouns.find(noun).orElse(OrganisationNouns.Kind.BODY);
    if (indefinite) {
      return fresh(tokens.words(new TokenRange(first, end)), noun, kind);
    }
    if (range.size() == 1) {
      return known(noun, kind, first)
          .orElseGet(() -> fresh(tokens.words(new TokenRange(first, end)), noun, kind));
    }
    Optional<Entity> named = cast.organisations().find(name);
    if (named.isPresent()) {
      return named.get();
    }
    TokenRange owner = ownerBefore(new NounPhrase(new TokenRange(first, end), end - 1), end - 1);
    Entity who = owner == null ? null : owners.resolve(owner, first);
    Optional<Entity> same = bySuffix(range, noun, who, owner);
    return same.orElseGet(
        () -> {
          Entity created = fresh(name, noun, kind);
          if (who != null) {
            created.belongsTo(who.country());
          }
          if (owner == null || Pronouns.find(tokens.get(owner.first()).form()).isEmpty()) {
            cast.organisations().register(created, name);
          }
          return created;
        });
  }

  private Entity fresh(String name, String noun, OrganisationNouns.Kind kind) {
    Entity created = Entity.described(ActorKind.ORGANISATION, name);
    created.isA(kind);
    cast.describe("body " + noun, created);
    return created;
  }

  /**
   * {@code the foreign ministry}: the last one whose name ends so and that belongs to the owner.
   */
  private Optional<Entity> bySuffix(
      TokenRange range, String noun, @Nullable Entity owner, @Nullable TokenRange ownerWords) {
    int first = ownerWords == null ? range.first() : Math.max(range.first(), ownerWords.end());
    if (first < range.end() && tokens.get(first).is(PART)) {
      first++;
    }
    String suffix = NameWords.key(tokens.words(new TokenRange(first, range.end())));
    for (Entity known : cast.described("body " + noun)) {
      boolean sameOwner =
          owner == null || owner.country() == null || owner.country().equals(known.country());
      if (sameOwner && NameWords.key(known.name()).endsWith(suffix)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** {@code the ministry, the company}: the last one so called, else the last one of its kind. */
  private Optional<Entity> known(String noun, OrganisationNouns.Kind kind, int at) {
    Collection<Entity> called = cast.described("body " + noun);
    Entity last = null;
    for (Entity entity : called) {
      if (last == null || entity.lastToken() > last.lastToken()) {
        last = entity;
      }
    }
    if (last != null) {
      return Optional.of(last);
    }
    if (!OrganisationNouns.isGeneral(noun)) {
      return Optional.empty();
    }
    return Ranking.of(
            salience.weights(
                scene.viewpoint(at),
                entity ->
                    entity.kind() == ActorKind.ORGANISATION
                        && (entity.organisation() == kind
                            || (entity.organisation() == null
                                && kind != OrganisationNouns.Kind.ALLIANCE))))
        .best();
  }
}
