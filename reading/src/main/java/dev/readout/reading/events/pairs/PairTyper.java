package dev.readout.reading.events.pairs;

import dev.readout.language.Analysis;
import dev.readout.model.Span;
import dev.readout.reading.events.TriggerTypes;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of which type the event between a pair is. Immutable; safe for use by several threads. */
public final class PairTyper {

  private final TriggerTypes lexicon;
  private final PairModel model;

  private PairTyper(TriggerTypes lexicon, PairModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /** The typer with the classifier that is part of the build. */
  public static PairTyper load() {
    return new PairTyper(TriggerTypes.load(), PairModel.load());
  }

  /**
   * @param source words of the one who acts, in the analysis's text; null where none are told
   * @param target words of the other side, likewise
   */
  public PairType type(Analysis analysis, @Nullable Span source, @Nullable Span target) {
    return model.type(features(analysis, source, target));
  }

  /** What the classifier looks at, with weights. */
  public Map<String, Double> features(
      Analysis analysis, @Nullable Span source, @Nullable Span target) {
    Tokens tokens = Tokens.of(analysis);
    return new PairFeatures(tokens, new DependencyTree(tokens), lexicon)
        .of(range(tokens, source), range(tokens, target));
  }

  private static TokenRange range(Tokens tokens, @Nullable Span span) {
    return span == null ? new TokenRange(0, 0) : tokens.in(span);
  }

  /** The classifier. */
  public PairModel model() {
    return model;
  }
}
