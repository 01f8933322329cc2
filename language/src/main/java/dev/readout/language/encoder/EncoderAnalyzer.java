package dev.readout.language.encoder;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.language.AttributionSpans;
import dev.readout.language.Name;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.names.Capitals;
import dev.readout.language.names.NameFinder;
import dev.readout.language.words.End;
import dev.readout.language.words.Segmenter;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The analyzer that stands on our own encoder: parts of speech, lemmas, dependencies, names and
 * attributions in one pass. Words come from the rules of {@link Segmenter}, the ends of sentences
 * from these rules and the network together.
 *
 * <p>Safe for use by several threads, which share one network. Memory beside the analyses is
 * bounded: a long text is read in sections of some 4,000 words, each by itself, which end where a
 * paragraph does.
 */
public final class EncoderAnalyzer implements Analyzer {

  private static final int SECTION = 4_000;

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
    return analyze(text, Units.of(text, segmenter), false);
  }

  /**
   * The analysis in the words of Universal Dependencies: what {@link #analyze(String)} takes as one
   * hyphenated word is parted at its hyphens. Sentences, names and attributions are the same.
   */
  public Analysis universal(String text) {
    return analyze(text, Units.of(text, segmenter), true);
  }

  /**
   * The analysis of a text whose words are given.
   *
   * @param sentences spans of words, in the order of the text, none overlapping another; no
   *     sentence is empty
   */
  public Analysis analyze(String text, List<List<Span>> sentences) {
    return analyze(text, Units.given(sentences), false);
  }

  private Analysis analyze(String text, Units units, boolean parted) {
    int[] features = Features.of(text, units.spans());
    Draft draft = Draft.of(text, parted);
    int begin = 0;
    for (int end : SentenceEnds.of(units.ends())) {
      boolean paragraph = units.ends().get(end - 1) == End.ALWAYS;
      if (end == units.size() || end - begin >= (paragraph ? SECTION : 2 * SECTION)) {
        section(units.section(begin, end), Arrays.copyOfRange(features, begin, end), draft);
        begin = end;
      }
    }
    List<Name> names = draft.names;
    if (nameSource == NameSource.RULES) {
      List<Span> tokens = units.wholes().stream().distinct().toList();
      names = nameFinder.find(draft.sentences, new Capitals(text, tokens), draft.names);
    }
    List<Sentence> sentences = draft.parted == null ? draft.sentences : draft.parted;
    return new Analysis(text, sentences, names, draft.attributions);
  }

  private void section(Units units, int[] features, Draft draft) {
    int limit = model.labels().window();
    Words words = Words.of(draft.text, units, features, model.vocabulary(), limit);
    Windows windows = Windows.over(words, model.vocabulary(), limit);
    Layers layers = decoder.decode(words, units, windows, model.network()::run);
    addSentences(units, layers, draft.text, draft.sentences);
    if (draft.parted != null) {
      addSentences(units.parted(), layers, draft.text, draft.parted);
    }
    draft.names.addAll(nameKinds.names(layers.names(), units.spans()));
    draft.attributions.addAll(layers.attributions());
  }

  private void addSentences(Units units, Layers layers, String text, List<Sentence> sentences) {
    int first = 0;
    for (int end : layers.ends()) {
      sentences.add(sentence(text, units, layers, first, end));
      first = end;
    }
  }

  private Sentence sentence(String text, Units units, Layers layers, int first, int end) {
    Joining joining = new Joining(units, layers.words(), first, end);
    int firstWord = units.words().get(first);
    List<Token> tokens = new ArrayList<>(end - first);
    int from = first;
    while (from < end) {
      int to = from + 1;
      while (to < end && units.words().get(to).equals(units.words().get(from))) {
        to++;
      }
      Layers.Word word = joining.word(from, to);
      Span span = units.wholes().get(from);
      PartOfSpeech pos = Abbreviated.pos(span.in(text), word.pos());
      tokens.add(
          new Token(
              span,
              span.in(text),
              lemma(text, units.spans().subList(from, to), word, pos),
              pos,
              word.head() == Token.ROOT ? Token.ROOT : word.head() - firstWord,
              word.relation()));
      from = to;
    }
    return new Sentence(tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()), tokens);
  }

  /** Of a word of several units only the last one is inflected. */
  private String lemma(String text, List<Span> units, Layers.Word word, PartOfSpeech pos) {
    Span last = units.get(units.size() - 1);
    String lemma = lemmas.lemma(last.in(text), pos, word.lemmaRule());
    if (units.size() == 1) {
      return lemma;
    }
    String before = text.substring(units.get(0).start(), last.start());
    return (pos == PartOfSpeech.PROPN ? before : before.toLowerCase(Locale.ROOT)) + lemma;
  }

  /**
   * What was found so far in a text.
   *
   * @param parted the sentences with hyphenated words in parts; null where nobody asks for them
   */
  private record Draft(
      String text,
      List<Sentence> sentences,
      @Nullable List<Sentence> parted,
      List<Name> names,
      List<AttributionSpans> attributions) {

    static Draft of(String text, boolean parted) {
      return new Draft(
          text,
          new ArrayList<>(),
          parted ? new ArrayList<>() : null,
          new ArrayList<>(),
          new ArrayList<>());
    }
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
