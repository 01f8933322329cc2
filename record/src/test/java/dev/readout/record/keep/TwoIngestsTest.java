package dev.readout.record.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.record.RecordTest;
import dev.readout.record.sql.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class TwoIngestsTest extends RecordTest {

  @Test
  void twoIngestsAtOnceNeitherHarmNorBlockEachOther() throws Exception {
    ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int first : new int[] {0, 30}) {
      Thread thread =
          new Thread(
              () -> {
                try (Database own = Database.toWrite(location, () -> {})) {
                  Keeper mine = new Keeper(own);
                  for (int i = first; i < first + 60; i++) { // half of them the other's too
                    mine.keep(KilledIngest.article(i));
                  }
                } catch (RuntimeException | Error e) {
                  failures.add(e);
                }
              },
              "ingest-" + first);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(failures).isEmpty();
    assertThat(check().problems()).isEmpty();
    assertThat(check().counts()).containsEntry("versions", 90L);
  }
}
