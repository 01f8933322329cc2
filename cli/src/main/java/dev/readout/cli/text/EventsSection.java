package dev.readout.cli.text;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.cli.view.ArticleView;
import dev.readout.cli.view.Wording;
import dev.readout.model.Event;
import dev.readout.model.vocabulary.Factuality;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What happened, is to happen or is said to have happened, when, and according to whom. */
final class EventsSection implements TextRenderer.Section {

  private static final int DATE_WIDTH = 12;

  @Override
  public void write(ArticleView article, Page page) throws IOException {
    if (article.readout().events().isEmpty()) {
      return;
    }
    Runs.heading(page, "WHAT HAPPENED, AND WHO HAS IT SO");
    for (Event event : article.eventsByDate()) {
      String date = event.date();
      Run when = date == null ? Run.faint("no date") : new Run(date, Ink.NAME);
      page.labelled(2, when, DATE_WIDTH, what(article, event));
      page.paragraph(2 + DATE_WIDTH, assertions(article, event));
    }
  }

  private static List<Run> what(ArticleView article, Event event) {
    List<Run> parts = new ArrayList<>();
    String mode = event.mode() == null ? "" : " " + event.mode();
    parts.add(Run.plain(event.type().label() + mode));
    parts.add(new Run("“" + event.trigger().in(article.text()) + "”", Ink.QUOTED));
    if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
      String toward = event.recipients().isEmpty() ? "" : " → " + article.names(event.recipients());
      parts.add(new Run((article.names(event.actors()) + toward).strip(), Ink.NAME));
    }
    if (event.place() != null) {
      parts.add(Run.plain("in " + event.place().name()));
    }
    return Runs.dotted(parts);
  }

  private static List<Run> assertions(ArticleView article, Event event) {
    List<Run> runs = new ArrayList<>();
    article
        .assertions(event)
        .forEach(
            (factuality, assertions) -> {
              if (!runs.isEmpty()) {
                runs.add(Run.faint("; "));
              }
              runs.add(new Run(Wording.words(factuality), ink(factuality)));
              String sources =
                  assertions.stream()
                      .map(assertion -> article.according(assertion.according()))
                      .distinct()
                      .collect(Collectors.joining(", "));
              runs.add(Run.faint(" according to " + sources));
            });
    return runs;
  }

  private static Ink ink(Factuality factuality) {
    return switch (factuality) {
      case OCCURRED, ONGOING -> Ink.AFFIRM;
      case DENIED -> Ink.DENY;
      case PLANNED, CALLED_FOR, CONDITIONAL, UNCONFIRMED -> Ink.OPEN;
    };
  }
}
