package dev.readout.language.encoder;

import dev.readout.language.words.Segmenter;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steps of {@link EncoderAnalyzer} one by one, in microseconds, over an article of some 300
 * words; those of the network and after it over its first window.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepsBenchmark {

  private final String text = article();
  private final Segmenter segmenter = Segmenter.load();
  private final EncoderModel model = EncoderModel.load(EncoderAnalyzer.class);
  private final Decoder decoder = new Decoder(model.labels());
  private final Attributions attributions = new Attributions(model.labels().attribution());

  private final Units units = Units.of(text, segmenter);
  private final int[] features = Features.of(text, units.spans());
  private final Words words =
      Words.of(text, units, features, model.vocabulary(), model.labels().window());
  private final Windows windows = Windows.over(words, model.vocabulary(), model.labels().window());
  private final List<WindowScores> scores =
      windows.all().stream().map(model.network()::run).toList();
  private double[][] tags = {};
  private LinkRow[] links = {};
  private List<Span> spansOfWindow = List.of();
  private double[][] arcs = {};

  private static String article() {
    try (InputStream in = StepsBenchmark.class.getResourceAsStream("article.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("article.txt", e);
    }
  }

  /** What the steps of decoding start from. */
  @Setup
  public void prepareDecoding() {
    Window window = windows.all().get(0);
    WindowScores first = scores.get(0);
    int size = window.end() - window.first();
    tags = new double[size][];
    links = new LinkRow[size];
    for (int word = 0; word < size; word++) {
      tags[word] = first.attribution().logProbabilities(word + 1);
      links[word] = LinkRow.of(first, window.first(), window.first() + word);
    }
    spansOfWindow = units.wholes().subList(window.first(), window.end());
    arcs = longestSentence(first);
  }

  private double[][] longestSentence(WindowScores first) {
    Window window = windows.all().get(0);
    int longest = 0;
    int begin = 0;
    for (Words.Part part : words.parts()) {
      if (part.end() <= window.end() && part.end() - part.first() > longest) {
        longest = part.end() - part.first();
        begin = part.first();
      }
    }
    double[][] table = new double[longest + 1][longest + 1];
    for (int i = 1; i <= longest; i++) {
      table[i][0] = first.arcs().at(begin + i, 0);
      for (int j = 1; j <= longest; j++) {
        table[i][j] = first.arcs().at(begin + i, begin + j);
      }
    }
    return table;
  }

  /** Text to words, and what is known of the ends of sentences. */
  @Benchmark
  public Object segmenter() {
    return Units.of(text, segmenter);
  }

  /** Words to features. */
  @Benchmark
  public Object features() {
    return Features.of(text, units.spans());
  }

  /** Words to pieces of the vocabulary. */
  @Benchmark
  public Object wordPieces() {
    List<Object> all = new ArrayList<>(units.size());
    for (Span span : units.spans()) {
      all.add(model.vocabulary().of(span.in(text)));
    }
    return all;
  }

  /** Words and features to windows, their pieces included. */
  @Benchmark
  public Object windows() {
    int limit = model.labels().window();
    return Windows.over(
        Words.of(text, units, features, model.vocabulary(), limit), model.vocabulary(), limit);
  }

  /** One run of the network. */
  @Benchmark
  public Object session() {
    return model.network().run(windows.all().get(0));
  }

  /** Scores of all windows to all layers, the steps below included. */
  @Benchmark
  public Object decoder() {
    return decoder.decode(
        words, units, windows, window -> scores.get(windows.all().indexOf(window)));
  }

  /** The best tags of sources, cues and contents. */
  @Benchmark
  public Object viterbi() {
    return Tags.viterbi(tags);
  }

  /** Tags and links to attributions. */
  @Benchmark
  public Object attributions() {
    return attributions.decode(spansOfWindow, tags, links);
  }

  /** The tree of the longest sentence. */
  @Benchmark
  public Object spanningTree() {
    return SpanningTree.heads(arcs);
  }
}
