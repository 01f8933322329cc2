package dev.readout.sources.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  private static final String ARTICLE =
      """
      ---
      title: "Talks resume in Geneva"
      date: 2025-10-17
      authors:
        - Ana Sorel
        - 'Jon Whitlow'
      tags: [talks, "Geneva"]
      ---
      # Talks resume in *Geneva*

      The envoy **denied** on [Tuesday](https://northwire.example "a title") that talks
      had &ldquo;ended\\*&rdquo;. ![alt words](a.png) <b>He</b> said `so`.

      > "The date stands," he said.
      >
      > - one point
      > - another

      ```
      code words
      ```

      <div>markup words</div>

      Last  paragraph 😀 with
      a hard\\
      break.
      """;

  private final MarkdownReader reader = new MarkdownReader();

  @Test
  void textIsTheHeadlineAndTheParagraphsWithoutMarks() {
    MarkdownArticle article = reader.read(ARTICLE).orElseThrow();

    assertThat(article.title()).isEqualTo("Talks resume in Geneva");
    assertThat(article.text())
        .isEqualTo(
            """
            Talks resume in Geneva

            The envoy denied on Tuesday that talks had “ended*”. He said so.

            "The date stands," he said.

            one point

            another

            Last paragraph 😀 with a hard
            break.""");
  }

  @Test
  void frontMatterHasStringsAndLists() {
    assertThat(reader.read(ARTICLE).orElseThrow().fields())
        .containsEntry("title", "Talks resume in Geneva")
        .containsEntry("date", "2025-10-17")
        .containsEntry("authors", List.of("Ana Sorel", "Jon Whitlow"))
        .containsEntry("tags", List.of("talks", "Geneva"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"envoy denied on Tuesday", "“ended*”", "one point", "Last paragraph 😀", "Geneva"})
  void wordsLeadBackToTheFile(String words) {
    MarkdownArticle article = reader.read(ARTICLE).orElseThrow();
    int at = article.text().indexOf(words);
    String there =
        article.offsets().original(new Span(at, at + words.length())).orElseThrow().in(ARTICLE);

    assertThat(
            there
                .replaceAll("\\*\\*|\\[|\\]\\([^)]*\\)|\\\\", "")
                .replace("&ldquo;", "“")
                .replace("&rdquo;", "”")
                .replaceAll("\\s+", " "))
        .startsWith(words);
  }

  @Test
  void titleOfTheFrontMatterIsTheFirstParagraphWhereNoHeadingSaysIt() {
    assertThat(reader.read("---\ntitle: Talks\n---\nThey resumed.").orElseThrow().text())
        .isEqualTo("Talks\n\nThey resumed.");
  }

  @Test
  void frontMatterThatDoesNotEndIsText() {
    MarkdownArticle article = reader.read("---\ntitle: Talks\n\nThey resumed.").orElseThrow();

    assertThat(article.fields()).isEmpty();
    assertThat(article.title()).isNull();
    assertThat(article.text()).contains("They resumed.");
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    MarkdownArticle article =
        reader
            .read("---\r\ntitle: Talks\r\n---\r\n# Talks\r\n\r\nThey\r\nresumed.\r\n")
            .orElseThrow();

    assertThat(article.fields()).containsEntry("title", "Talks");
    assertThat(article.text()).isEqualTo("Talks\n\nThey resumed.");
  }

  @Test
  void marksAloneAreNoArticle() {
    assertThat(reader.read("")).isEmpty();
    assertThat(reader.read("---\n***\n![](a.png)")).isEmpty();
  }

  @Timeout(60)
  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "* ",
        "[",
        "]",
        "![",
        "`",
        "*a ",
        "_",
        "**",
        "<",
        "&",
        "&am",
        "\\",
        "((",
        "[a](",
        "# ",
        "1. ",
        "a\n> ",
        "    ",
        "\t",
        "~~~\n",
        "---\n",
        "\"",
        "[a]: b\n",
        "`a``",
        "<a ",
        "|"
      })
  void repeatedMarksTakeBoundedTime(String mark) {
    String file = mark.repeat(100_000) + "\nend";
    for (String start : new String[] {"", "They resumed. "}) {
      if (reader.isReadable(file)) {
        reader.read(start + file).ifPresent(a -> assertThat(a.text()).isNotEmpty());
      }
    }
  }

  @Test
  void paragraphOfThousandsOfLinesIsNoMarkdown() {
    assertThat(reader.isReadable("line\n".repeat(2_000) + "\n" + "line\n".repeat(2_000))).isTrue();
    assertThat(reader.isReadable("line\n".repeat(2_001))).isFalse();
  }

  @Test
  void anglesAreTagsAddressesOrJustAngles() {
    assertThat(
            reader
                .read("a <b>b</b> <https://n.example/> c < d <!-- e --> <a@b.example>")
                .orElseThrow()
                .text())
        .isEqualTo("a b https://n.example/ c < d a@b.example");
  }
}
