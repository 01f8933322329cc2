package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PART;

import dev.readout.language.Name;
import dev.readout.language.gazetteer.Places;
import dev.readout.model.Event.Place;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.parties.Prepositions;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds where an event is: not any place in its sentence, but one that the grammar ties to it. */
final class EventPlaces {

  private static final Places GAZETTEER = Places.load();

  private final Article article;
  private final Tokens tokens;
  private final Actors actors;
  private final Syntax syntax;
  private final Prepositions prepositions;

  EventPlaces(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.tokens = article.tokens();
    this.actors = actors;
    this.syntax = syntax;
    this.prepositions = new Prepositions(tokens, syntax);
  }

  @Nullable Place of(Trigger trigger) {
    NounPhrase noun = trigger.noun();
    int start = noun == null ? trigger.words().end() : noun.end();
    boolean travels = EventEntry.VISIT.equals(trigger.entry().mode());
    for (Prepositions.Phrase phrase : prepositions.after(start)) {
      boolean leads =
          PrepositionParts.is(phrase.preposition(), Part.PLACE)
              || (travels && phrase.preposition().equals("to"));
      if (leads && isTied(phrase, start, trigger)) {
        Place place = first(phrase.object().range(), true);
        if (place != null) {
          return place;
        }
      }
    }
    if (noun != null) {
      // "the Oslo summit", but not "Norway's attack"
      return first(new TokenRange(noun.first(), trigger.words().first()), false);
    }
    return travels ? visited(start) : null;
  }

  /** {@code visited Lima}. */
  private @Nullable Place visited(int start) {
    Optional<NounPhrase> object =
        start < tokens.size() ? syntax.nounPhraseAt(start) : Optional.empty();
    return object.map(phrase -> first(phrase.range(), true)).orElse(null);
  }

  /** A common noun before the preposition takes the phrase to itself: {@code a seminar in Lima}. */
  private boolean isTied(Prepositions.Phrase phrase, int start, Trigger trigger) {
    int before = phrase.first() - 1;
    boolean direct = before < start || trigger.words().contains(before);
    return direct
        || !tokens.get(before).is(NOUN)
        || !actors.mentionedIn(tokens.get(before).span()).isEmpty()
        || isObjectOf(before, start);
  }

  private boolean isObjectOf(int token, int start) {
    return syntax.nounPhraseAt(token).filter(phrase -> phrase.first() <= start).isPresent();
  }

  private @Nullable Place first(TokenRange words, boolean states) {
    if (words.isEmpty()) {
      return null;
    }
    for (Name name : article.namesIn(tokens.span(words))) {
      String form = name.span().in(article.text());
      boolean owner = !states && isGenitive(name);
      boolean known = States.find(form).isPresent() || GAZETTEER.contains(form);
      if (!owner && (known || (states && name.type() == Name.Type.PLACE))) {
        Optional<States.StateForm> state = States.find(form);
        boolean people =
            state.isPresent()
                && (state.get().form() == States.Form.ADJECTIVE
                    || (!states && state.get().form() == States.Form.NAME));
        if (!people) {
          return new Place(form, country(form), name.span());
        }
      }
    }
    return null;
  }

  private boolean isGenitive(Name name) {
    int after = tokens.in(name.span()).end();
    return after < tokens.size() && tokens.get(after).is(PART);
  }

  /** The code of the state that a place surely lies in. */
  static @Nullable String country(String name) {
    Optional<States.StateForm> state = States.find(name);
    if (state.isPresent()) {
      return state.get().code();
    }
    List<dev.readout.language.gazetteer.Place> named = GAZETTEER.named(name);
    Set<Optional<String>> states =
        named.stream().map(dev.readout.language.gazetteer.Place::state).collect(Collectors.toSet());
    return states.size() == 1 ? states.iterator().next().orElse(null) : null;
  }
}
