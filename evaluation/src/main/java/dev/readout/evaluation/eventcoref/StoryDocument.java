package dev.readout.evaluation.eventcoref;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.List;

/**
 * An article of a topic with its words and the events that people marked in it.
 *
 * @param document its words with a space between each two
 * @param sentences spans of the words
 * @param validated spans of the sentences of which all events are marked
 * @param mentions those in these sentences, in the order of the text
 */
record StoryDocument(
    Document document,
    String topic,
    List<List<Span>> sentences,
    List<Span> validated,
    List<GoldMention> mentions)
    implements GoldDocument {

  StoryDocument {
    sentences = List.copyOf(sentences);
    validated = List.copyOf(validated);
    mentions = List.copyOf(mentions);
  }

  /**
   * Words that name an event.
   *
   * @param words each with its span
   * @param chain equal for all that mean one event
   */
  record GoldMention(List<Span> words, String chain) {

    GoldMention {
      words = List.copyOf(words);
    }

    Span span() {
      return words.get(0).union(words.get(words.size() - 1));
    }
  }
}
