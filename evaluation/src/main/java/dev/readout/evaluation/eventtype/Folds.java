package dev.readout.evaluation.eventtype;

import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.language.resource.Table;
import dev.readout.reading.events.pairs.PairModel;
import dev.readout.reading.events.pairs.PairTyper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of one file. A text that the classifier of the build was trained on is judged by one
 * that is trained anew, on what the other four of five folds have of those texts. The hash of a
 * text says its fold, so that all pairs of a text are in the same one.
 */
final class Folds {

  private static final int COUNT = 5;
  private static final int HASH_LENGTH = 12;

  private final PairTyper typer = PairTyper.load();
  private final Set<String> trainedOn = Table.load(Folds.class, "trained-on.txt", 1).words();
  private List<EventTypeGold> golds = List.of();
  private @Nullable List<PairModel> models;

  /** The pairs of the file, once it is read. */
  void fill(List<EventTypeGold> all) {
    golds = List.copyOf(all);
  }

  EventTypePrediction predict(ReadoutSystem system, EventTypeGold gold) {
    Map<String, Double> features = features(system, gold);
    String hash = hash(gold.document().text());
    if (!trainedOn.contains(hash)) {
      return new EventTypePrediction(typer.model().type(features), false);
    }
    return new EventTypePrediction(models(system).get(fold(hash)).type(features), true);
  }

  private Map<String, Double> features(ReadoutSystem system, EventTypeGold gold) {
    return typer.features(system.analyze(gold.document().text()), gold.source(), gold.target());
  }

  private synchronized List<PairModel> models(ReadoutSystem system) {
    if (models == null) {
      models = train(system);
    }
    return models;
  }

  private List<PairModel> train(ReadoutSystem system) {
    List<PairTrainer.Example> examples = new ArrayList<>();
    List<Integer> folds = new ArrayList<>();
    for (EventTypeGold gold : golds) {
      String hash = hash(gold.document().text());
      if (trainedOn.contains(hash)) {
        examples.add(new PairTrainer.Example(features(system, gold), gold.type()));
        folds.add(fold(hash));
      }
    }
    List<PairModel> trained = new ArrayList<>();
    for (int fold = 0; fold < COUNT; fold++) {
      List<PairTrainer.Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (folds.get(i) != fold) {
          others.add(examples.get(i));
        }
      }
      trained.add(new PairTrainer().train(others));
    }
    return trained;
  }

  /** The classifier for the build, trained on all of the file. */
  PairModel trainOnAll(ReadoutSystem system) {
    return new PairTrainer()
        .train(
            golds.stream()
                .map(gold -> new PairTrainer.Example(features(system, gold), gold.type()))
                .toList());
  }

  private static int fold(String hash) {
    return (int) (Long.parseLong(hash, 16) % COUNT);
  }

  /** Names a text without showing it. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
