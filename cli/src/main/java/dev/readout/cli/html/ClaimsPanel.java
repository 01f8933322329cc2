package dev.readout.cli.html;

import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.ClaimSides;
import dev.readout.cli.view.ReasonWords;
import dev.readout.cli.view.Wording;
import dev.readout.model.Claim;
import dev.readout.model.Statement;
import dev.readout.model.explain.ClaimReasons.PositionBasis;
import dev.readout.model.vocabulary.Stance;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is at issue, above the article: who affirms, who denies and who does neither, in columns
 * beside each other.
 */
final class ClaimsPanel implements Panel.Section {

  @Override
  public void write(ArticleView article, Keys keys, Markup page) throws IOException {
    if (article.readout().claims().isEmpty()) {
      return;
    }
    Panel.open(page, "claims", "Who denies what");
    for (Claim claim : article.readout().claims()) {
      page.line().open("div", "class", "claim");
      page.element("p", claim.text(), "class", "at-issue");
      page.open("div", "class", "sides");
      for (ClaimSides.Side side : ClaimSides.of(claim)) {
        side(article, keys, claim, side, page);
      }
      page.close().close();
    }
    page.close();
  }

  private static void side(
      ArticleView article, Keys keys, Claim claim, ClaimSides.Side side, Markup page)
      throws IOException {
    page.line().open("div", "class", "side " + side.name());
    page.element("h4", side.heading());
    if (side.positions().isEmpty()) {
      page.element("p", "nobody here", "class", "faint");
    }
    for (Claim.Position position : side.positions()) {
      List<String> attributes = new ArrayList<>(List.of("class", "item position"));
      if (position.statement() != null) {
        attributes.addAll(List.of("data-show", keys.key(position.statement())));
        attributes.addAll(List.of("data-side", side.name()));
      }
      page.open("div", attributes.toArray(String[]::new));
      position(article, keys, position, page);
      Optional<PositionBasis> basis = article.basis(claim, position);
      if (basis.isPresent()) {
        page.element("p", ReasonWords.of(basis.get()), "class", "how faint");
      }
      page.close();
    }
    page.close();
  }

  private static void position(ArticleView article, Keys keys, Claim.Position position, Markup page)
      throws IOException {
    page.open("p", "class", "who");
    page.element("b", article.holder(position));
    if (position.stance() != Stance.AFFIRM && position.stance() != Stance.DENY) {
      page.element("span", " " + Wording.verb(position.stance()), "class", "faint");
    }
    if (position.statement() == null) {
      page.close();
      return;
    }
    Statement statement = article.statement(position.statement());
    if (statement.channel() != null) {
      Panel.tag(page, "by-channel", Wording.channelName(statement.channel()));
    }
    page.text(" ");
    Panel.number(page, keys.key(statement.id()), String.valueOf(article.number(statement.id())));
    page.close();
    Panel.words(statement, article.text(), page);
  }
}
