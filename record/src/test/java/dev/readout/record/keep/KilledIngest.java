package dev.readout.record.keep;

import dev.readout.model.Readout;
import dev.readout.model.vocabulary.Act;
import dev.readout.record.ReadoutBuilder;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;

/** A process that keeps many articles, to be killed. */
public final class KilledIngest {

  private KilledIngest() {}

  /**
   * @param arguments the record and the number of articles
   */
  public static void main(String[] arguments) {
    try (Database database = Database.toWrite(RecordLocation.parse(arguments[0]), () -> {})) {
      Keeper keeper = new Keeper(database);
      for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
        keeper.keep(article(i));
      }
    }
  }

  /** Every third has two versions; people come up again and again. */
  static Readout article(int number) {
    String person = "Mara Lind" + number % 17;
    String text = person + " of Norway said that round " + number + " was over. Iceland agreed.";
    return ReadoutBuilder.article("n" + (number % 3 == 0 ? number / 2 : number), "2026-03-10", text)
        .person("a1", person, number % 2 == 0 ? "NOR" : null)
        .state("a2", "Norway", "NOR")
        .state("a3", "Iceland", "ISL")
        .role("a1", "envoy", "a2")
        .says("a1", Act.ANNOUNCE, "round " + number + " was over", "a3")
        .says("a3", Act.AFFIRM, "agreed")
        .build();
  }
}
