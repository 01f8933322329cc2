package dev.readout.cli.answer;

import dev.readout.record.ask.Answer;
import dev.readout.record.format.AnswerCsv;
import dev.readout.record.format.AnswerJson;
import java.io.IOException;
import java.util.Locale;

/** The formats of an answer. */
public enum AnswerFormat {
  /** For people. */
  TEXT {
    @Override
    public void write(Answer answer, Target target) throws IOException {
      AnswerText.write(answer, target);
    }
  },
  /** One object a line. */
  JSON {
    @Override
    public void write(Answer answer, Target target) throws IOException {
      AnswerJson.write(answer, target.out());
    }
  },
  /** A table for spreadsheets, with a line of names. */
  CSV {
    @Override
    public void write(Answer answer, Target target) throws IOException {
      AnswerCsv.write(answer, target.out());
    }
  };

  public abstract void write(Answer answer, Target target) throws IOException;

  /**
   * Where an answer goes.
   *
   * @param columns the width of the window
   */
  public record Target(Appendable out, int columns, boolean colour) {}

  /** The word for it on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
