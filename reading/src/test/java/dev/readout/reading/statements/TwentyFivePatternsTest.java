package dev.readout.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.language.resource.Table;
import dev.readout.model.Actor;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.reading.ArticleReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the 25 patterns on sentences of our own, read as users have them read. */
class TwentyFivePatternsTest {

  private static final ArticleReader READER = new ArticleReader(EncoderAnalyzer.load(), "test");

  record Row(
      String pattern, String text, String speaker, String cue, String content, String facets) {
    boolean isNearMiss() {
      return speaker.startsWith("!");
    }

    @Override
    public String toString() {
      return pattern + ": " + text + (isNearMiss() ? " " + speaker : " | " + cue);
    }
  }

  static Stream<Row> rows() {
    return Table.load(TwentyFivePatternsTest.class, "patterns.tsv", 6).rows().stream()
        .map(r -> new Row(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5)));
  }

  @Test
  void everyPatternHasSixRowsAndANearMiss() {
    Map<String, List<Row>> byPattern =
        rows().collect(Collectors.groupingBy(Row::pattern, TreeMap::new, Collectors.toList()));

    assertThat(byPattern).hasSize(25);
    byPattern.forEach(
        (pattern, rows) -> {
          assertThat(rows).as(pattern).hasSizeGreaterThanOrEqualTo(6);
          assertThat(rows)
              .as(pattern)
              .anyMatch(
                  row ->
                      row.isNearMiss()
                          || row.facets().contains("!")
                          || row.facets().contains("=-")
                          || pattern.equals("3")
                          || pattern.equals("15"));
        });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSentenceHoldsWhatItSaysAndNoMore(Row row) {
    Document document =
        Document.builder(row.text().replace("\u00b6", "\n\n")).published("2025-06-18").build();
    Read read = new Read(READER.read(document));
    if (row.isNearMiss()) {
      String cue = row.speaker().substring(1);
      assertThat(read.lines())
          .noneMatch(line -> cue.isEmpty() || line.contains(" | " + cue + " | "));
      return;
    }
    assertThat(read.readout.statements())
        .as("%s", read.lines())
        .anyMatch(statement -> read.is(statement, row));
  }

  /** A readout, asked in the words of the table. */
  private record Read(Readout readout) {

    List<String> lines() {
      return readout.statements().stream()
          .map(
              statement ->
                  name(statement.speaker().actor())
                      + " | "
                      + words(statement.cue())
                      + " | "
                      + words(statement.content())
                      + " | "
                      + statement.act().label())
          .toList();
    }

    boolean is(Statement statement, Row row) {
      return name(statement.speaker().actor()).equals(bare(row.speaker()))
          && words(statement.cue()).equals(row.cue())
          && stripped(words(statement.content())).equals(stripped(row.content()))
          && Stream.of(row.facets().split(";"))
              .allMatch(facet -> facet.equals("-") || has(statement, facet));
    }

    private boolean has(Statement statement, String facet) {
      if (facet.equals("inferred")) {
        return statement.speaker().inferred();
      }
      String[] parts = facet.split("=", 2);
      return switch (parts[0]) {
        case "act" -> statement.act().label().equals(parts[1]);
        case "act!" -> !statement.act().label().equals(parts[1]);
        case "channel" ->
            (statement.channel() == null ? "-" : statement.channel().kind().label())
                .equals(parts[1]);
        case "parent" -> parentCue(statement).equals(parts[1]);
        case "about" -> names(statement.about()).contains(bare(parts[1]));
        case "to" -> names(statement.addressees()).contains(bare(parts[1]));
        case "relayed" -> names(statement.relayedBy()).contains(bare(parts[1]));
        default -> throw new IllegalArgumentException("no such facet: " + facet);
      };
    }

    private String parentCue(Statement statement) {
      return readout.statements().stream()
          .filter(other -> other.id().equals(statement.parent()))
          .map(other -> words(other.cue()))
          .findFirst()
          .orElse("-");
    }

    private List<String> names(List<String> ids) {
      return ids.stream().map(this::name).toList();
    }

    private String name(@Nullable String id) {
      return readout.actors().stream()
          .filter(actor -> actor.id().equals(id))
          .map(Actor::name)
          .map(Read::bare)
          .findFirst()
          .orElse("-");
    }

    private String words(List<Span> spans) {
      return spans.isEmpty()
          ? "-"
          : spans.stream()
              .map(span -> span.in(readout.document().text()))
              .collect(Collectors.joining(" ... "));
    }

    /** A full stop at the end is neither here nor there. */
    private static String stripped(String words) {
      return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String bare(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.startsWith("the ")
          ? lower.substring(4)
          : lower.startsWith("a ") ? lower.substring(2) : lower;
    }
  }
}
