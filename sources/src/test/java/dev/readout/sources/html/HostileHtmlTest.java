package dev.readout.sources.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileHtmlTest {

  private static final String PROSE =
      "<p>The two delegations met for three hours, the envoy said, and agreed to meet again.</p>";

  private final HtmlReader reader = new HtmlReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div",
        "p",
        "b",
        "a",
        "blockquote",
        "table",
        "ul><li",
        "span class='related'",
        "form",
        "font",
        "svg",
        "section itemprop=articleBody",
        "article",
        "main"
      })
  void nestingAHundredThousandDeepIsReadOrRefused(String tag) {
    String page = ("<" + tag + ">").repeat(100_000) + PROSE;

    reader.read(page, null).ifPresent(a -> assertThat(a.document().text()).contains("three hours"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><div>",
        "<b><p></b>",
        "<table><tr><td><a>x",
        "<i><b></i>",
        "&",
        "&am",
        "&#",
        "&copy",
        "<!--",
        "<",
        "</",
        "<a href='",
        "\"",
        "<p>&quot;",
        "<br>",
        "x<br>",
        "<p>x,",
        "<h1>a",
        "<script type='application/ld+json'>{",
        "<script type='application/ld+json'>[[[",
        "<meta property=og:title content=a>",
        "<time datetime=1>",
        "<div itemprop=articleBody>"
            + "<p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void repeatedMarkupTakesBoundedTime(String markup) {
    String page = markup.repeat(30_000);

    assertThat(reader.isReadable(page)).isTrue();
    assertThat(reader.read(PROSE + page, null)).isNotNull();
  }

  @Test
  void moreTagsThanAnArticleHasAreRefused() {
    assertThat(reader.isReadable("<a>".repeat(HtmlReader.MAX_TAGS + 1))).isFalse();
    assertThat(reader.isReadable("a".repeat(HtmlReader.MAX_LENGTH + 1))).isFalse();
  }

  @Test
  void jsonLdNestedWithoutEndSaysNothing() {
    String page =
        "<script type='application/ld+json'>"
            + "{\"@graph\":[".repeat(50_000)
            + "</script>"
            + PROSE;

    assertThat(reader.read(page, null)).isPresent();
  }

  @Test
  void noSequenceOfMarkupThrows() {
    String[] pieces = {
      "<p>",
      "</p>",
      "<div class='x y-z related'>",
      "</div>",
      "<article>",
      "<h1>",
      "</h1>",
      "<br>",
      "<a href=x>",
      "</a>",
      "<table>",
      "<td>",
      "words, and more words, in a row, as prose has it ",
      "&lt;",
      "&#xD800;",
      "\0",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<template>",
      "<svg>",
      "<select>",
      "<frameset>",
      "<textarea>",
      "<time>",
      "<span itemprop=articleBody>",
      "<title>",
      "<plaintext",
      "\uD83D",
      "<noscript>",
      "<form>",
      "]]>"
    };
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      StringBuilder page = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        page.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(reader.read(page.toString(), null)).as("seed %d", seed).isNotNull();
    }
  }
}
