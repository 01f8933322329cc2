package dev.readout.cli.text;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.ClaimSides;
import dev.readout.cli.view.ReasonWords;
import dev.readout.cli.view.Wording;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is at issue, with those who affirm it and those who deny it side by side. */
final class ClaimsSection implements TextRenderer.Section {

  @Override
  public void write(ArticleView article, Page page) throws IOException {
    if (article.readout().claims().isEmpty()) {
      return;
    }
    Runs.heading(page, "WHO DENIES WHAT");
    boolean first = true;
    for (Claim claim : article.readout().claims()) {
      if (!first) {
        page.blank();
      }
      first = false;
      page.paragraph(2, List.of(new Run(claim.text(), Ink.NAME)));
      List<List<List<Run>>> cells = new ArrayList<>();
      for (ClaimSides.Side side : ClaimSides.of(claim)) {
        cells.add(cell(article, claim, side));
      }
      page.sideBySide(4, cells);
    }
  }

  private static List<List<Run>> cell(ArticleView article, Claim claim, ClaimSides.Side side) {
    List<List<Run>> paragraphs = new ArrayList<>();
    paragraphs.add(List.of(new Run(side.heading(), ink(side))));
    for (Claim.Position position : side.positions()) {
      paragraphs.add(holder(article, position));
      if (position.statement() != null) {
        Statement statement = article.statement(position.statement());
        List<Run> words = new ArrayList<>(Runs.words(statement, article.text()));
        words.add(Run.faint(" [" + article.number(statement.id()) + "]"));
        paragraphs.add(words);
      }
      article
          .basis(claim, position)
          .ifPresent(basis -> paragraphs.add(List.of(Run.faint(ReasonWords.of(basis)))));
    }
    if (side.positions().isEmpty()) {
      paragraphs.add(List.of(Run.faint("nobody here")));
    }
    return paragraphs;
  }

  private static List<Run> holder(ArticleView article, Claim.Position position) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(article.holder(position), Ink.NAME));
    if (position.stance() != Stance.AFFIRM && position.stance() != Stance.DENY) {
      runs.add(new Run(" " + Wording.verb(position.stance()), Runs.ink(position.stance())));
    }
    Channel channel =
        position.statement() == null ? null : article.statement(position.statement()).channel();
    if (channel != null) {
      runs.add(Run.plain(", " + Wording.channelName(channel)));
    }
    return runs;
  }

  private static Ink ink(ClaimSides.Side side) {
    return switch (side.name()) {
      case "affirm" -> Ink.AFFIRM;
      case "deny" -> Ink.DENY;
      default -> Ink.OPEN;
    };
  }
}
