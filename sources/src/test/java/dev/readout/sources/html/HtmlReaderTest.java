package dev.readout.sources.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String PROSE =
      "The two delegations met for three hours, the envoy said, and agreed to meet again on Friday.";

  private final HtmlReader reader = new HtmlReader();

  static String page(String name) throws IOException {
    try (InputStream in = HtmlReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Document read(String page) {
    return reader.read(page, null).orElseThrow().document();
  }

  @Test
  void mainTextIsTheHeadlineAndTheParagraphsAndNothingElse() throws IOException {
    assertThat(read(page("northwire.html")).text())
        .isEqualTo(
            """
            Norvian envoy denies talks were called off

            Belov says that a date for the next round stands, and that nobody has asked to move it.

            Norvian envoy Anton Belov denied on Tuesday that talks with Estmark had been called off, \
            calling the reports “an invention” of people who’d rather not see an agreement.

            "We spoke by phone yesterday & agreed to meet in Geneva," he told Channel Nine, according \
            to a transcript 😀 published by the channel.

            A word from the other side

            Estmark’s foreign ministry confirmed the call. «Встреча состоится в срок», a spokeswoman \
            said, adding that a café had been booked.

            The date stands, and so do we, whatever is written about it,

            the spokeswoman added.
            She took no questions.""");
  }

  @Test
  void jsonLdSpeaksBeforeMetaElements() throws IOException {
    Document document = read(page("northwire.html"));

    assertThat(document.title()).isEqualTo("Norvian envoy denies talks were called off");
    assertThat(document.publisher()).isEqualTo("Northwire");
    assertThat(document.authors()).containsExactly("Ana Sorel", "Jon Whitlow");
    assertThat(document.published()).isEqualTo("2025-03-12T08:00:00+01:00");
    assertThat(document.extra()).containsEntry("modified", "2025-03-12T09:30:00Z");
    assertThat(document.url()).isEqualTo("https://northwire.example/world/a1");
    assertThat(document.language()).isEqualTo("en-GB");
  }

  @Test
  void metaElementsSpeakWhereThereIsNoJsonLd() {
    Document document =
        read(
            """
            <html><head><title>ignored</title>
            <meta property="og:title" content="Talks resume in Geneva - The Ledger">
            <meta property="og:site_name" content="The Ledger"><meta property="og:locale" content="en_IE">
            <meta property="article:published_time" content="2025-04-01T10:00:00Z">
            <meta property="article:author" content="https://ledger.example/people/3">
            <meta property="og:url" content="/relative">
            <link rel="canonical" href="https://ledger.example/talks">
            </head><body><div><p>%s</p><p>%s</p></div></body></html>"""
                .formatted(PROSE, PROSE));

    assertThat(document.title()).isEqualTo("Talks resume in Geneva");
    assertThat(document.publisher()).isEqualTo("The Ledger");
    assertThat(document.published()).isEqualTo("2025-04-01T10:00:00Z");
    assertThat(document.authors()).isEmpty();
    assertThat(document.language()).isEqualTo("en-IE");
    assertThat(document.text()).startsWith("Talks resume in Geneva\n\nThe two delegations");
  }

  @Test
  void visibleTimeServesWhereMetadataHaveNoDate() {
    assertThat(
            read("<article><h1>Talks resume</h1><time datetime='2025-04-02'>2 April</time><p>"
                    + PROSE
                    + "</p></article>")
                .published())
        .isEqualTo("2025-04-02");
  }

  @Test
  void dateThatIsNoneIsKeptAsItCame() {
    Document document =
        read("<meta name=date content='the day before'><h1>Talks</h1><p>" + PROSE + "</p>");

    assertThat(document.published()).isNull();
    assertThat(document.extra()).containsEntry("published", "the day before");
  }

  @Test
  void articleOfThePageIsToldFromRelatedOnes() {
    String related =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Something else\",\"datePublished\":\"2001-01-01\"}";
    String own =
        "{\"@type\":\"Article\",\"headline\":\"Talks resume\",\"datePublished\":\"2025-04-02\"}";

    Document document =
        read(
            "<title>Talks resume - Ledger</title><script type='application/ld+json'>["
                + related
                + ","
                + own
                + ",]</script><h1>Talks resume</h1><p>"
                + PROSE
                + "</p>");

    assertThat(document.published()).isEqualTo("2025-04-02");
  }

  @Test
  void brokenJsonLdSaysNothingAndHarmsNothing() {
    Document document =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script>"
                + "<h1>Talks resume</h1><p>"
                + PROSE
                + "</p>");

    assertThat(document.title()).isEqualTo("Talks resume");
  }

  @Test
  void bodyOfTheMetadataServesWhereThePageShowsNone() {
    HtmlArticle article =
        reader
            .read(
                "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"ReportageNewsArticle\","
                    + "\"headline\":\"Talks resume\",\"articleBody\":\""
                    + PROSE
                    + "\\n\\nSecond paragraph.\"}\n//]]></script><div id=app></div>",
                null)
            .orElseThrow();

    assertThat(article.document().text())
        .isEqualTo("Talks resume\n\n" + PROSE + "\n\nSecond paragraph.");
    assertThat(article.offsets().runs()).isEmpty();
  }

  @Test
  void paragraphsPartedByDoubleBreaksAreParagraphs() {
    assertThat(
            read("<title>Talks resume</title><table><tr><td>"
                    + PROSE
                    + "<br><br>"
                    + PROSE
                    + "x</table>")
                .text())
        .isEqualTo("Talks resume\n\n" + PROSE + "\n\n" + PROSE + "x");
  }

  @Test
  void bodySplitByAdvertisementsIsOneBody() {
    String part = "<section><p>" + PROSE + "</p><p>" + PROSE + "</p></section>";
    String page =
        "<h1>Talks</h1><div id=story>" + part + "<aside>ad</aside>" + part + part + "</div>";

    assertThat(read(page).text().split("\n\n")).hasSize(7);
  }

  @Test
  void commentsLongerThanTheArticleAreNotTheArticle() {
    String comments = ("<p>" + PROSE + " I do not think so, dear all.</p>").repeat(10);
    String page =
        "<article><h1>Talks</h1><p>"
            + PROSE
            + "</p><p>"
            + PROSE
            + "</p></article>"
            + "<div id='comments' class='comment-list'>"
            + comments
            + "</div>";

    assertThat(read(page).text()).doesNotContain("dear all").contains(PROSE);
  }

  @Test
  void partThatHoldsNearlyAllTextIsTheArticleWhateverItIsCalled() {
    assertThat(read("<div class='widget'><h2>Talks</h2><p>" + PROSE + "</p></div>").text())
        .isEqualTo("Talks\n\n" + PROSE);
  }

  @Test
  void hiddenTextIsLeftOut() {
    assertThat(
            read("<h1>Talks</h1><p>"
                    + PROSE
                    + "</p><p style='display: none'>"
                    + PROSE
                    + "</p>"
                    + "<p hidden>"
                    + PROSE
                    + "</p>")
                .text())
        .isEqualTo("Talks\n\n" + PROSE);
  }

  @Test
  void listOfLinksHasNoMainText() {
    String teaser =
        "<li><a href='/a'>The envoy denies, at length, that talks were called off</a></li>";

    assertThat(reader.read("<h1>News</h1><ul>" + teaser.repeat(30) + "</ul>", null)).isEmpty();
    assertThat(reader.read("<p>Not found.</p>", null)).isEmpty();
    assertThat(reader.read("", null)).isEmpty();
  }

  @Test
  void addressServesWhereThePageNamesNone() {
    assertThat(
            reader
                .read("<h1>Talks</h1><p>" + PROSE, "https://ledger.example/a")
                .orElseThrow()
                .document()
                .url())
        .isEqualTo("https://ledger.example/a");
  }
}
