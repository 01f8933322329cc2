package dev.readout.benchmark.engine;

import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The engines by name. */
public enum EngineKind {
  ENCODER(
      "encoder",
      "Readout's language core: sentences, tokens, tags, lemmas, dependencies, names, attribution",
      Options.LIKE_THE_LAUNCHER,
      EngineKind::encoder),
  READING(
      "reading",
      "Readout's whole reading: the same, then times, actors, statements, claims, events, dialogues",
      Options.LIKE_THE_LAUNCHER,
      EngineKind::reading),
  CORENLP_DEPPARSE(
      "corenlp-depparse",
      "CoreNLP 4.5.10: " + CoreNlpEngine.DEPPARSE,
      Options.ROOMY,
      () -> CoreNlpEngine.of(CoreNlpEngine.DEPPARSE)),
  CORENLP_NAMES(
      "corenlp-ner-depparse",
      "CoreNLP 4.5.10: " + CoreNlpEngine.NAMES,
      Options.ROOMY,
      () -> CoreNlpEngine.of(CoreNlpEngine.NAMES)),
  CORENLP_QUOTE(
      "corenlp-quote",
      "CoreNLP 4.5.10: " + CoreNlpEngine.QUOTE + ", coreference statistical",
      Options.ROOMY,
      () -> CoreNlpEngine.of(CoreNlpEngine.QUOTE)),
  OPENNLP(
      "opennlp",
      "OpenNLP 2.5.11: sentences, tokens, tags, lemmas",
      Options.LIKE_THE_LAUNCHER,
      OpenNlpEngine::load);

  /** How Java runs. */
  private static final class Options {

    private static final List<String> LIKE_THE_LAUNCHER = List.of("-Xmx1g", "-XX:+UseSerialGC");

    /** Java's own choice of a collector, and what CoreNLP asks for in its own documentation. */
    private static final List<String> ROOMY = List.of("-Xmx4g");
  }

  private final String label;
  private final String description;
  private final List<String> javaOptions;
  private final Supplier<Engine> loader;

  EngineKind(
      String label, String description, List<String> javaOptions, Supplier<Engine> loader) {
    this.label = label;
    this.description = description;
    this.javaOptions = javaOptions;
    this.loader = loader;
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  public static EngineKind named(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label.equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + label + "' is none of " + String.join(", ", labels())));
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(EngineKind::label).toList();
  }

  public String label() {
    return label;
  }

  public String description() {
    return description;
  }

  /** Options of the Java process that it runs in. */
  public List<String> javaOptions() {
    return javaOptions;
  }

  /** Loads its models. */
  public Engine load() {
    return loader.get();
  }

  // The process ends with its engine: nothing is closed.

  private static Engine encoder() {
    EncoderAnalyzer analyzer = EncoderAnalyzer.load();
    return document -> analyzer.analyze(document.text());
  }

  private static Engine reading() {
    ArticleReader reader = new ArticleReader(EncoderAnalyzer.load(), "benchmark");
    return reader::read;
  }
}
