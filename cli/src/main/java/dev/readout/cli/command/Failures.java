package dev.readout.cli.command;

import dev.readout.language.encoder.EncoderUnavailableException;
import dev.readout.record.sql.RecordException;
import dev.readout.record.text.SafeText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes one line and an exit code of a failure. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;

  Failures(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    err.println(command + ": " + SafeText.line(String.valueOf(e.getMessage())));
    if (e instanceof UnmatchedArgumentException unmatched) {
      for (String suggestion : unmatched.getSuggestions()) {
        err.println("did you mean: " + suggestion);
      }
    }
    err.println("see '" + command + " --help'");
    return ExitCode.WRONG_USE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    boolean debug = result.hasMatchedOption("--debug");
    boolean environment = isEnvironment(e);
    err.println("readout: " + (environment ? "" : "a defect of Readout: ") + describe(e));
    if (debug) {
      e.printStackTrace(err);
    } else if (!environment) {
      err.println("readout: run again with --debug for the stack trace, and please report it");
    }
    return ExitCode.BROKEN_OFF;
  }

  /** Not the program's fault: files, memory outside the heap, a machine without the library. */
  private static boolean isEnvironment(Exception e) {
    return e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof EncoderUnavailableException;
  }

  private static String describe(Exception e) {
    boolean environment = isEnvironment(e);
    StringBuilder text = new StringBuilder(environment ? "" : e.getClass().getSimpleName());
    for (Throwable link = e; link != null; link = link.getCause()) {
      String message = link.getMessage();
      // Java often repeats the message of the cause.
      if (message != null && text.indexOf(message) < 0) {
        text.append(text.isEmpty() ? "" : ": ").append(message);
      }
      if (link instanceof RecordException) {
        break; // it says all; what lies behind it is SQL
      }
    }
    return SafeText.line(text.toString());
  }
}
