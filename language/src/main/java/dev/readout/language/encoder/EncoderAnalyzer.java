package dev.readout.language.encoder;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.language.AttributionSpans;
import dev.readout.language.Name;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.light.Segmenter;
import dev.readout.language.names.Capitals;
import dev.readout.language.names.NameFinder;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The analyzer that stands on our own encoder: parts of speech, lemmas, dependencies, names and
 * attributions in one pass. Words and the ends of sentences come from the rules of {@link
 * Segmenter}.
 *
 * <p>Safe for use by several threads, which share one network. Memory beside the analyses is
 * bounded: a long text is read in sections of whole sentences, each by itself, of no more than some
 * 8,000 words.
 */
public final class EncoderAnalyzer implements Analyzer {

  private static final int SECTION = 8_000;

  private final EncoderModel model;
  private final Decoder decoder;
  private final NameKinds nameKinds;
  private final NameSource nameSource;
  private final Segmenter segmenter = Segmenter.load();
  private final Lemmas lemmas = new Lemmas();
  private final NameFinder nameFinder = NameFinder.load();

  private EncoderAnalyzer(EncoderModel model, NameSource nameSource) {
    this.model = model;
    this.nameSource = nameSource;
    decoder = new Decoder(model.labels());
    nameKinds = new NameKinds(model.labels().names());
  }

  /**
   * An analyzer with the model that lies on the class path.
   *
   * @throws EncoderUnavailableException if the model or the native library cannot be loaded
   */
  public static EncoderAnalyzer load() {
    return load(NameSource.RULES);
  }

  /**
   * An analyzer with the model that lies on the class path.
   *
   * @throws EncoderUnavailableException if the model or the native library cannot be loaded
   */
  public static EncoderAnalyzer load(NameSource names) {
    return new EncoderAnalyzer(EncoderModel.load(EncoderAnalyzer.class), names);
  }

  @Override
  public List<Analysis> analyze(List<String> texts) {
    return texts.stream().map(this::analyze).toList();
  }

  @Override
  public Analysis analyze(String text) {
    return analyze(text, segmenter.sentences(text, segmenter.words(text)));
  }

  /**
   * The analysis of a text whose words are given.
   *
   * @param sentences spans of words, in the order of the text, none overlapping another; no
   *     sentence is empty
   */
  public Analysis analyze(String text, List<List<Span>> sentences) {
    List<Span> words = sentences.stream().flatMap(List::stream).toList();
    int[] features = Features.of(text, words);
    List<Sentence> found = new ArrayList<>(sentences.size());
    List<Name> names = new ArrayList<>();
    List<AttributionSpans> attributions = new ArrayList<>();
    int done = 0;
    int begin = 0;
    for (int end = 1; end <= sentences.size(); end++) {
      int size = sentences.subList(begin, end).stream().mapToInt(List::size).sum();
      if (size >= SECTION || end == sentences.size()) {
        int[] own = Arrays.copyOfRange(features, done, done + size);
        section(text, sentences.subList(begin, end), own, found, names, attributions);
        done += size;
        begin = end;
      }
    }
    if (nameSource == NameSource.RULES) {
      names = nameFinder.find(found, new Capitals(text, words));
    }
    return new Analysis(text, found, names, attributions);
  }

  private void section(
      String text,
      List<List<Span>> sentences,
      int[] features,
      List<Sentence> found,
      List<Name> names,
      List<AttributionSpans> attributions) {
    int limit = model.labels().window();
    Words words = Words.of(text, sentences, features, model.vocabulary(), limit);
    Windows windows = Windows.over(words, model.vocabulary(), limit);
    Layers layers = decoder.decode(words, windows, model.network()::run);
    int first = 0;
    for (List<Span> spans : sentences) {
      found.add(sentence(text, spans, layers, first));
      first += spans.size();
    }
    names.addAll(nameKinds.names(layers.names(), words.spans()));
    attributions.addAll(layers.attributions());
  }

  private Sentence sentence(String text, List<Span> spans, Layers layers, int first) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Layers.Word word = layers.words().get(first + i);
      String form = spans.get(i).in(text);
      tokens.add(
          new Token(
              spans.get(i),
              form,
              lemmas.lemma(form, word.pos(), word.lemmaRule()),
              word.pos(),
              word.head() == Token.ROOT ? Token.ROOT : word.head() - first,
              word.relation()));
    }
    return new Sentence(spans.get(0).union(spans.get(spans.size() - 1)), tokens);
  }

  @Override
  public String model() {
    return "encoder-2";
  }

  @Override
  public void close() {
    model.close();
  }
}
