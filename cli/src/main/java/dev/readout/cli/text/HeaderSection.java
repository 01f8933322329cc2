package dev.readout.cli.text;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.Counts;
import dev.readout.model.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the article is, where it came from, and how much was read in it. */
final class HeaderSection implements TextRenderer.Section {

  @Override
  public void write(ArticleView article, Page page) throws IOException {
    Document document = article.document();
    page.paragraph(0, List.of(Run.faint("═".repeat(page.width()))));
    page.paragraph(0, List.of(new Run(article.title(), Ink.HEADING)));
    List<Run> from = new ArrayList<>();
    add(from, document.publisher());
    add(from, String.join(", ", document.authors()));
    add(from, document.published() == null ? "undated" : document.published());
    add(from, document.url());
    page.paragraph(0, Runs.dotted(from));
    List<Run> found = new ArrayList<>();
    found.add(Run.faint(article.origin()));
    if (!document.id().startsWith("sha256:") && !article.origin().contains(document.id())) {
      found.add(Run.faint("id " + document.id()));
    }
    found.add(Run.faint(Counts.of(article.readout())));
    page.paragraph(0, Runs.dotted(found));
  }

  private static void add(List<Run> runs, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      runs.add(Run.plain(part));
    }
  }
}
