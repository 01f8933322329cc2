package dev.readout.cli.text;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.Wording;
import dev.readout.model.Dialogue;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.Trend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How dealings between parties stand, and according to whom. */
final class DialoguesSection implements TextRenderer.Section {

  @Override
  public void write(ArticleView article, Page page) throws IOException {
    if (article.readout().dialogues().isEmpty()) {
      return;
    }
    Runs.heading(page, "HOW DEALINGS STAND");
    for (Dialogue dialogue : article.readout().dialogues()) {
      String parties = String.join(" – ", dialogue.parties().stream().map(article::name).toList());
      List<Run> runs = new ArrayList<>();
      runs.add(new Run(parties + ": ", Ink.NAME));
      runs.add(new Run(Wording.words(dialogue.state()), ink(dialogue.state())));
      Trend trend = dialogue.trend();
      if (trend != null) {
        runs.add(Run.plain(trend == Trend.NONE ? ", no movement" : ", " + Wording.words(trend)));
      }
      runs.add(Run.faint(" according to " + article.according(dialogue.according())));
      page.paragraph(2, runs);
      page.paragraph(
          6, List.of(new Run("“" + dialogue.span().in(article.text()) + "”", Ink.QUOTED)));
      for (String basis : dialogue.basis()) {
        page.paragraph(6, List.of(Run.faint("on the basis of "), new Run(basis, Ink.QUOTED)));
      }
    }
  }

  private static Ink ink(DialogueState state) {
    return switch (state) {
      case ONGOING, RESUMED, CONCLUDED -> Ink.AFFIRM;
      case NONE, BROKEN_OFF -> Ink.DENY;
      case ANNOUNCED, PAUSED, STALLED -> Ink.OPEN;
    };
  }
}
