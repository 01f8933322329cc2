package dev.readout.sources.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.io.IOException;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HtmlOffsetsTest {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final String[] PIECES = {
    "envoy",
    " ",
    "&amp;",
    "&nbsp;",
    "&rsquo;",
    "&#8220;",
    "&#x1F600;",
    "😀",
    "Женева",
    "inven&shy;tion",
    "\r\n  ",
    "&copy",
    "&lt;b&gt;",
    "caf&eacute;",
    "e\u0301",
    "<em>said</em>",
    "<!-- a comment -->",
    "\u00AD",
    "&unknown;",
    "&",
    "A&B",
    "\t",
    "&NotEqualTilde;",
    "&#0;",
    "\u200B",
    "x&ampy",
    "\\",
    "&#128512 z",
    "𝔸"
  };

  /** Every word of the text is, in the page, the same word. */
  private static void assertWordsLeadBack(String page, HtmlArticle article) {
    Matcher word = WORD.matcher(article.document().text());
    int words = 0;
    while (word.find()) {
      Span there = article.offsets().original(new Span(word.start(), word.end())).orElseThrow();
      String visible =
          Parser.unescapeEntities(there.in(page).replaceAll("<[^>]*>", ""), false)
              .replaceAll("[\u00AD\u200B\u2060\uFEFF]", "");
      assertThat(visible).isEqualTo(word.group());
      words++;
    }
    assertThat(words).isPositive();
  }

  @Test
  void everyWordOfTheFixtureLeadsBackToThePage() throws IOException {
    String page = HtmlReaderTest.page("northwire.html");

    assertWordsLeadBack(page, new HtmlReader().read(page, null).orElseThrow());
  }

  @Test
  void quotedWordsLeadBackAcrossMarkup() throws IOException {
    String page = HtmlReaderTest.page("northwire.html");
    HtmlArticle article = new HtmlReader().read(page, null).orElseThrow();
    String words = "yesterday & agreed to meet in Geneva,\" he told Channel Nine";
    int at = article.document().text().indexOf(words);

    assertThat(article.offsets().original(new Span(at, at + words.length())).orElseThrow().in(page))
        .isEqualTo(
            "yesterday &amp; agreed to meet in Geneva,&quot; he told <a href=\"/tv\">Channel Nine");
  }

  @RepeatedTest(200)
  void wordsOfMadeUpPagesLeadBack(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    StringBuilder page = new StringBuilder("<html><body><h1>The talks, seen from afar</h1><div>");
    for (int paragraph = 0; paragraph < 5; paragraph++) {
      page.append("<p>A paragraph of prose, which begins like this, and is quite long in all, ");
      for (int i = 0; i < 40; i++) {
        page.append(PIECES[random.nextInt(PIECES.length)]);
      }
      page.append(random.nextBoolean() ? "</p>\n" : "");
    }
    String made = page.toString();

    assertThat(made).as("seed %d", seed).isNotEmpty();
    assertWordsLeadBack(made, new HtmlReader().read(made, null).orElseThrow());
  }
}
