package dev.readout.evaluation.eventcoref;

import dev.readout.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read in one article.
 *
 * @param given the mentions of the gold, seen by the system
 * @param found those that the system itself finds in the validated sentences
 * @param groups which group each of the given was put to; filled when it is scored, since a group
 *     rests on the articles before
 */
record StoryReading(List<Mention> given, List<Mention> found, Map<Span, Integer> groups) {

  StoryReading(List<Mention> given, List<Mention> found) {
    this(List.copyOf(given), List.copyOf(found), new LinkedHashMap<>());
  }
}
