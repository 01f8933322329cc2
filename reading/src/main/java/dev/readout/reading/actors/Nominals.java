package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PART;

import dev.readout.language.Token;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.GovernmentNouns;
import dev.readout.reading.lexicon.Nouns;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.Plurals;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.Tokens;
import dev.readout.reading.titles.TitlePhrase;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase without a name means: somebody spoken of before, or somebody new. */
final class Nominals {

  private final Scene scene;
  private final Tokens tokens;
  private final Cast cast;
  private final Titles titles;
  private final RoleMatcher matcher;
  private final Bodies bodies;

  Nominals(Scene scene, Cast cast, Titles titles, RoleMatcher matcher, Bodies bodies) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.cast = cast;
    this.titles = titles;
    this.matcher = matcher;
    this.bodies = bodies;
  }

  /** Whom a noun phrase means; null where it means nobody that could act or speak. */
  @Nullable Entity read(NounPhrase phrase) {
    String form = tokens.get(phrase.head()).form().toLowerCase(Locale.ROOT);
    String singular = Plurals.singular(form);
    boolean plural = !singular.equals(form);
    if (GovernmentNouns.contains(form)) {
      Entity state = bodies.state(phrase);
      if (state != null) {
        return state;
      }
    }
    Optional<TitlePhrase> title = titles.of(phrase);
    if (title.isPresent() && !title.get().plural()) {
      return person(phrase, title.get());
    }
    if (!plural && OrganisationNouns.standsAlone(form)) {
      return bodies.organisation(phrase);
    }
    if (Nouns.DOCUMENTS.contains(form)) {
      return again(phrase, form, () -> Entity.described(ActorKind.UNNAMED, words(phrase)));
    }
    boolean source =
        Nouns.SOURCES.contains(singular) || form.equals("media") || form.equals("people");
    boolean group = Nouns.GROUPS.contains(singular) || Nouns.GROUPS.contains(form);
    if ((plural && (title.isPresent() || source || group))
        || (!plural && group)
        || form.equals("media")
        || form.equals("people")) {
      ActorKind kind = source ? ActorKind.UNNAMED : ActorKind.GROUP;
      return again(phrase, singular, () -> Entity.people(kind, words(phrase)));
    }
    if (source) {
      return again(phrase, form, () -> Entity.somebody(words(phrase)));
    }
    return null;
  }

  /** The one person that a singular title means. */
  private Entity person(NounPhrase phrase, TitlePhrase title) {
    HeldTitle held = titles.read(title);
    if (isDefinite(phrase) || (held.owner() != null && !isIndefinite(phrase))) {
      Optional<Entity> known = matcher.find(held, phrase.first());
      if (known.isPresent()) {
        return known.get();
      }
    }
    Entity somebody = Entity.somebody(words(phrase));
    titles.give(somebody, held);
    return somebody;
  }

  /** The one that the same noun was said of before, if the phrase is definite; else a new one. */
  private Entity again(NounPhrase phrase, String noun, java.util.function.Supplier<Entity> fresh) {
    String key = "noun " + noun;
    String exact = "words " + words(phrase).toLowerCase(Locale.ROOT);
    boolean bare = phrase.range().size() == 1;
    if (bare || isDefinite(phrase)) {
      for (Entity known : cast.described(isDefinite(phrase) && !isOwned(phrase) ? key : exact)) {
        return known;
      }
    }
    Entity entity = fresh.get();
    cast.describe(key, entity);
    cast.describe(exact, entity);
    return entity;
  }

  boolean isDefinite(NounPhrase phrase) {
    String first = tokens.get(phrase.first()).form().toLowerCase(Locale.ROOT);
    return first.equals("the")
        || first.equals("this")
        || first.equals("that")
        || first.equals("these")
        || first.equals("those")
        || isOwned(phrase);
  }

  private boolean isIndefinite(NounPhrase phrase) {
    Token first = tokens.get(phrase.first());
    String form = first.form().toLowerCase(Locale.ROOT);
    return form.equals("a")
        || form.equals("an")
        || form.equals("another")
        || form.equals("some")
        || form.equals("any")
        || first.is(NUM);
  }

  /** {@code its report, Oslo's report}. */
  private boolean isOwned(NounPhrase phrase) {
    if (Pronouns.find(tokens.get(phrase.first()).form()).isPresent()) {
      return true;
    }
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      if (tokens.get(i).is(PART)) {
        return true;
      }
    }
    return false;
  }

  private String words(NounPhrase phrase) {
    NounPhrase full = scene.syntax().full(phrase);
    return scene.wording(full.range());
  }
}
