package dev.readout.record.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.record.check.CheckReport;
import dev.readout.record.check.RecordCheck;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment loses nothing that it kept, and can be run again. */
class KillTest {

  private static final int ARTICLES = 400;

  /** {@code -Dreadout.kills=100} for the long run. */
  private static final int KILLS = Integer.getInteger("readout.kills", 3);

  @TempDir Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void whateverTheMomentTheRecordIsSoundAndARunAgainMakesItWhole() throws Exception {
    Path undisturbed = folder.resolve("undisturbed.sqlite");
    long start = System.nanoTime();
    assertThat(ingest(undisturbed).waitFor()).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    CheckReport expected = check(undisturbed);
    assertThat(expected.counts()).containsEntry("versions", (long) ARTICLES);
    assertThat(expected.problems()).isEmpty();

    Random moments = new Random(6);
    Path killed = folder.resolve("killed.sqlite");
    int died = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = ingest(killed);
      if (!process.waitFor(moments.nextLong(whole), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        died++;
      }
      if (Files.exists(killed) && isMade(killed)) {
        assertThat(check(killed).problems()).as("after kill %d", i).isEmpty();
      }
      if (i % 5 == 4) { // so that kills meet young records as well as old ones
        wipe(killed);
      }
    }
    assertThat(died).isPositive();
    int code = ingest(killed).waitFor();
    assertThat(code).as(Files.readString(folder.resolve("out.log"))).isZero();
    assertThat(check(killed)).isEqualTo(expected);
  }

  private void wipe(Path record) throws Exception {
    for (String ending : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(record.resolveSibling(record.getFileName() + ending));
    }
  }

  /** Killed before the schema was there, a record is not yet one. */
  private static boolean isMade(Path record) {
    try (Database made = Database.toWrite(new RecordLocation(record, null), () -> {})) {
      return made.read(handle -> made.dialect().hasTable(handle, "documents"));
    }
  }

  private static CheckReport check(Path record) {
    try (Database database = Database.toRead(new RecordLocation(record, null))) {
      return RecordCheck.run(database, () -> {});
    }
  }

  private Process ingest(Path record) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledIngest.class.getName(),
            record.toString(),
            String.valueOf(ARTICLES))
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "out.log"))
        .start();
  }
}
