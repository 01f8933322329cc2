package dev.readout.reading.times;

import dev.readout.language.Sentence;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeRecognizer.Recognized;
import dev.readout.reading.times.value.Anchor;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.CalendarUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date that a text told last. Expressions must come in the order of the text.
 *
 * <p>In a history not every date moves the story on. What opens a sentence does ({@code In 1942,
 * ...}); a bare year or a step back in its midst is a glance aside ({@code the treaty of 1922},
 * {@code the army that had withdrawn in May 1940}).
 */
final class Narrative {

  /** Of a sentence, in UTF-16 code units: so far into it an expression still opens it. */
  private static final int OPENING = 30;

  private final List<Sentence> sentences;
  private final boolean history;
  private int sentence;
  private @Nullable CalendarDate last;

  Narrative(List<Sentence> sentences, boolean history) {
    this.sentences = sentences;
    this.history = history;
  }

  @Nullable CalendarDate last() {
    return last;
  }

  void follow(Recognized found, Anchor anchor) {
    if (found.type() != TimeType.DATE && found.type() != TimeType.TIME) {
      return;
    }
    CalendarDate told = found.value().date(anchor).orElse(null);
    if (told == null || !told.isAtLeast(CalendarUnit.YEAR)) {
      return;
    }
    CalendarDate before = last;
    boolean opens = opens(found.span());
    if (before == null) {
      last = told;
    } else if (!(history && isGlance(found, told, before, opens))) {
      // "In 1940" after "In May 1940" tells nothing new.
      boolean vaguer = told.unit() == CalendarUnit.YEAR && told.year() == before.year();
      last = vaguer ? before : told;
    }
  }

  private static boolean isGlance(
      Recognized found, CalendarDate told, CalendarDate before, boolean opens) {
    boolean aside = told.unit() == CalendarUnit.YEAR || told.year() < before.year();
    return History.isDeictic(found) || (aside && !opens);
  }

  private boolean opens(Span span) {
    while (sentence < sentences.size() && sentences.get(sentence).span().end() <= span.start()) {
      sentence++;
    }
    return sentence == sentences.size()
        || span.start() - sentences.get(sentence).span().start() <= OPENING;
  }
}
