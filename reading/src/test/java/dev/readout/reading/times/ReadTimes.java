package dev.readout.reading.times;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.language.encoder.EncoderAnalyzer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads times in tests, with the analyzer that ships with Readout. */
final class ReadTimes {

  private static final Analyzer ANALYZER = EncoderAnalyzer.load();
  private static final TimeAnnotator ANNOTATOR = new TimeAnnotator();

  private ReadTimes() {}

  static Analysis analyze(String text) {
    return ANALYZER.analyze(text);
  }

  static List<TimeExpression> in(String text, @Nullable String published) {
    LocalDate day = published == null || published.isEmpty() ? null : LocalDate.parse(published);
    return ANNOTATOR.annotate(analyze(text), day);
  }

  /** {@code words=TYPE value}, one after the other. */
  static String shown(String text, @Nullable String published) {
    return in(text, published).stream()
        .map(t -> t.span().in(text) + "=" + t.type() + " " + t.value().orElse("?"))
        .collect(Collectors.joining("; "));
  }
}
