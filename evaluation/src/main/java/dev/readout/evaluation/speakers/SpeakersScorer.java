package dev.readout.evaluation.speakers;

import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.evaluation.scoring.TextGold;
import dev.readout.model.Readout;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.StatementForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts statements whose speaker is unknown: of those with words in quotation marks, of the others
 * and of all, and among the unknown ones those without words for the speaker, and those with words
 * that may mean several.
 */
final class SpeakersScorer implements Scorer<TextGold, Readout> {

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  SpeakersScorer() {
    for (String name : List.of("quotations", "indirect", "all")) {
      tallies.put(name, new Tally());
    }
  }

  @Override
  public void add(TextGold gold, Readout predicted) {
    for (Statement statement : predicted.statements()) {
      boolean quoted = statement.form() != StatementForm.INDIRECT;
      tally(quoted ? "quotations" : "indirect").add(statement);
      tally("all").add(statement);
    }
  }

  private Tally tally(String name) {
    Tally tally = tallies.get(name);
    if (tally == null) {
      throw new IllegalArgumentException("no figure " + name);
    }
    return tally;
  }

  @Override
  public Figures figures() {
    List<String> lines = new ArrayList<>();
    Map<String, Map<String, Object>> json = new LinkedHashMap<>();
    tallies.forEach(
        (name, tally) -> {
          lines.add(tally.line(name));
          json.put(name, tally.json());
        });
    return new Figures(String.join("\n", lines), JsonText.compact(json));
  }

  private static final class Tally {

    private long statements;
    private long inferred;
    private long unknown;
    private long wordless;
    private long ambiguous;

    void add(Statement statement) {
      statements++;
      if (statement.speaker().actor() != null) {
        inferred += statement.speaker().inferred() ? 1 : 0;
        return;
      }
      unknown++;
      wordless += statement.speaker().span() == null ? 1 : 0;
      ambiguous += statement.speaker().candidates().isEmpty() ? 0 : 1;
    }

    private double share() {
      return 100.0 * unknown / Math.max(1, statements);
    }

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-11s unknown %s %%   statements %d  unknown %d  without words %d  with candidates %d "
              + " inferred %d",
          name,
          Decimals.fixed(share(), 1),
          statements,
          unknown,
          wordless,
          ambiguous,
          inferred);
    }

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("unknownPercent", Decimals.rounded(share(), 2));
      json.put("statements", statements);
      json.put("unknown", unknown);
      json.put("withoutWords", wordless);
      json.put("withCandidates", ambiguous);
      json.put("inferred", inferred);
      return json;
    }
  }
}
