package dev.readout.evaluation.syntax;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.evaluation.treebank.TreebankDocument;
import dev.readout.evaluation.treebank.TreebankReader;
import dev.readout.evaluation.treebank.TreebankText;
import dev.readout.language.conllu.ConlluWriter;
import dev.readout.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold and predictions in CoNLL-U, the format of Universal Dependencies. */
public final class SyntaxBenchmark implements Benchmark<SyntaxGold, String> {

  private final boolean raw;

  /**
   * @param raw whether the text alone is given, not its words and sentences
   */
  public SyntaxBenchmark(boolean raw) {
    this.raw = raw;
  }

  @Override
  public String wants() {
    return "a CoNLL-U file, plain or gzipped";
  }

  @Override
  public List<SyntaxGold> load(Path path) throws BadGoldException, IOException {
    List<SyntaxGold> golds = new ArrayList<>();
    for (TreebankDocument document : TreebankReader.read(path)) {
      TreebankText given = raw ? null : TreebankText.ofWords(document);
      String text = given == null ? TreebankText.written(document) : given.text();
      golds.add(
          new SyntaxGold(
              Document.builder(text).id(document.id()).build(), given, document.trees()));
    }
    return golds;
  }

  @Override
  public List<String> predict(ReadoutSystem system, List<SyntaxGold> golds) {
    return golds.stream().map(gold -> predict(system, gold)).toList();
  }

  private static String predict(ReadoutSystem system, SyntaxGold gold) {
    String id = gold.document().id();
    String text = gold.document().text();
    TreebankText given = gold.given();
    return given == null
        ? ConlluWriter.write(id, system.analyze(text))
        : ConlluWriter.write(id, system.analyze(text, given.sentences()), given.fused());
  }

  @Override
  public String written(SyntaxGold gold, String predicted) {
    return predicted;
  }

  @Override
  public Scorer<SyntaxGold, String> scorer() {
    return new SyntaxScorer();
  }
}
