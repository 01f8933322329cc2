package dev.readout.cli.text;

import dev.readout.cli.layout.Page;
import dev.readout.cli.output.Renderer;
import dev.readout.cli.view.ArticleView;
import dev.readout.model.Readout;
import dev.readout.model.explain.ExplainedReadout;
import java.io.IOException;
import java.util.List;

/** Readouts for people at a terminal. */
public final class TextRenderer implements Renderer {

  private final Page page;
  private final List<Section> sections =
      List.of(
          new HeaderSection(),
          new ClaimsSection(),
          new StatementsSection(),
          new EventsSection(),
          new RolesSection(),
          new DialoguesSection());
  private boolean first = true;

  public TextRenderer(Page page) {
    this.page = page;
  }

  @Override
  public void article(String origin, Readout readout) throws IOException {
    article(new ArticleView(origin, readout));
  }

  @Override
  public void article(String origin, ExplainedReadout explained) throws IOException {
    article(new ArticleView(origin, explained));
  }

  private void article(ArticleView article) throws IOException {
    if (!first) {
      page.blank();
      page.blank();
    }
    first = false;
    for (Section section : sections) {
      section.write(article, page);
    }
  }

  /** One part of what is told of an article; writes nothing where there is nothing to tell. */
  interface Section {
    void write(ArticleView article, Page page) throws IOException;
  }
}
