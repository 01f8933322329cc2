package dev.readout.reading.events;

import dev.readout.language.Name;
import dev.readout.model.Event.Place;
import dev.readout.model.Span;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.Article;
import org.jspecify.annotations.Nullable;

/** Turns a phrase into a place, if it names one. */
final class EventPlaces {

  private EventPlaces() {}

  static @Nullable Place at(Article article, NounPhrase phrase) {
    Span span = article.tokens().span(phrase.range());
    for (Name name : article.namesIn(span)) {
      if (name.type() == Name.Type.PLACE) {
        return new Place(name.span().in(article.text()), null, name.span());
      }
    }
    return null;
  }
}
