package dev.readout.language.light;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.names.Capitals;
import dev.readout.language.names.NameFinder;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The analyzer that needs no encoder. It does not parse: every token's head is {@link
 * Token#NO_HEAD}; and it tags no attributions.
 *
 * <p>Safe for use by several threads. Sentences are no longer than 400 tokens.
 */
public final class LightAnalyzer implements Analyzer {

  private final Segmenter segmenter;
  private final Tagger tagger;
  private final TagRepair repair;
  private final Lemmatizer lemmatizer;
  private final NameFinder names;

  private LightAnalyzer() {
    segmenter = Segmenter.load();
    tagger = new Tagger();
    repair = new TagRepair();
    lemmatizer = new Lemmatizer();
    names = NameFinder.load();
  }

  /** An analyzer with the word lists and the model that lie on the class path. */
  public static LightAnalyzer load() {
    return new LightAnalyzer();
  }

  @Override
  public List<Analysis> analyze(List<String> texts) {
    Tagger.Session session = tagger.session();
    List<Analysis> analyses = new ArrayList<>(texts.size());
    for (String text : texts) {
      analyses.add(analyze(text, session));
    }
    return analyses;
  }

  private Analysis analyze(String text, Tagger.Session session) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> tokens = segmenter.words(text);
    Capitals capitals = new Capitals(text, tokens);
    for (List<Span> spans : segmenter.sentences(text, tokens)) {
      boolean titleCase = capitals.areIdle(spans);
      UnaryOperator<String> reading = titleCase ? capitals::plain : UnaryOperator.identity();
      List<String> words = spans.stream().map(s -> s.in(text)).toList();
      List<PartOfSpeech> tags = session.tags(text, spans, reading);
      repair.repair(words, tags, titleCase);
      sentences.add(sentence(spans, words, tags));
    }
    return new Analysis(text, sentences, names.find(sentences, capitals), List.of());
  }

  private Sentence sentence(List<Span> spans, List<String> words, List<PartOfSpeech> tags) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String form = words.get(i);
      PartOfSpeech pos = tags.get(i);
      tokens.add(new Token(span, form, lemmatizer.lemma(form, pos), pos, Token.NO_HEAD, null));
    }
    return new Sentence(new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()), tokens);
  }

  @Override
  public String model() {
    return "light-1";
  }

  @Override
  public void close() {}
}
