package dev.readout.benchmark.engine;

import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import java.util.List;
import java.util.function.Supplier;

/**
 * An engine that can be measured. The process ends with its engine: nothing is closed.
 *
 * @param label its name on the command line and in the tables
 * @param description what it does with an article
 * @param javaOptions of the Java process that it runs in
 * @param loader loads its models
 */
public record EngineKind(
    String label, String description, List<String> javaOptions, Supplier<Engine> loader) {

  private static final List<String> LIKE_THE_LAUNCHER = List.of("-Xmx1g", "-XX:+UseSerialGC");

  /** Java's own choice of a collector, and the heap that CoreNLP's documentation asks for. */
  private static final List<String> ROOMY = List.of("-Xmx4g");

  /** Readout's language core. */
  public static final EngineKind ENCODER =
      new EngineKind(
          "encoder",
          "Readout's language core: sentences, tokens, tags, lemmas, dependencies, names, attributions",
          LIKE_THE_LAUNCHER,
          EngineKind::encoder);

  private static final List<EngineKind> ALL =
      List.of(
          ENCODER,
          new EngineKind(
              "reading",
              "Readout's whole reading: the same, then times, actors, statements, claims, events, dialogues",
              LIKE_THE_LAUNCHER,
              EngineKind::reading),
          coreNlp("corenlp-depparse", "tokenize,pos,lemma,depparse"),
          coreNlp("corenlp-ner-depparse", "tokenize,pos,lemma,ner,depparse"),
          coreNlp("corenlp-quote", "tokenize,pos,lemma,ner,depparse,coref,quote"),
          new EngineKind(
              "opennlp",
              "OpenNLP 2.5.11: sentences, tokens, tags, lemmas",
              LIKE_THE_LAUNCHER,
              OpenNlpEngine::load));

  public EngineKind {
    javaOptions = List.copyOf(javaOptions);
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  public static EngineKind named(String label) {
    return ALL.stream()
        .filter(kind -> kind.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + label + "' is none of " + String.join(", ", labels())));
  }

  public static List<String> labels() {
    return ALL.stream().map(EngineKind::label).toList();
  }

  private static EngineKind coreNlp(String label, String annotators) {
    return new EngineKind(
        label, "CoreNLP 4.5.10: " + annotators, ROOMY, () -> CoreNlpEngine.of(annotators));
  }

  private static Engine encoder() {
    EncoderAnalyzer analyzer = EncoderAnalyzer.load();
    return document -> analyzer.analyze(document.text());
  }

  private static Engine reading() {
    ArticleReader reader = new ArticleReader(EncoderAnalyzer.load(), "benchmark");
    return reader::read;
  }
}
