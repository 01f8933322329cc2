package dev.readout.language.conllu;

import dev.readout.language.Analysis;
import dev.readout.language.AttributionSpans;
import dev.readout.language.Name;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the column MISC of each word of a text. */
final class Marks {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<Token, String> names = new HashMap<>();
  private final Map<Token, List<String>> attributions = new HashMap<>();

  Marks(Analysis analysis) {
    text = analysis.text();
    for (Sentence sentence : analysis.sentences()) {
      tokens.addAll(sentence.tokens());
    }
    for (Name name : analysis.names()) {
      boolean first = true;
      for (Token token : under(name.span())) {
        names.put(token, (first ? "B-" : "I-") + name.type());
        first = false;
      }
    }
    int number = 1;
    for (AttributionSpans found : analysis.attributions()) {
      mark(found.source(), "source", number);
      mark(found.cue(), "cue", number);
      mark(found.content(), "content", number);
      number++;
    }
  }

  private void mark(List<Span> spans, String role, int number) {
    for (Span span : spans) {
      String begin = "B-";
      for (Token token : under(span)) {
        String tag = begin + role + ":" + number;
        attributions.computeIfAbsent(token, t -> new ArrayList<>()).add(tag);
        begin = "I-";
      }
    }
  }

  /** The words that a span touches. */
  private List<Token> under(Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return tokens.subList(low, end);
  }

  /**
   * @param inside whether the word is part of a multi-word token, which tells of spaces itself
   */
  String of(Token token, boolean inside) {
    List<String> marks = new ArrayList<>();
    if (attributions.containsKey(token)) {
      marks.add("Attribution=" + String.join(",", attributions.getOrDefault(token, List.of())));
    }
    if (names.containsKey(token)) {
      marks.add("Name=" + names.get(token));
    }
    if (!inside && ConlluWriter.isFused(text, token.span())) {
      marks.add("SpaceAfter=No");
    }
    return marks.isEmpty() ? "_" : String.join("|", marks);
  }
}
