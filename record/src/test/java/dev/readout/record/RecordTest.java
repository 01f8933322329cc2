package dev.readout.record;

import dev.readout.model.Readout;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Line;
import dev.readout.record.ask.Question;
import dev.readout.record.check.CheckReport;
import dev.readout.record.check.RecordCheck;
import dev.readout.record.keep.Keeper;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A record of the test's own on each database. */
@ParameterizedClass
@EnumSource(Backend.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
public abstract class RecordTest {

  @Parameter protected Backend backend;

  @TempDir protected Path folder;

  protected RecordLocation location;
  protected Database database;
  protected Keeper keeper;

  @BeforeEach
  void open() {
    location = backend.fresh(folder);
    database = Database.toWrite(location, () -> {});
    keeper = new Keeper(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  protected void keep(ReadoutBuilder... articles) {
    for (ReadoutBuilder article : articles) {
      Readout readout = article.build();
      keeper.keep(readout);
    }
  }

  protected CheckReport check() {
    try (Database reader = Database.toRead(location)) {
      return RecordCheck.run(reader, () -> {});
    }
  }

  protected Answer ask(Question question) {
    try (Database reader = Database.toRead(location)) {
      return question.ask(reader);
    }
  }

  protected static List<String> summaries(Answer answer) {
    return answer.lines().stream().map(Line::summary).toList();
  }

  protected static List<Object> values(Answer answer, String field) {
    return answer.lines().stream().map(line -> line.fields().get(field)).toList();
  }
}
