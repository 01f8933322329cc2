package dev.readout.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kinds of input there are, by the endings of file names and by media types. */
enum Format {
  TEXT(List.of("txt", "text"), List.of("text/plain")),
  MARKDOWN(List.of("md", "markdown"), List.of("text/markdown", "text/x-markdown")),
  HTML(List.of("html", "htm", "xhtml"), List.of("text/html", "application/xhtml+xml")),
  JSON(List.of("json"), List.of("application/json", "text/json")),
  JSON_LINES(
      List.of("jsonl", "ndjson", "jl"),
      List.of("application/jsonl", "application/x-ndjson", "application/x-jsonlines")),

  /** Text, but no article, or not read yet. */
  UNSUPPORTED(
      List.of(
          "xml", "rss", "atom", "css", "js", "mjs", "csv", "tsv", "svg", "yaml", "yml", "conllu"),
      List.of(
          "text/css",
          "text/csv",
          "text/javascript",
          "text/xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/javascript"));

  @SuppressWarnings("ImmutableEnumChecker") // Lists of strings made by List.of.
  private final List<String> endings;

  @SuppressWarnings("ImmutableEnumChecker") // Lists of strings made by List.of.
  private final List<String> mediaTypes;

  Format(List<String> endings, List<String> mediaTypes) {
    this.endings = endings;
    this.mediaTypes = mediaTypes;
  }

  /** The endings of file names that stand for this format, without the point. */
  List<String> endings() {
    return endings;
  }

  /** By the ending of a file's name, leaving {@code .gz} aside; empty for unknown endings. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String inner = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    String ending = inner.substring(inner.lastIndexOf('.') + 1);
    return inner.indexOf('.') < 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
  }

  /** By a media type without parameters, in lower case. */
  static Optional<Format> ofMediaType(String type) {
    return Arrays.stream(values()).filter(format -> format.mediaTypes.contains(type)).findFirst();
  }
}
