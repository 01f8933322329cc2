package dev.readout.cli.html;

import dev.readout.cli.view.ArticleView;
import dev.readout.model.Span;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The text of an article with its marks. */
final class ArticleText {

  private final Markup page;

  ArticleText(Markup page) {
    this.page = page;
  }

  void write(ArticleView article, Keys keys) throws IOException {
    String text = article.text();
    List<Span> paragraphs = Paragraphs.of(text);
    List<Mark> marks = Marks.of(article.readout(), keys);
    page.open("div", "class", "text", "lang", "en");
    boolean first = true;
    for (List<Segment> segments : Segmenter.split(paragraphs, marks)) {
      page.line();
      if (first && isHeadline(segments, article)) {
        page.open("p", "class", "headline");
      } else {
        page.open("p");
      }
      first = false;
      for (Segment segment : segments) {
        write(segment, text);
      }
      page.close();
    }
    page.line().close();
  }

  /** The headline is often the text's first paragraph; then the text shows it as one. */
  private static boolean isHeadline(List<Segment> segments, ArticleView article) {
    int start = segments.get(0).span().start();
    int end = segments.get(segments.size() - 1).span().end();
    return article.text().substring(start, end).equals(article.title().strip());
  }

  private void write(Segment segment, String text) throws IOException {
    for (String key : segment.begins()) {
      page.element("span", "", "id", Keys.inText(key));
    }
    String words = segment.span().in(text);
    if (segment.marks().isEmpty()) {
      page.text(words);
      return;
    }
    Mark innermost = segment.marks().get(0);
    String styles =
        segment.marks().stream()
            .map(mark -> mark.kind().style())
            .distinct()
            .collect(Collectors.joining(" "));
    String belongs =
        segment.marks().stream()
            .map(mark -> mark.key() + ":" + mark.kind().style())
            .collect(Collectors.joining(" "));
    if (innermost.kind() == Mark.Kind.CUE || innermost.kind() == Mark.Kind.EVENT) {
      // A link, so that the keyboard reaches it and it works without script.
      page.element(
          "a",
          words,
          "class",
          "m " + styles,
          "data-k",
          belongs,
          "href",
          "#" + Keys.inPanel(innermost.key()));
    } else {
      page.element("span", words, "class", "m " + styles, "data-k", belongs);
    }
  }
}
