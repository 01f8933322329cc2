package dev.readout.evaluation.drawing;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.ReadoutBenchmark;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.evaluation.scoring.TextGold;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * Draws findings of one kind, each as likely as any other, and gives them as a table of tab
 * separated values in the order of the texts: {@code document start end id verdict}, and with the
 * words {@code found passage}; the verdict is left empty. Offsets are code points.
 *
 * <p>A finding's lot is a hash of the seed, its document, its place and what was found there, so
 * that what two versions of the reading have in common is drawn by both.
 */
public final class Drawing implements ReadoutBenchmark<TextGold> {

  private final FindingKind kind;
  private final String seed;
  private final int count;
  private final boolean words;
  private final int before;

  /**
   * @param seed any text; the same one gives the same draw
   * @param count how many to draw, 1 or more; all are taken where there are fewer
   * @param words whether the table shows what was found, and the text around it
   * @param before how many sentences of the text before a finding are shown
   */
  public Drawing(FindingKind kind, String seed, int count, boolean words, int before) {
    if (count < 1) {
      throw new IllegalArgumentException("count must be 1 or more, was " + count);
    }
    this.kind = kind;
    this.seed = seed;
    this.count = count;
    this.words = words;
    this.before = before;
  }

  @Override
  public String wants() {
    return TextGold.WANTED;
  }

  @Override
  public List<TextGold> load(Path path) throws BadGoldException, IOException {
    return TextGold.read(path);
  }

  @Override
  public Scorer<TextGold, Readout> scorer() {
    return new Hat();
  }

  /** Keeps the findings with the least lots. */
  private final class Hat implements Scorer<TextGold, Readout> {

    private final TreeSet<Drawn> drawn = new TreeSet<>(Drawn.BY_LOT);
    private final MessageDigest digest = sha256();
    private long documents;

    @Override
    public void add(TextGold gold, Readout readout) {
      GoldText text = new GoldText(gold.document().text());
      Passage passage = new Passage(readout, before, 1);
      for (Finding finding : kind.of(readout)) {
        drawn.add(drawn(gold.document().id(), text, finding, words ? passage.of(finding) : ""));
        if (drawn.size() > count) {
          drawn.pollLast();
        }
      }
      documents++;
    }

    private Drawn drawn(String document, GoldText text, Finding finding, String passage) {
      var range = text.range(finding.extent());
      String found = Passage.oneLine(finding.found());
      String key =
          String.join("\n", seed, kind.label(), document, range.start() + "-" + range.end(), found);
      String lot = HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
      String id = Passage.oneLine(document);
      return new Drawn(lot, documents, id, range, finding.id(), found, passage);
    }

    @Override
    public Figures figures() {
      List<String> lines = new ArrayList<>();
      lines.add("document\tstart\tend\tid\tverdict" + (words ? "\tfound\tpassage" : ""));
      TreeSet<Drawn> ordered = new TreeSet<>(Drawn.BY_PLACE);
      ordered.addAll(drawn);
      for (Drawn one : ordered) {
        String row =
            one.documentId()
                + "\t"
                + one.range().start()
                + "\t"
                + one.range().end()
                + "\t"
                + one.id()
                + "\t";
        lines.add(words ? row + "\t" + one.found() + "\t" + one.passage() : row);
      }
      String table = String.join("\n", lines);
      return new Figures(table, table);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
