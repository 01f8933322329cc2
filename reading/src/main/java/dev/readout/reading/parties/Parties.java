package dev.readout.reading.parties;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Collects the actors that phrases name as parties. Ids come in the order of the text, each once.
 */
public final class Parties {

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
  private static final Set<String> MUTUAL = Set.of("with", "between", "among", "of");

  private final Tokens tokens;
  private final Syntax syntax;
  private final Actors actors;

  public Parties(Tokens tokens, Syntax syntax, Actors actors) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.actors = actors;
  }

  /** All sides that a noun of mutual dealings names ({@code talks between Oslo and Lima}). */
  public Set<String> ofMutual(NounPhrase noun) {
    Set<String> ids = new LinkedHashSet<>(before(noun, noun.head()));
    for (Prepositions.Phrase phrase : new Prepositions(tokens, syntax).after(noun.end())) {
      if (MUTUAL.contains(phrase.preposition())) {
        ids.addAll(all(phrase.object()));
      }
    }
    return ids;
  }

  /**
   * Genitives, demonyms and hyphenated pairs before a word: {@code Russia's}, {@code Turkish},
   * {@code Russia-US}.
   */
  public Set<String> before(NounPhrase noun, int word) {
    Set<String> ids = new LinkedHashSet<>();
    int start = noun.first();
    for (int i = noun.first(); i < word; i++) {
      if (tokens.get(i).is(PART) && i > start) {
        ids.addAll(of(new TokenRange(start, i)));
        start = i + 1;
      }
    }
    for (int i = start; i < word; i++) {
      String form = tokens.get(i).form();
      boolean named = tokens.get(i).is(PROPN, ADJ) && Character.isUpperCase(form.charAt(0));
      boolean possessive = i == noun.first() && POSSESSIVES.contains(form.toLowerCase(Locale.ROOT));
      if (named || possessive) {
        ids.addAll(of(new TokenRange(i, i + 1)));
      }
    }
    return ids;
  }

  /** Those of a phrase and of what is coordinated with it to the right. */
  public Set<String> all(NounPhrase phrase) {
    Set<String> ids = new LinkedHashSet<>();
    List<NounPhrase> conjuncts = syntax.conjuncts(phrase);
    for (NounPhrase conjunct : conjuncts) {
      if (conjunct.first() >= phrase.first()) {
        ids.addAll(of(syntax.full(conjunct).range()));
      }
    }
    return ids;
  }

  /** Those of a phrase as it stands. */
  public Set<String> of(TokenRange phrase) {
    Set<String> ids = new LinkedHashSet<>();
    for (Reference reference : actors.resolve(phrase)) {
      if (reference.actor() != null && actors.kind(reference.actor()) != ActorKind.PLACE) {
        ids.add(reference.actor());
      }
    }
    return ids;
  }
}
