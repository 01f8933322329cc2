package dev.readout.cli.text;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.cli.view.ArticleView;
import java.io.IOException;
import java.util.List;

/** Who is what, as the article has it. */
final class RolesSection implements TextRenderer.Section {

  private static final int NAME_WIDTH = 28;

  @Override
  public void write(ArticleView article, Page page) throws IOException {
    if (article.readout().roles().isEmpty()) {
      return;
    }
    Runs.heading(page, "WHO IS WHO");
    for (String holder : article.roleHolders()) {
      List<String> roles = article.roles(holder).stream().map(article::role).distinct().toList();
      page.labelled(
          2,
          new Run(article.name(holder), Ink.NAME),
          NAME_WIDTH,
          List.of(Run.plain(String.join("; ", roles))));
    }
  }
}
