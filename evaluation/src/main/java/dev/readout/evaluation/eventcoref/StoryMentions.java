package dev.readout.evaluation.eventcoref;

import dev.readout.language.Analysis;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.record.same.EventSignals;
import dev.readout.record.same.Story;
import dev.readout.record.text.Folding;
import dev.readout.record.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The mentions of one article, each with what it is compared by. */
final class StoryMentions {

  private final StoryDocument document;
  private final Analysis analysis;
  private final Readout readout;
  private final Story story;

  StoryMentions(StoryDocument document, Analysis analysis, Readout readout) {
    this.document = document;
    this.analysis = analysis;
    this.readout = readout;
    story = Story.of(document.document().text());
  }

  /** Those of the gold, in its order. */
  List<Mention> given() {
    return document.mentions().stream()
        .map(mention -> mention(mention.span(), mention.words()))
        .toList();
  }

  /** Triggers of events and cues of statements in the validated sentences. */
  List<Mention> found() {
    TreeMap<Integer, Span> spans = new TreeMap<>();
    for (Event event : readout.events()) {
      spans.put(event.trigger().start(), event.trigger());
      event.mentions().forEach(span -> spans.put(span.start(), span));
    }
    for (Statement statement : readout.statements()) {
      statement.cue().forEach(span -> spans.putIfAbsent(span.start(), span));
    }
    List<Mention> found = new ArrayList<>();
    for (Span span : spans.values()) {
      if (document.validated().stream().anyMatch(sentence -> sentence.contains(span))) {
        found.add(mention(span, List.of(span)));
      }
    }
    return found;
  }

  private Mention mention(Span span, List<Span> words) {
    Token head = head(words);
    String form = head == null ? span.in(document.document().text()) : head.form();
    String lemma = head == null ? form : head.lemma();
    EventSignals signals =
        new EventSignals(Stems.of(Folding.line(form)), null, Set.of(), null, false, story);
    return new Mention(span, lemma.toLowerCase(Locale.ROOT), signals);
  }

  /** The first of the words that depends on none of them. */
  private @Nullable Token head(List<Span> words) {
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (Token token : tokens) {
        boolean within = isWithin(token, words);
        if (within && (token.head() < 0 || !isWithin(tokens.get(token.head()), words))) {
          return token;
        }
      }
    }
    return null;
  }

  private static boolean isWithin(Token token, List<Span> words) {
    return words.stream().anyMatch(word -> word.contains(token.span()));
  }
}
