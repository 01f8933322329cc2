package dev.readout.cli.html;

import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.Wording;
import dev.readout.model.Event;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.server.markup.Markup;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What happened, by date, and according to whom. */
final class EventsPanel implements Panel.Section {

  @Override
  public void write(ArticleView article, Keys keys, Markup page) throws IOException {
    if (article.readout().events().isEmpty()) {
      return;
    }
    Panel.open(page, "events", "What happened, and who has it so");
    page.open("ol");
    for (Event event : article.eventsByDate()) {
      String key = keys.key(event.id());
      page.line().open("li", "id", Keys.inPanel(key), "class", "item event-item", "data-show", key);
      String date = event.date();
      page.element("span", date == null ? "no date" : date, "class", "date");
      page.open("div");
      what(article, event, key, page);
      for (Map.Entry<Factuality, List<Event.Assertion>> entry :
          article.assertions(event).entrySet()) {
        asserted(article, keys, entry.getKey(), entry.getValue(), page);
      }
      page.close().close();
    }
    page.close().close();
  }

  private static void asserted(
      ArticleView article,
      Keys keys,
      Factuality factuality,
      List<Event.Assertion> assertions,
      Markup page)
      throws IOException {
    page.open("p", "class", "how");
    page.element("span", Wording.words(factuality), "class", "tag act " + factuality.label());
    page.open("span", "class", "faint").text(" according to ");
    boolean first = true;
    for (Event.Assertion assertion : assertions) {
      if (!first) {
        page.text(", ");
      }
      first = false;
      Panel.voice(page, article, keys, assertion.according());
    }
    page.close().close();
  }

  private static void what(ArticleView article, Event event, String key, Markup page)
      throws IOException {
    page.open("p", "class", "who");
    page.open("a", "class", "trigger", "href", "#" + Keys.inText(key));
    page.element("q", event.trigger().in(article.text())).close();
    if (!event.actors().isEmpty()) {
      page.text(" ").element("b", article.names(event.actors()));
    }
    if (!event.recipients().isEmpty()) {
      page.text(" → ").element("b", article.names(event.recipients()));
    }
    if (event.place() != null) {
      page.text(" in " + event.place().name());
    }
    String mode = event.mode() == null ? "" : " " + event.mode();
    page.element("span", " " + event.type().label() + mode, "class", "code");
    page.close();
  }
}
