package dev.readout.model;

import dev.readout.model.vocabulary.ActorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that the article speaks of.
 *
 * @param id local to the readout
 * @param name the fullest name that occurs in the text; a state by its English short name; an
 *     unnamed source by its descriptor
 * @param aliases every other form that means this actor here, role nouns included, pronouns not
 * @param country ISO 3166-1 alpha-3 code of the state it is or belongs to
 * @param wikidata identifier such as {@code Q42}, where one is certain
 * @param candidates possible Wikidata identifiers
 * @param mentions in the order of the text
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    List<String> aliases,
    @Nullable String country,
    @Nullable String wikidata,
    List<Candidate> candidates,
    List<Mention> mentions) {

  public Actor {
    Checks.notBlank("actor id", id);
    Checks.notBlank("actor name", name);
    Checks.country(country);
    aliases = List.copyOf(aliases);
    candidates = List.copyOf(candidates);
    mentions = List.copyOf(mentions);
  }

  /**
   * A possible identity in Wikidata.
   *
   * @param score 0 to 1
   */
  public record Candidate(String wikidata, double score) {
    public Candidate {
      score = Checks.score("score", score);
    }
  }
}
