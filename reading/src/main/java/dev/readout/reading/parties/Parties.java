package dev.readout.reading.parties;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.language.Name;
import dev.readout.language.Token;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Reference;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the actors that phrases name as parties. Ids come in the order of the text, each once.
 */
public final class Parties {

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
  private static final Set<String> MUTUAL = Set.of("with", "between", "among");
  private static final Set<String> AND = Set.of("between", "among");

  /** In tokens; adjectives between a genitive and its noun hardly ever fill more. */
  private static final int LONGEST_LIST = 8;

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Actors actors;
  private final OfficeHolders officeHolders;
  private final Agency agency;

  public Parties(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.actors = actors;
    this.officeHolders = new OfficeHolders(article, actors);
    this.agency = new Agency(article, syntax);
  }

  /** All sides that a noun of mutual dealings names ({@code talks between Oslo and Lima}). */
  public Set<String> ofMutual(NounPhrase noun) {
    Set<String> ids = new LinkedHashSet<>(before(noun, noun.head()));
    for (Prepositions.Phrase phrase : new Prepositions(tokens, syntax).after(noun.end())) {
      boolean of = phrase.preposition().equals("of") && phrase.first() == noun.end();
      if (of || MUTUAL.contains(phrase.preposition())) {
        ids.addAll(of(phrase));
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
    genitiveOfList(noun).ifPresent(owner -> ids.addAll(of(owner)));
    String first = tokens.get(noun.first()).form().toLowerCase(Locale.ROOT);
    if (start == noun.first() && start < word && POSSESSIVES.contains(first)) {
      ids.addAll(of(new TokenRange(start, start + 1)));
    }
    return ids;
  }

  /**
   * The owner in {@code the rebels' long, costly and useless raid}, where the list parts the two.
   */
  private Optional<TokenRange> genitiveOfList(NounPhrase noun) {
    int first = tokens.sentenceAround(noun.head()).first();
    int i = noun.first() - 1;
    while (i >= first && i >= noun.first() - LONGEST_LIST) {
      Token token = tokens.get(i);
      if (token.is(PART) && i > first && token.form().length() <= 2) {
        return syntax
            .nounPhraseAt(i - 1)
            .map(owner -> new TokenRange(owner.first(), owner.head() + 1));
      }
      if (!token.is(ADJ, ADV, CCONJ) && !token.form().equals(",")) {
        return Optional.empty();
      }
      i--;
    }
    return Optional.empty();
  }

  /** Those of what a preposition governs; {@code between} governs all that {@code and} joins. */
  public Set<String> of(Prepositions.Phrase phrase) {
    Set<String> ids = all(phrase.object());
    if (AND.contains(phrase.preposition())) {
      NounPhrase last = phrase.object();
      TokenRange sentence = tokens.sentenceAround(last.head());
      boolean joined = true;
      while (joined) {
        joined = false;
        int end = syntax.full(last).end();
        if (end + 1 < sentence.end() && tokens.get(end).is(CCONJ)) {
          NounPhrase next =
              syntax.nounPhraseAt(end + 1).filter(n -> n.first() > phrase.first()).orElse(null);
          if (next != null) {
            ids.addAll(of(reach(next)));
            last = next;
            joined = true;
          }
        }
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
        ids.addAll(of(reach(conjunct)));
      }
    }
    return ids;
  }

  /** The persons whose names stand among words. */
  public Set<String> ofPersons(TokenRange words) {
    Set<String> ids = new LinkedHashSet<>();
    for (Name name : article.namesIn(tokens.span(words))) {
      if (name.type() == Name.Type.PERSON) {
        ids.addAll(of(tokens.in(name.span())));
      }
    }
    return ids;
  }

  /** What follows the name of a person tells something else: {@code with Ms Berg since May}. */
  private TokenRange reach(NounPhrase phrase) {
    boolean person =
        article.namesIn(tokens.get(phrase.head()).span()).stream()
            .anyMatch(name -> name.type() == Name.Type.PERSON);
    return person ? phrase.range() : syntax.full(phrase).range();
  }

  /** Whether a phrase means somebody who can act. */
  public boolean canAct(NounPhrase phrase) {
    return agency.canAct(phrase.range());
  }

  /** Those of a phrase as it stands. */
  public Set<String> of(TokenRange phrase) {
    Set<String> ids = new LinkedHashSet<>();
    TokenRange words = withoutLead(phrase);
    Optional<TokenRange> demonym = sharedDemonym(words);
    if (demonym.isPresent()) {
      return new LinkedHashSet<>(actors.parties(demonym.get()));
    }
    if (!agency.canAct(words)) {
      return ids;
    }
    ids.addAll(officeHolders.of(words));
    if (!ids.isEmpty()) {
      return ids;
    }
    for (Reference reference : actors.resolve(words)) {
      if (reference.actor() != null && actors.kind(reference.actor()) != ActorKind.PLACE) {
        ids.add(reference.actor());
      }
    }
    return ids;
  }

  /**
   * The adjectives in {@code the Kenyan and Ugandan delegations}, each of which means its state.
   */
  private Optional<TokenRange> sharedDemonym(TokenRange words) {
    int first = words.first();
    while (first < words.last() && tokens.get(first).is(DET)) {
      first++;
    }
    boolean both =
        first + 3 == words.last() && isAnd(first + 1) && isDemonym(first) && isDemonym(first + 2);
    if (both) {
      return Optional.of(new TokenRange(first, words.last()));
    }
    boolean alone = first == words.last() && isAnd(words.end()) && isDemonym(words.end() + 1);
    boolean second = isAnd(first - 1) && isDemonym(first - 2) && first + 2 == words.end();
    return isDemonym(first) && (alone || second)
        ? Optional.of(new TokenRange(first, first + 1))
        : Optional.empty();
  }

  private boolean isAnd(int token) {
    return token > 0 && token < tokens.size() && tokens.get(token).form().equals("and");
  }

  private boolean isDemonym(int token) {
    return token >= 0
        && token < tokens.size()
        && States.find(tokens.get(token).form())
            .filter(state -> state.form() == States.Form.ADJECTIVE)
            .isPresent();
  }

  /** Without the conjunction that a tagger may take for part of it: {@code when the soldiers}. */
  private TokenRange withoutLead(TokenRange phrase) {
    int first = phrase.first();
    while (first + 1 < phrase.end() && tokens.get(first).is(ADV, SCONJ, ADP)) {
      first++;
    }
    return new TokenRange(first, phrase.end());
  }
}
