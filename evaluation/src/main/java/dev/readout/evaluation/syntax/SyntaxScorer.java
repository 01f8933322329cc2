package dev.readout.evaluation.syntax;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.evaluation.syntax.AlignedWord.Place;
import dev.readout.evaluation.treebank.TreebankDocument;
import dev.readout.evaluation.treebank.TreebankReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * F1 in per cent over all of the file, by words whose characters are the same on both sides. {@code
 * upos}, {@code lemma}: the same; {@code uas}: the head is; {@code las}: head and relation are;
 * {@code sentences}: both ends are right. A gold lemma {@code _} accepts any.
 */
final class SyntaxScorer implements Scorer<SyntaxGold, String> {

  private final AlignedWords wanted = new AlignedWords();
  private final AlignedWords sent = new AlignedWords();

  @Override
  public void add(SyntaxGold gold, String predicted) {
    gold.trees().forEach(wanted::add);
    try {
      for (TreebankDocument document :
          TreebankReader.parse("the prediction for " + gold.document().id(), predicted)) {
        document.trees().forEach(sent::add);
      }
    } catch (BadGoldException e) {
      throw new IllegalStateException("what was predicted is no CoNLL-U", e);
    }
  }

  @Override
  public Figures figures() {
    Map<Place, AlignedWord> found = new HashMap<>();
    sent.words().forEach(word -> found.put(word.place(), word));
    long words = 0;
    long upos = 0;
    long lemma = 0;
    long uas = 0;
    long las = 0;
    for (AlignedWord gold : wanted.words()) {
      AlignedWord word = found.get(gold.place());
      if (word != null) {
        boolean head = Objects.equals(gold.head(), word.head());
        words++;
        upos += gold.upos().equals(word.upos()) ? 1 : 0;
        lemma += gold.lemma().equals(word.lemma()) || gold.lemma().equals("_") ? 1 : 0;
        uas += head ? 1 : 0;
        las += head && gold.relation().equals(word.relation()) ? 1 : 0;
      }
    }
    int all = wanted.words().size() + sent.words().size();
    Map<String, Double> percent = new LinkedHashMap<>();
    percent.put("words", f1(words, all));
    percent.put("upos", f1(upos, all));
    percent.put("lemma", f1(lemma, all));
    percent.put("uas", f1(uas, all));
    percent.put("las", f1(las, all));
    Set<Range> both = new HashSet<>(wanted.sentences());
    both.retainAll(sent.sentences());
    percent.put("sentences", f1(both.size(), wanted.sentences().size() + sent.sentences().size()));
    List<String> lines = new ArrayList<>();
    percent.forEach(
        (name, figure) ->
            lines.add(String.format(Locale.ROOT, "%-10s %s", name, Decimals.fixed(figure, 2))));
    return new Figures(String.join("\n", lines), JsonText.compact(percent));
  }

  /** Twice the hits by all words is the harmonic mean of precision and recall. */
  private static double f1(long hits, int all) {
    return all == 0 ? 0 : Decimals.rounded(200.0 * hits / all, 2);
  }
}
