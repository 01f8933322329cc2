package dev.readout.evaluation.eventcoref;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a document of a line of ECB+. */
final class StoryParser {

  private record Marked(List<Integer> words, int sentence, @Nullable String chain) {}

  private StoryParser() {}

  static StoryDocument parse(GoldNode node) throws BadGoldException {
    List<String> words = node.strings("tokens");
    List<Integer> sentenceOf = node.integers("sent");
    if (words.isEmpty() || words.size() != sentenceOf.size()) {
      throw node.wrong("sent", "must give the sentence of each of the tokens");
    }
    List<Span> spans = new ArrayList<>();
    TreeMap<Integer, List<Span>> sentences = new TreeMap<>();
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(at, at + words.get(i).length());
      at = span.end() + 1;
      spans.add(span);
      sentences.computeIfAbsent(sentenceOf.get(i), number -> new ArrayList<>()).add(span);
    }
    Set<Integer> validated = new TreeSet<>(node.integers("validated_sentences"));
    List<Span> whole = new ArrayList<>();
    sentences.forEach(
        (number, inside) -> {
          if (validated.contains(number)) {
            whole.add(inside.get(0).union(inside.get(inside.size() - 1)));
          }
        });
    String id = node.name("id");
    Document document = Document.builder(String.join(" ", words)).id(id).build();
    return new StoryDocument(
        document,
        String.valueOf(node.integer("topic")),
        new ArrayList<>(sentences.values()),
        whole,
        mentions(node, id, spans, validated));
  }

  private static List<StoryDocument.GoldMention> mentions(
      GoldNode node, String id, List<Span> spans, Set<Integer> validated) throws BadGoldException {
    List<StoryDocument.GoldMention> mentions = new ArrayList<>();
    Set<List<Span>> seen = new HashSet<>();
    for (Marked marked : node.each("mentions", mention -> marked(mention, spans.size()))) {
      if (marked.words().isEmpty() || !validated.contains(marked.sentence())) {
        continue;
      }
      List<Span> words = marked.words().stream().sorted().map(spans::get).toList();
      // What stands in no chain is an event of its own.
      String chain = marked.chain() == null ? id + "#" + mentions.size() : marked.chain();
      if (seen.add(List.of(words.get(0).union(words.get(words.size() - 1))))) {
        mentions.add(new StoryDocument.GoldMention(words, chain));
      }
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return mentions;
  }

  /** Of what is no action the words are left out. */
  private static Marked marked(GoldNode node, int count) throws BadGoldException {
    String type = node.string("type");
    List<Integer> words = node.integers("tokens");
    for (int word : words) {
      if (word < 0 || word >= count) {
        throw node.wrong("tokens", "must be indices of the document's tokens");
      }
    }
    boolean event = type.startsWith("ACTION_") || type.startsWith("NEG_ACTION_");
    return new Marked(event ? words : List.of(), node.integer("sent"), node.nullable("chain"));
  }
}
