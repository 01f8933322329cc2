package dev.readout.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Fixture;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  private static final String HOSTILE =
      "</style></script><script>alert(1)</script><img src=x onerror=alert(2)> \"onmouseover=\""
          + " '><b> &amp; \u202Eevil \u0000";

  @Test
  void thePageHoldsTheWholeText() throws IOException {
    org.jsoup.nodes.Document page = page(Fixture.readout());

    assertThat(page.select(".text").text()).isEqualTo(Fixture.TEXT.replaceAll("\\s+", " ").strip());
  }

  @Test
  void wordsAndPanelShareKeys() throws IOException {
    org.jsoup.nodes.Document page = page(Fixture.readout());

    assertThat(marked(page, "a1.s1", "source")).isEqualTo("Special envoy Mara Lind");
    assertThat(marked(page, "a1.s1", "cue")).isEqualTo("denied");
    assertThat(marked(page, "a1.s1", "content"))
        .isEqualTo("reports that talks between Norway and Iceland had stalled");
    assertThat(marked(page, "a1.s2", "content"))
        .isEqualTo("talks between Norway and Iceland had stalled");
    assertThat(marked(page, "a1.s3", "time")).isEqualTo("Friday");
    assertThat(marked(page, "a1.s3", "channel")).isEqualTo("Telegram channel");
    assertThat(marked(page, "a1.e1", "event")).isEqualTo("meet again");
    for (Element item : page.select("[data-show]")) {
      for (String key : item.attr("data-show").split(" ")) {
        assertThat(page.select("[data-k~=(^| )" + key.replace(".", "\\.") + ":]")).isNotEmpty();
      }
    }
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws IOException {
    org.jsoup.nodes.Document page = page(Fixture.readout(), Fixture.readout());

    assertThat(page.select("a[href^=#]")).isNotEmpty();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void affirmAndDenyStandInColumns() throws IOException {
    org.jsoup.nodes.Document page = page(Fixture.readout());

    assertThat(page.select(".side.affirm b").text()).isEqualTo("reports");
    assertThat(page.select(".side.deny b").text()).isEqualTo("Mara Lind");
  }

  @Test
  void contestedClaimsStandAboveTheArticle() throws IOException {
    org.jsoup.nodes.Document page = page(Fixture.readout());

    assertThat(page.select("article > .claims + .columns")).hasSize(1);
    assertThat(page.select(".panel .claims")).isEmpty();
  }

  @Test
  void reasonsCanBeOpenedWithoutScript() throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlRenderer renderer = new HtmlRenderer(out);
    renderer.begin();
    renderer.article("samples/rift.txt", Fixture.explained());
    renderer.end();
    org.jsoup.nodes.Document page = Jsoup.parse(out.toString());

    assertThat(page.select(".statements li > details.why")).hasSize(5);
    assertThat(page.select("details.why").get(0).text())
        .startsWith("Why found by the rule for a cue and a noun phrase and by the heads");
    assertThat(page(Fixture.readout()).select("details")).isEmpty();
  }

  @Test
  void hostileTextAndMetadataStayText() throws IOException {
    Readout readout =
        Fixture.readout(
            Document.builder(Fixture.TEXT + HOSTILE)
                .title(HOSTILE)
                .publisher(HOSTILE)
                .authors(List.of(HOSTILE))
                .id(HOSTILE));

    org.jsoup.nodes.Document page = page(readout, readout);

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, b:not(.who b), [onmouseover], [onerror]")).isEmpty();
    assertThat(page.outerHtml()).doesNotContain("\u202E");
    assertThat(page.select("h2").get(0).text())
        .isEqualTo(HOSTILE.replace('\u202E', '\uFFFD').replace('\u0000', '\uFFFD'));
  }

  @Test
  void onlyWebAddressesAreLinked() throws IOException {
    assertThat(address("javascript:alert(1)")).isEmpty();
    assertThat(address(" JavaScript:alert(1)")).isEmpty();
    assertThat(address("data:text/html,x")).isEmpty();
    assertThat(address("https://example.org/a?b=\"c"))
        .containsExactly("https://example.org/a?b=\"c");
  }

  @Test
  void thePageLoadsNothingAndRunsNothingButItsOwnScript() throws Exception {
    org.jsoup.nodes.Document page = page(Fixture.readout());

    assertThat(page.select("link, img, iframe, [src]")).isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src 'sha256-" + hash(page.select("script").get(0).data()) + "'")
        .contains("style-src 'sha256-" + hash(page.select("style").get(0).data()) + "'");
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void contentsAreThereForMoreThanOneArticle() throws IOException {
    assertThat(page(Fixture.readout()).select("nav")).isEmpty();
    assertThat(page(Fixture.readout(), Fixture.readout()).select("nav li")).hasSize(2);
  }

  private static org.jsoup.nodes.Document page(Readout... readouts) throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlRenderer renderer = new HtmlRenderer(out);
    renderer.begin();
    for (Readout readout : readouts) {
      renderer.article("samples/rift.txt", readout);
    }
    renderer.end();
    return Jsoup.parse(out.toString());
  }

  private static String marked(org.jsoup.nodes.Document page, String key, String kind) {
    StringBuilder words = new StringBuilder();
    for (Element element : page.select("[data-k]")) {
      if (List.of(element.attr("data-k").split(" ")).contains(key + ":" + kind)) {
        words.append(element.wholeText());
      }
    }
    return words.toString();
  }

  private static List<String> address(String url) throws IOException {
    return page(Fixture.readout(Document.builder(Fixture.TEXT).url(url)))
        .select(".byline a")
        .eachAttr("href");
  }

  private static String hash(String content) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
  }
}
