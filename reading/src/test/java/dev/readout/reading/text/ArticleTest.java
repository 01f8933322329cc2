package dev.readout.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.reading.Articles;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private static final String TEXT =
      "Envoy denies rift\n\nThe envoy said on Monday: “There is no rift.” He left.\n\nTalks go on.";

  @Test
  void aFirstParagraphWithoutFullStopIsTheHeadline() {
    Article article = Articles.of(TEXT);
    assertThat(article.headline().map(span -> span.in(TEXT))).contains("Envoy denies rift");
  }

  @Test
  void aTitleThatIsTheFirstParagraphIsTheHeadlineWhateverItsEnd() {
    Document document =
        Document.builder("It is over.\n\nThe talks ended.").title("It is over.").build();
    assertThat(Articles.of(document).headline()).isPresent();
    assertThat(Articles.of("It is over.\n\nThe talks ended.").headline()).isEmpty();
  }

  @Test
  void paragraphsAndQuotationsAreFoundByOffset() {
    Article article = Articles.of(TEXT);
    int inQuote = TEXT.indexOf("no rift");
    assertThat(article.paragraphAt(inQuote)).isEqualTo(1);
    assertThat(article.quotationAt(inQuote).map(q -> q.inner().in(TEXT)))
        .contains("There is no rift.");
    assertThat(article.quotationAt(TEXT.indexOf("He left"))).isEmpty();
    assertThat(article.paragraphAt(TEXT.length())).isEqualTo(2);
  }

  @Test
  void tokensAreFoundBySpan() {
    Article article = Articles.of(TEXT);
    Tokens tokens = article.tokens();
    TokenRange all = tokens.in(article.paragraphs().get(2).span());
    assertThat(tokens.words(all)).isEqualTo("Talks go on.");
    assertThat(tokens.sentenceAround(all.first())).isEqualTo(all);
  }
}
