package dev.readout.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.reading.ArticleReader;
import dev.readout.reading.Articles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFactualityTest {

  private static final ArticleReader READER = new ArticleReader(Articles.analyzer(), "test");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bakery opened on Monday. | opened | occurred
          The bakery did not open on Monday. | open | denied
          The baker managed to open the shop. | open | occurred
          The baker did not manage to open the shop. | open | denied
          The baker failed to open the shop. | open | denied
          The baker will open a second shop. | open | planned
          The baker plans to open a second shop. | open | planned
          The baker may open a second shop. | open | conditional
          The town urged the baker to open a second shop. | open | called-for
          The baker will open a second shop only if the town pays. | open | conditional
          The baker regretted that the shop had closed. | closed | occurred
          The police barred the baker from opening the shop. | opening | denied
          The baker left without closing the shop. | closing | denied
          No shop opened on Monday. | opened | denied
          The baker was too tired to open the shop. | open | denied
          The baker stopped selling cakes. | selling | denied
          """)
  void theWordsAboveAWordTellHowItsEventStands(String sentence, String word, String factuality) {
    int start = sentence.indexOf(word);
    Document document = Document.builder(sentence).published("2025-06-12").build();

    assertThat(
            READER.factualities(document, List.of(new Span(start, start + word.length()))).stream()
                .map(found -> found.label()))
        .containsExactly(factuality);
  }
}
