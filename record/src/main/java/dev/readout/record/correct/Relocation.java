package dev.readout.record.correct;

import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.model.exchange.CodePoints;
import java.util.Optional;

/** Finds the place of a correction in the text as it is now. */
final class Relocation {

  private Relocation() {}

  /** Empty if the text has changed and the words stand nowhere in it, or in several places. */
  static Optional<Span> of(Document document, CodePoints codePoints, Place place) {
    if (place.begin() >= place.end()) {
      return Optional.empty();
    }
    if (place.sha256().equals(document.sha256())) {
      return Optional.of(codePoints.toUtf16(place.begin(), place.end()));
    }
    String words = place.words();
    if (words == null || words.isEmpty()) {
      return Optional.empty();
    }
    int at = document.text().indexOf(words);
    return at < 0 || document.text().indexOf(words, at + 1) >= 0
        ? Optional.empty()
        : Optional.of(new Span(at, at + words.length()));
  }
}
