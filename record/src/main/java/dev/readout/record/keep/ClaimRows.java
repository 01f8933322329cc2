package dev.readout.record.keep;

import dev.readout.model.Claim;
import dev.readout.model.Span;
import dev.readout.record.correct.ClaimPlace;
import dev.readout.record.sql.Insert;
import java.util.List;

/** Claims and who stands where to them as rows. */
final class ClaimRows {

  private ClaimRows() {}

  static void write(Parts parts) {
    try (Insert claims =
            new Insert(
                parts.handle(),
                "claims",
                List.of("id", "version", "local", "text", "day", "begin_cp", "end_cp"));
        Insert positions =
            new Insert(
                parts.handle(),
                "positions",
                List.of(
                    "claim",
                    "position",
                    "holder_actor",
                    "holder_entity",
                    "holder_words",
                    "stance",
                    "statement"))) {
      for (Claim claim : parts.readout().claims()) {
        int id = parts.next("claims");
        Span where = ClaimPlace.of(parts.readout(), claim);
        claims.row(
            id,
            parts.version(),
            claim.id(),
            claim.text(),
            parts.publishedDay(),
            parts.begin(where),
            parts.end(where));
        for (int i = 0; i < claim.positions().size(); i++) {
          Claim.Position position = claim.positions().get(i);
          positions.row(
              id,
              i,
              parts.actor(position.holder()),
              parts.entity(position.holder()),
              position.holderText(),
              position.stance().label(),
              parts.statement(position.statement()));
        }
      }
      claims.write();
      positions.write();
    }
  }
}
