package dev.readout.record.same;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an article is about: its names and numbers, and the words with which it opens.
 *
 * @param names stems of names and numbers with how often they stand in the article
 * @param opening stems of title and first words
 */
public record Story(Map<String, Integer> names, Map<String, Integer> opening) {

  /** Characters of title and text that open an article, about its headline and first sentences. */
  private static final int OPENING = 700;

  /** Beyond these an article of any length says little more of what it is about. */
  private static final int LONGEST = 20_000;

  private static final int MOST_NAMES = 60;

  public Story {
    names = Map.copyOf(names);
    opening = Map.copyOf(opening);
  }

  /**
   * @param text of an article, with its title before it
   */
  public static Story of(String text) {
    Content content = Content.of(text.substring(0, Math.min(text.length(), LONGEST)));
    Map<String, Integer> names = new LinkedHashMap<>();
    content.stems().entrySet().stream()
        .filter(
            entry ->
                content.names().contains(entry.getKey())
                    || content.numbers().contains(entry.getKey()))
        // The first of equally frequent ones: a sort keeps the order of the text.
        .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
        .limit(MOST_NAMES)
        .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    return new Story(
        names, Content.of(text.substring(0, Math.min(text.length(), OPENING))).stems());
  }

  /** How far two articles tell the same story: 0 to 1. */
  public double similarity(Story other) {
    return (Vectors.cosine(names, other.names) + Vectors.cosine(opening, other.opening)) / 2;
  }
}
