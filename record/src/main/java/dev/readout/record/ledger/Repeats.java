package dev.readout.record.ledger;

import dev.readout.record.same.Groups;
import dev.readout.record.same.Shingles;
import dev.readout.record.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Statements in nearly the words of an earlier one by the same speaker in another article. A short
 * one is repeated only where its article is a reprint: few words are often said twice.
 */
final class Repeats extends Joined<Repeats.Words> {

  private static final int RUN = 2;
  private static final int BANDS = 6;
  private static final int ROWS = 3;
  private static final double THRESHOLD = 0.6;
  private static final int FEW_WORDS = 8;

  /**
   * @param speaker entity, or 0 where nobody is known
   * @param origin of the article
   */
  record Words(int version, int speaker, int origin, boolean few, Shingles shingles) {}

  Repeats(Handle handle) {
    super(handle, "repeats", "repeat_keys", new Groups<>(Repeats::score, THRESHOLD));
  }

  private static double score(Words one, Words other) {
    boolean apart =
        one.version() == other.version()
            || one.speaker() != other.speaker()
            || one.few() != other.few()
            || (one.few() && one.origin() != other.origin());
    double resemblance = apart ? 0 : one.shingles().resemblance(other.shingles());
    return one.few() && resemblance < 1 ? 0 : resemblance;
  }

  @Override
  Map<Integer, Words> load(Collection<Integer> items) {
    Map<Integer, Integer> versions =
        Rows.of(
            handle(),
            "SELECT id, version FROM statements WHERE id IN ({})",
            items,
            row -> row.getInt(2));
    Map<Integer, Integer> origins =
        Rows.of(
            handle(),
            "SELECT item, first FROM reprints WHERE item IN ({})",
            new TreeSet<>(versions.values()),
            row -> row.getInt(2));
    Map<Integer, Words> found = new HashMap<>();
    Rows.of(
            handle(),
            "SELECT id, version, coalesce(speaker_entity, 0), content FROM statements"
                + " WHERE id IN ({}) ORDER BY id",
            items,
            row -> {
              List<String> words = Folding.words(row.getString(4));
              int origin = origins.getOrDefault(row.getInt(2), row.getInt(2));
              return new Words(
                  row.getInt(2),
                  row.getInt(3),
                  origin,
                  words.size() < FEW_WORDS,
                  Shingles.of(words, RUN));
            })
        .forEach(found::put);
    return found;
  }

  @Override
  List<Long> keys(Words words) {
    if (!words.few()) {
      return words.shingles().keys(BANDS, ROWS);
    }
    // All runs in one key, with the article's origin.
    List<Long> keys = new ArrayList<>(words.shingles().keys(1, 1));
    keys.replaceAll(key -> key * 31 + words.origin());
    return keys;
  }

  @Override
  boolean byFirstAlone() {
    return true;
  }
}
