package dev.readout.cli.text;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.cli.view.StatementWords;
import dev.readout.cli.view.Words;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs that several sections share. */
final class Runs {

  private Runs() {}

  static void heading(Page page, String name) throws IOException {
    page.blank();
    page.paragraph(0, List.of(new Run(name, Ink.HEADING)));
  }

  /** Puts a faint middle dot between the parts that are there. */
  static List<Run> dotted(List<Run> parts) {
    List<Run> runs = new ArrayList<>();
    for (Run part : parts) {
      if (!runs.isEmpty()) {
        runs.add(Run.faint(" · "));
      }
      runs.add(part);
    }
    return runs;
  }

  /** The words, those in quotation marks told from paraphrase; other words between them as dots. */
  static List<Run> words(Statement statement, String text) {
    List<Run> runs = new ArrayList<>();
    for (List<Words> stretch : StatementWords.of(statement, text)) {
      if (!runs.isEmpty()) {
        runs.add(Run.faint(" … "));
      }
      for (Words words : stretch) {
        runs.add(
            words.quoted()
                ? new Run("“" + words.text().strip() + "”", Ink.QUOTED)
                : new Run(words.text(), Ink.PARAPHRASED));
      }
    }
    return runs;
  }

  static Ink ink(Act act) {
    return switch (act) {
      case DENY -> Ink.DENY;
      case AFFIRM -> Ink.AFFIRM;
      case DISPUTE, DECLINE -> Ink.OPEN;
      default -> Ink.PLAIN;
    };
  }

  static Ink ink(Stance stance) {
    return switch (stance) {
      case DENY, DISPUTE -> Ink.DENY;
      case AFFIRM -> Ink.AFFIRM;
      case DECLINE, HEDGE, RELAY -> Ink.OPEN;
    };
  }
}
