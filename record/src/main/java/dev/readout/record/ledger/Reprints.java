package dev.readout.record.ledger;

import dev.readout.record.same.Days;
import dev.readout.record.same.Groups;
import dev.readout.record.same.Shingles;
import dev.readout.record.text.Folding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Articles whose text is nearly that of an earlier one. */
final class Reprints extends Joined<Reprints.Text> {

  /** Words of a run: four seldom come together by chance. */
  private static final int RUN = 4;

  private static final int BANDS = 12;
  private static final int ROWS = 3;

  /** Texts that share so much of their runs differ by a paragraph, not by their matter. */
  private static final double THRESHOLD = 0.6;

  /** Later, the same words are a formula that is used again. */
  private static final int MOST_DAYS = 60;

  /** Runs in a shorter text say too little: it must be the very same. */
  private static final int FEW_RUNS = 12;

  record Text(Shingles shingles, @Nullable Days published) {}

  Reprints(Handle handle) {
    super(handle, "reprints", "reprint_keys", new Groups<>(Reprints::score, THRESHOLD));
  }

  private static double score(Text one, Text other) {
    Days day = one.published();
    Days otherDay = other.published();
    if (day != null
        && otherDay != null
        && (day.first().minusDays(MOST_DAYS).isAfter(otherDay.first())
            || otherDay.first().minusDays(MOST_DAYS).isAfter(day.first()))) {
      return 0;
    }
    double resemblance = one.shingles().resemblance(other.shingles());
    int runs = Math.min(one.shingles().runs().size(), other.shingles().runs().size());
    return runs < FEW_RUNS && resemblance < 1 ? 0 : resemblance;
  }

  @Override
  Map<Integer, Text> load(Collection<Integer> items) {
    return Rows.of(
        handle(),
        "SELECT id, text, published_day FROM versions WHERE id IN ({}) ORDER BY id",
        items,
        row ->
            new Text(Shingles.of(Folding.words(row.getString(2)), RUN), Days.of(row.getString(3))));
  }

  @Override
  List<Long> keys(Text text) {
    return text.shingles().keys(BANDS, ROWS);
  }

  @Override
  boolean byFirstAlone() {
    return true;
  }
}
