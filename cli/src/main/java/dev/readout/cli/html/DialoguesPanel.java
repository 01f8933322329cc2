package dev.readout.cli.html;

import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.Wording;
import dev.readout.model.Dialogue;
import dev.readout.model.vocabulary.Trend;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.List;

/** How dealings between parties stand, and according to whom. */
final class DialoguesPanel implements Panel.Section {

  @Override
  public void write(ArticleView article, Keys keys, Markup page) throws IOException {
    List<Dialogue> dialogues = article.readout().dialogues();
    if (dialogues.isEmpty()) {
      return;
    }
    Panel.open(page, "dialogues", "How dealings stand");
    for (int i = 0; i < dialogues.size(); i++) {
      String key = keys.key("dialogue", i);
      page.line().open("div", "class", "item", "data-show", key);
      dialogue(article, keys, dialogues.get(i), key, page);
      page.close();
    }
    page.close();
  }

  private static void dialogue(
      ArticleView article, Keys keys, Dialogue dialogue, String key, Markup page)
      throws IOException {
    page.open("p", "class", "who");
    page.element("b", String.join(" – ", dialogue.parties().stream().map(article::name).toList()));
    Panel.tag(page, "act " + dialogue.state().label(), Wording.words(dialogue.state()));
    Trend trend = dialogue.trend();
    if (trend != null) {
      Panel.tag(page, "when", trend == Trend.NONE ? "no movement" : Wording.words(trend));
    }
    page.close();
    page.open("p", "class", "how faint");
    page.text("according to ");
    Panel.voice(page, article, keys, dialogue.according());
    page.close();
    page.open("p", "class", "words").open("a", "href", "#" + Keys.inText(key));
    page.element("q", dialogue.span().in(article.text())).close().close();
    for (String basis : dialogue.basis()) {
      page.open("p", "class", "how").element("span", "on the basis of ", "class", "faint");
      page.element("q", basis).close();
    }
  }
}
