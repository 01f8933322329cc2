package dev.readout.cli.answer;

import dev.readout.cli.layout.Ink;
import dev.readout.cli.layout.Page;
import dev.readout.cli.layout.Run;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.Citation;
import dev.readout.record.ask.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each line as a paragraph, the words it rests on, and where they stand. */
final class AnswerText {

  private static final int INDENT = 4;

  private AnswerText() {}

  static void write(Answer answer, AnswerFormat.Target target) throws IOException {
    Page page = new Page(target.out(), target.columns(), target.colour());
    for (Line line : answer.lines()) {
      page.paragraph(0, List.of(new Run(line.summary(), Ink.NAME)));
      Citation citation = line.citation();
      if (!line.summary().contains(citation.words()) && !citation.words().isBlank()) {
        page.paragraph(
            INDENT, List.of(new Run("\u201C" + citation.words() + "\u201D", Ink.QUOTED)));
      }
      page.paragraph(INDENT, List.of(Run.faint(source(citation))));
    }
  }

  private static String source(Citation citation) {
    List<String> parts = new ArrayList<>();
    parts.add(citation.id());
    parts.add(
        Stream.of(citation.title(), citation.publisher(), citation.published(), citation.url())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
  }
}
