package dev.readout.cli.command;

import dev.readout.cli.answer.AnswerFormat;
import dev.readout.cli.terminal.Terminal;
import dev.readout.model.vocabulary.Term;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import dev.readout.record.text.Days;
import dev.readout.record.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that ask the record have in common. */
abstract class AskCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; text by default.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "The first day: 2026-03-14, 2026-03 or 2026.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DAY", description = "The last day, written likewise.")
  private @Nullable String until;

  @Option(names = "--limit", paramLabel = "N", description = "The most lines; 50 by default.")
  private int limit = Scope.DEFAULT.limit();

  AskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is asked for, its words checked. */
  abstract Question question(Scope scope);

  /** What is to be done before the question is asked. */
  void prepare(RecordLocation location) {
    // most questions need nothing
  }

  @Override
  public final Integer call() throws IOException {
    if (limit < 1) {
      throw wrong("--limit must be 1 or more, was " + limit);
    }
    prepare(record.location(terminal));
    Question question =
        question(
            new Scope(
                day("--since", since, Days::first), day("--until", until, Days::last), limit));
    Answer answer;
    try (Database database = Database.toRead(record.location(terminal))) {
      answer = question.ask(database);
    }
    StringBuilder out = new StringBuilder();
    boolean colour = terminal.outIsTerminal() && !terminal.refusesColour();
    format.write(answer, new AnswerFormat.Target(out, terminal.columns(), colour));
    terminal.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    terminal.out().flush();
    answer.notes().forEach(note -> terminal.err().println("readout: " + SafeText.line(note)));
    if (answer.more()) {
      terminal.err().println("readout: there is more; --limit shows more lines");
    } else if (answer.lines().isEmpty() && answer.notes().isEmpty()) {
      terminal.err().println("readout: nothing found");
    }
    return ExitCode.OK;
  }

  /** A word of a closed vocabulary, checked; null stays null. */
  final <T extends Enum<T> & Term> @Nullable String term(
      String option, Class<T> vocabulary, @Nullable String word) {
    if (word == null) {
      return null;
    }
    for (T term : vocabulary.getEnumConstants()) {
      if (term.label().equalsIgnoreCase(word)) {
        return term.label();
      }
    }
    StringBuilder labels = new StringBuilder();
    for (T term : vocabulary.getEnumConstants()) {
      labels.append(labels.isEmpty() ? "" : ", ").append(term.label());
    }
    throw wrong(option + ": '" + word + "' is none of " + labels);
  }

  final @Nullable LocalDate day(
      String option, @Nullable String text, Function<String, LocalDate> reader) {
    if (text == null) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (DateTimeException e) {
      throw wrong(option + ": '" + text + "' is no day: write it as 2026-03-14");
    }
  }

  final ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
