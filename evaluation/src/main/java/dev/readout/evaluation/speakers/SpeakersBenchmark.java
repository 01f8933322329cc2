package dev.readout.evaluation.speakers;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.ReadoutBenchmark;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.evaluation.scoring.TextGold;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Texts {@code {"id", "text"}} a line, without annotation: any corpus of JSON Lines serves. */
public final class SpeakersBenchmark implements ReadoutBenchmark<TextGold> {

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
    return new SpeakersScorer();
  }
}
