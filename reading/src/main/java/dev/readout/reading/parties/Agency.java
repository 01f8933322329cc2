package dev.readout.reading.parties;

import static dev.readout.language.PartOfSpeech.PRON;

import dev.readout.language.Name;
import dev.readout.language.Token;
import dev.readout.reading.lexicon.GovernmentNouns;
import dev.readout.reading.lexicon.JointNouns;
import dev.readout.reading.lexicon.Nouns;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.Plurals;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.lexicon.WorldBodies;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * Tells by its head whether a phrase means somebody who can act: people, bodies, states; not
 * things, not mere places.
 */
final class Agency {

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;

  Agency(Article article, Syntax syntax) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
  }

  boolean canAct(TokenRange phrase) {
    int head =
        syntax
            .nounPhraseAt(phrase.first())
            .map(NounPhrase::head)
            .filter(phrase::contains)
            .orElse(phrase.last());
    Token token = tokens.get(head);
    if (token.is(PRON)) {
      return Pronouns.find(token.form()).isPresent();
    }
    List<Name> names = article.namesIn(token.span());
    if (!names.isEmpty()) {
      return isAgent(names.get(0));
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return isAgentNoun(lemma) || isAgentNoun(Plurals.singular(lemma)) || isState(token.form());
  }

  private boolean isAgent(Name name) {
    String words = name.span().in(article.text());
    return switch (name.type()) {
      case PERSON, ORGANISATION -> true;
      case PLACE, OTHER -> isState(words) || WorldBodies.find(words).isPresent();
    };
  }

  private static boolean isState(String words) {
    return States.find(words).isPresent();
  }

  private static boolean isAgentNoun(String noun) {
    return Nouns.GROUPS.contains(noun)
        || Nouns.SOURCES.contains(noun)
        || RoleNouns.find(noun).isPresent()
        || RoleNouns.findPlural(noun).isPresent()
        || OrganisationNouns.standsAlone(noun)
        || GovernmentNouns.contains(noun)
        || JointNouns.find(noun).isPresent();
  }
}
