package dev.readout.reading.parties;

import static dev.readout.language.PartOfSpeech.PART;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
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
  private final Agency agency;

  public Parties(Article article, Syntax syntax, Actors actors) {
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.actors = actors;
    this.agency = new Agency(article, syntax);
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
    if (start < word) {
      for (String id : actors.parties(new TokenRange(start, word))) {
        if (actors.kind(id) != ActorKind.PLACE) {
          ids.add(id);
        }
      }
    }
    String first = tokens.get(noun.first()).form().toLowerCase(Locale.ROOT);
    if (start == noun.first() && start < word && POSSESSIVES.contains(first)) {
      ids.addAll(of(new TokenRange(start, start + 1)));
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
    if (!agency.canAct(phrase)) {
      return ids;
    }
    for (Reference reference : actors.resolve(phrase)) {
      if (reference.actor() != null && actors.kind(reference.actor()) != ActorKind.PLACE) {
        ids.add(reference.actor());
      }
    }
    return ids;
  }
}
