package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.model.vocabulary.Term;
import dev.readout.record.correct.Author;
import dev.readout.record.keep.CorrectionException;
import dev.readout.record.keep.Corrector;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import dev.readout.record.text.SafeText;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that correct the record have in common. */
abstract class Correcting implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private AuthorOptions author = new AuthorOptions();

  Correcting(Terminal terminal) {
    this.terminal = terminal;
  }

  abstract int correct(Corrector corrector);

  final Author author() {
    return author.author();
  }

  @Override
  public final Integer call() {
    run(terminal, record.location(terminal), this::wrong, this::correct);
    return ExitCode.OK;
  }

  /**
   * Makes a correction and says so.
   *
   * @param wrong makes the failure of a wrong use
   */
  static void run(
      Terminal terminal,
      RecordLocation location,
      Function<String, ParameterException> wrong,
      ToIntFunction<Corrector> work) {
    Database.toRead(location).close(); // a record that does not exist is not made
    try (Database database =
        Database.toWrite(location, () -> RecordCommand.waiting(terminal, location))) {
      int entry = work.applyAsInt(new Corrector(database, Clock.systemUTC()));
      terminal.err().println("readout: correction " + entry + " is kept");
    } catch (CorrectionException e) {
      throw wrong.apply(SafeText.line(String.valueOf(e.getMessage())));
    }
  }

  final <T extends Enum<T> & Term> T term(String option, Class<T> vocabulary, String word) {
    return term(Objects.requireNonNull(spec), option, vocabulary, word);
  }

  static <T extends Enum<T> & Term> T term(
      CommandSpec spec, String option, Class<T> vocabulary, String word) {
    for (T term : vocabulary.getEnumConstants()) {
      if (term.label().equalsIgnoreCase(word)) {
        return term;
      }
    }
    String labels =
        Arrays.stream(vocabulary.getEnumConstants())
            .map(Term::label)
            .collect(Collectors.joining(", "));
    throw new ParameterException(
        spec.commandLine(), option + ": '" + word + "' is none of " + labels);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
