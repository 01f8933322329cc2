package dev.readout.reading.parties;

import dev.readout.language.Name;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Title;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The several people that one office noun means: {@code the presidents of Peru and Chile}. The
 * holders where the article names them, else their states.
 */
final class OfficeHolders {

  private final Article article;
  private final Tokens tokens;
  private final Actors actors;

  OfficeHolders(Article article, Actors actors) {
    this.article = article;
    this.tokens = article.tokens();
    this.actors = actors;
  }

  /** One id for each state that the phrase names; empty where it is no such phrase. */
  Set<String> of(TokenRange phrase) {
    Optional<String> noun = pluralOffice(phrase);
    if (noun.isEmpty()) {
      return Set.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    int states = 0;
    List<Title> titles = actors.titles();
    for (Name name : article.namesIn(tokens.span(phrase))) {
      Optional<String> state =
          States.find(name.span().in(article.text()))
              .flatMap(form -> actors.byCountry(form.code()));
      if (state.isPresent()) {
        states++;
        ids.add(holder(titles, noun.get(), state.get()).orElse(state.get()));
      }
    }
    return states > 1 ? ids : Set.of();
  }

  /** The singular of an office noun in the plural that heads a phrase. */
  private Optional<String> pluralOffice(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      String form = tokens.get(i).form();
      Optional<RoleNouns.RoleNoun> office = RoleNouns.findPlural(form);
      if (office.isPresent()) {
        return Optional.of(office.get().noun());
      }
      if (form.equalsIgnoreCase("of")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last one with that office of that state; offices change hands. */
  private static Optional<String> holder(List<Title> titles, String noun, String state) {
    return titles.stream()
        .filter(title -> state.equals(title.of()))
        .filter(title -> isOf(title.words(), noun))
        .reduce((earlier, later) -> later)
        .map(Title::actor);
  }

  private static boolean isOf(String title, String noun) {
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.equals(noun) || lower.endsWith(" " + noun);
  }
}
