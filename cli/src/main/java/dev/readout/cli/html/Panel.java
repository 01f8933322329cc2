package dev.readout.cli.html;

import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.StatementWords;
import dev.readout.cli.view.Words;
import dev.readout.model.Statement;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sections of the panel share. */
final class Panel {

  private Panel() {}

  /** One section of the panel; writes nothing where there is nothing to tell. */
  interface Section {
    void write(ArticleView article, Keys keys, Markup page) throws IOException;
  }

  static void open(Markup page, String style, String heading) throws IOException {
    page.line().open("section", "class", style).element("h3", heading);
  }

  /** The words in quotation marks as quotation, the others as paraphrase. */
  static void words(Statement statement, String text, Markup page) throws IOException {
    page.open("p", "class", "words");
    boolean first = true;
    for (List<Words> stretch : StatementWords.of(statement, text)) {
      if (!first) {
        page.element("span", " … ", "class", "faint");
      }
      first = false;
      for (Words words : stretch) {
        if (words.quoted()) {
          page.element("q", words.text().strip());
        } else {
          page.element("i", words.text());
        }
      }
    }
    page.close();
  }

  /** A small label with its words. */
  static void tag(Markup page, String style, String words) throws IOException {
    page.text(" ").element("span", words, "class", "tag " + style);
  }

  /** A link to the words in the text. */
  static void number(Markup page, String key, String label) throws IOException {
    page.element("a", label, "class", "no", "href", "#" + Keys.inText(key));
  }

  /** Whose word it is: the number of a statement as a link, or the article. */
  static void voice(Markup page, ArticleView article, Keys keys, @Nullable String id)
      throws IOException {
    if (id == null) {
      page.text("the article");
      return;
    }
    Statement statement = article.statement(id);
    page.text(article.speaker(statement) + " ");
    number(page, keys.key(id), String.valueOf(article.number(id)));
  }
}
