package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.GoldLines;
import dev.readout.evaluation.scoring.JsonLines;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.evaluation.treebank.TreebankDocument;
import dev.readout.evaluation.treebank.TreebankReader;
import dev.readout.evaluation.treebank.TreebankText;
import dev.readout.language.Name;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gold of the form of MEANTIME, one JSON object a line ({@link MeantimeNames}), or of the GUM
 * treebank ({@link GumNames}). Predictions are {@code {"id", "text", "names": [{"start", "end",
 * "type"}]}} a line, offsets in code points.
 */
public final class NamesBenchmark implements Benchmark<NamesGold, List<Name>> {

  private final boolean raw;

  /**
   * @param raw whether of a treebank the text alone is given, not its words and sentences
   */
  public NamesBenchmark(boolean raw) {
    this.raw = raw;
  }

  @Override
  public String wants() {
    return "a JSON Lines file of {id, text, entities}, or a CoNLL-U file with Entity= in MISC,"
        + " plain or gzipped";
  }

  @Override
  public List<NamesGold> load(Path path) throws BadGoldException, IOException {
    if (GoldLines.first(path).startsWith("{")) {
      return JsonLines.read(path, MeantimeNames::parse);
    }
    List<NamesGold> golds = new ArrayList<>();
    boolean any = false;
    for (TreebankDocument document : TreebankReader.read(path)) {
      NamesGold gold = GumNames.of(document, raw);
      any |= !gold.names().isEmpty();
      golds.add(gold);
    }
    if (!any) {
      throw new BadGoldException(
          path + " marks no name; give a treebank such as GUM, with Entity= in the column MISC");
    }
    return golds;
  }

  @Override
  public List<List<Name>> predict(ReadoutSystem system, List<NamesGold> golds) {
    List<List<Name>> predictions = new ArrayList<>();
    for (NamesGold gold : golds) {
      String text = gold.document().text();
      TreebankText given = gold.given();
      predictions.add(
          given == null
              ? system.analyze(text).names()
              : system.analyze(text, given.sentences()).names());
    }
    return predictions;
  }

  @Override
  public String written(NamesGold gold, List<Name> predicted) {
    List<Map<String, Object>> names = new ArrayList<>();
    for (Name name : predicted) {
      Range range = gold.text().range(name.span());
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("start", range.start());
      members.put("end", range.end());
      members.put("type", name.type().name().toLowerCase(Locale.ROOT));
      names.add(members);
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", gold.document().id());
    members.put("text", gold.document().text());
    members.put("names", names);
    return JsonText.compact(members) + "\n";
  }

  @Override
  public Scorer<NamesGold, List<Name>> scorer() {
    return new NamesScorer();
  }
}
