package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.Actor;
import dev.readout.model.Statement;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that take the place of the pronouns of one claim. Whom its words name already, or a
 * pronoun has been replaced by, is not named again; {@code it} is only replaced where it means the
 * speaker, since much else may be meant. Mutable, within one claim.
 */
final class PronounNames {

  private static final Map<String, String> AFTER_NAME =
      Table.load(PronounNames.class, "first-person-verbs.tsv", 2).pairs();

  private static final Set<String> FIRST_PERSON =
      Table.load(PronounNames.class, "first-person.txt", 1).words();

  private final Tokens tokens;
  private final Syntax syntax;
  private final Actors actors;
  private final @Nullable String speaker;
  private final @Nullable String outer;
  private final Set<String> named = new HashSet<>();

  /**
   * @param outer who says it of somebody ({@code denied reports that it had left}), or null
   */
  PronounNames(
      Tokens tokens, Syntax syntax, Actors actors, Statement statement, @Nullable String outer) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.actors = actors;
    this.speaker = statement.speaker().actor();
    this.outer = outer;
  }

  /** Notes a word of the claim that stays. */
  void read(int i) {
    named.add(tokens.get(i).form());
  }

  /** Whom a pronoun of the third person means, in words that can take its place; else null. */
  @Nullable String third(int i) {
    Pronouns.Pronoun pronoun = Pronouns.find(tokens.get(i).form()).orElse(null);
    if (pronoun == null || pronoun.place() == Pronouns.Place.REFLEXIVE) {
      return null;
    }
    List<Reference> references = actors.resolve(new TokenRange(i, i + 1));
    String actor = references.size() == 1 ? references.get(0).actor() : null;
    boolean thing = pronoun.reach() == Pronouns.Reach.THING;
    if (actor == null || (thing && !actor.equals(speaker) && !actor.equals(outer))) {
      return null;
    }
    String name = name(actor);
    return name == null ? null : isPossessive(pronoun, i) ? name + "'s" : name;
  }

  /** The speaker's name for {@code I} and {@code we}, if the verb can follow it; else null. */
  @Nullable String first(int i, int end) {
    boolean subject = speaker != null && FIRST_PERSON.contains(lower(tokens.get(i))) && i + 1 < end;
    if (!subject) {
      return null;
    }
    Token next = tokens.get(i + 1);
    boolean past = next.is(VERB) && !next.form().equalsIgnoreCase(next.lemma());
    return past || AFTER_NAME.containsKey(lower(next)) ? name(speaker) : null;
  }

  /** The verb as it stands after a name in place of the first person; itself if it stays. */
  String afterName(int i) {
    return AFTER_NAME.getOrDefault(lower(tokens.get(i)), tokens.get(i).form());
  }

  /** The name of an actor. */
  static String nameOf(Actors actors, String id) {
    return actors.all().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(id);
  }

  /** Null if the claim names him already. */
  private @Nullable String name(@Nullable String actor) {
    if (actor == null) {
      return null;
    }
    String name = nameOf(actors, actor);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return named.add(last) ? name : null;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** {@code her team}, not {@code told her}. */
  private boolean isPossessive(Pronouns.Pronoun pronoun, int i) {
    Optional<TokenRange> phrase = syntax.nounPhraseAt(i).map(found -> found.range());
    return pronoun.place() == Pronouns.Place.POSSESSIVE
        || phrase.filter(range -> range.size() > 1).isPresent();
  }
}
