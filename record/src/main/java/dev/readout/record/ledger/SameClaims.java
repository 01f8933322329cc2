package dev.readout.record.ledger;

import dev.readout.record.same.ClaimPut;
import dev.readout.record.same.Groups;
import dev.readout.record.same.SameClaim;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Claims that say the same, be it that one is put the other way round. */
final class SameClaims extends Joined<SameClaims.Put> {

  /** Of a longer claim the first words are enough to find it. */
  private static final int MOST_KEYS = 16;

  /**
   * How a claim is put.
   *
   * @param version of the article: claims of one article are told apart by the reading
   */
  record Put(int version, ClaimPut claim) {}

  SameClaims(Handle handle) {
    super(handle, "same_claims", "claim_keys", new Groups<>(SameClaims::score, SameClaim.JOIN));
  }

  private static double score(Put one, Put other) {
    return one.version() == other.version()
        ? 0
        : SameClaim.score(one.claim().content(), other.claim().content());
  }

  @Override
  Map<Integer, Put> load(Collection<Integer> items) {
    return Rows.of(
        handle(),
        "SELECT id, version, text FROM claims WHERE id IN ({}) ORDER BY id",
        items,
        row -> new Put(row.getInt(2), ClaimPut.of(row.getString(3))));
  }

  @Override
  List<String> keys(Put put) {
    return put.claim().content().stems().keySet().stream().limit(MOST_KEYS).toList();
  }

  @Override
  int leastKeys() {
    return 2;
  }

  @Override
  void link(int item, int first, double score, Map<Integer, Put> signals) {
    boolean opposite = put(item, signals).isOpposite(put(first, signals));
    handle()
        .execute(
            "INSERT INTO same_claims (item, first, score, opposite) VALUES (?, ?, ?, ?)",
            item,
            first,
            score,
            opposite ? 1 : 0);
  }

  private static ClaimPut put(int item, Map<Integer, Put> signals) {
    return Objects.requireNonNull(signals.get(item)).claim();
  }
}
