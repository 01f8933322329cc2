package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.lexicon.Cities;
import dev.readout.reading.lexicon.WorldBodies;
import dev.readout.reading.names.FoundName;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names that mean one entity: a family name to the full name, an acronym to what it is
 * short for, a capital to its state. A family name that two people share goes to the one it
 * likelier means, or stays open.
 */
final class NameLinker {

  private final Tokens tokens;
  private final Cast cast;
  private final Metonyms metonyms;
  private final Namesakes namesakes;
  private final Map<Integer, NamedPlace> byFirstToken = new HashMap<>();
  private final @Nullable NamedPlace[] byToken;

  /** A name with whom it can mean: one entity, or several where it is open. */
  record NamedPlace(FoundName name, List<Entity> entities) {

    NamedPlace {
      entities = List.copyOf(entities);
    }
  }

  /**
   * @param namesakes tells those apart who share a family name
   */
  NameLinker(Tokens tokens, Cast cast, Metonyms metonyms, Namesakes namesakes) {
    this.tokens = tokens;
    this.namesakes = namesakes;
    this.cast = cast;
    this.metonyms = metonyms;
    byToken = new NamedPlace[tokens.size()];
  }

  void link(List<FoundName> names) {
    for (FoundName name : names) {
      String words = words(name);
      if (name.kind() == FoundName.Kind.PERSON && NameWords.of(words).size() > 1) {
        namesakes.count(cast.persons().full(words), name);
      }
    }
    for (FoundName name : names) {
      boolean body = name.kind() == FoundName.Kind.ORGANISATION;
      if (body && (words(name).indexOf(' ') > 0 || WorldBodies.find(words(name)).isPresent())) {
        cast.organisations().get(words(name));
      }
    }
    for (FoundName name : names) {
      List<Entity> entities = entities(name);
      boolean shared = entities.size() > 1;
      place(name, shared ? namesakes.among(entities, name) : entities, !shared);
    }
  }

  /**
   * @param sure whether nobody else has the name: only then it tells of a sex
   */
  private void place(FoundName name, List<Entity> entities, boolean sure) {
    NamedPlace place = new NamedPlace(name, entities);
    byFirstToken.put(name.range().first(), place);
    for (int i = name.range().first(); i < name.range().end(); i++) {
      byToken[i] = place;
    }
    if (entities.size() != 1) {
      return;
    }
    Entity entity = entities.get(0);
    if (sure) {
      entity.learn(name.sex());
    }
    namesakes.seen(entity, name);
    entity.alias(words(name));
    cast.mention(entity, tokens.span(name.range()), MentionForm.NAME, -1);
    if (name.kind() != FoundName.Kind.OTHER || entity.kind() != ActorKind.ORGANISATION) {
      cast.admit(entity);
    }
  }

  private List<Entity> entities(FoundName name) {
    String words = words(name);
    return switch (name.kind()) {
      case PERSON -> person(words);
      case ORGANISATION -> List.of(organisation(words));
      case STATE -> List.of(cast.state(code(name)));
      case METONYM -> List.of(metonym(name, words));
      case PLACE -> placeOrPerson(words);
      case OTHER -> other(words);
    };
  }

  private Entity metonym(FoundName name, String words) {
    if (!metonyms.acts(name.range())) {
      return cast.place(words, code(name));
    }
    Optional<Entity> seated =
        WorldBodies.seatedIn(words).flatMap(body -> cast.organisations().find(body));
    return seated.orElseGet(() -> cast.state(code(name)));
  }

  private static String code(FoundName name) {
    String code = name.state();
    if (code == null) {
      throw new IllegalArgumentException("a name of a state without its code: " + name);
    }
    return code;
  }

  private List<Entity> person(String words) {
    if (NameWords.of(words).size() > 1) {
      return List.of(cast.persons().full(words));
    }
    if (NameWords.of(words).isEmpty()) {
      return List.of();
    }
    Set<Entity> known = cast.persons().single(words);
    return known.isEmpty() ? List.of(cast.persons().alone(words)) : List.copyOf(known);
  }

  private Entity organisation(String words) {
    Entity entity = cast.organisations().get(words);
    return entity;
  }

  private List<Entity> placeOrPerson(String words) {
    Set<Entity> persons = NameWords.of(words).size() == 1 ? cast.persons().single(words) : Set.of();
    return persons.isEmpty()
        ? List.of(cast.place(words, Cities.state(words).orElse(null)))
        : List.copyOf(persons);
  }

  private List<Entity> other(String words) {
    List<String> parts = NameWords.of(words);
    if (parts.isEmpty()) {
      return List.of();
    }
    if (parts.size() == 1) {
      Set<Entity> persons = cast.persons().single(words);
      if (!persons.isEmpty()) {
        return List.copyOf(persons);
      }
    }
    return new ArrayList<>(List.of(cast.organisations().get(words)));
  }

  String words(FoundName name) {
    return tokens.words(name.range()).replaceAll("\\s+", " ");
  }

  /** The name that a token stands in. */
  @Nullable NamedPlace at(int token) {
    return byToken[token];
  }

  /** The name that begins at a token. */
  @Nullable NamedPlace startingAt(int token) {
    return byFirstToken.get(token);
  }

  /** The last name that lies within a range and ends with it. */
  @Nullable NamedPlace endingWith(TokenRange range) {
    NamedPlace last = range.isEmpty() ? null : byToken[range.last()];
    return last != null
            && last.name().range().end() == range.end()
            && range.first() <= last.name().range().first()
        ? last
        : null;
  }
}
