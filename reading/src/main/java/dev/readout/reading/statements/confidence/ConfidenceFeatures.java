package dev.readout.reading.statements.confidence;

import dev.readout.model.explain.Finding;
import dev.readout.model.explain.Rule;
import dev.readout.model.explain.SpeakerReasons.Naming;
import java.util.LinkedHashMap;
import java.util.Map;

/** The features of an attribution by name, with their values. */
public final class ConfidenceFeatures {

  /** Scores nearer to 0 or 1 than this tell no more. */
  private static final double EDGE = 0.002;

  private ConfidenceFeatures() {}

  /**
   * @param nested whether it stands within another one's content; the heads know one layer, so that
   *     it says nothing there that they did not find it
   */
  public static Map<String, Double> of(Finding finding, Naming naming, boolean nested) {
    Map<String, Double> features = new LinkedHashMap<>();
    if (finding instanceof Finding.ByHeads byHeads) {
      features.put("heads", 1.0);
      features.put("heads score", logOdds(byHeads.certainty()));
    } else if (finding instanceof Finding.ByBoth both) {
      features.put("both", 1.0);
      features.put("both " + both.rule().label(), 1.0);
      features.put("both score", logOdds(both.certainty()));
    } else if (finding instanceof Finding.ByRule byRule) {
      String how = byRule.looked() && !nested ? "silent" : "rule";
      features.put(how, 1.0);
      features.put(how + " " + byRule.rule().label(), 1.0);
    }
    boolean floating = finding.byRule().filter(rule -> rule == Rule.FLOATING).isPresent();
    if (naming != Naming.AT_CUE && !floating) {
      features.put("source " + naming.label(), 1.0);
    }
    return features;
  }

  private static double logOdds(double score) {
    double inside = Math.max(EDGE, Math.min(1 - EDGE, score));
    return Math.log(inside / (1 - inside));
  }
}
