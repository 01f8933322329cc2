package dev.readout.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.light.LightAnalyzer;
import dev.readout.model.Actor;
import dev.readout.model.Document;
import dev.readout.model.Mention;
import dev.readout.reading.Articles;
import dev.readout.reading.roles.RoleAnnotator;
import dev.readout.reading.syntax.ShallowSyntax;
import dev.readout.reading.text.Article;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileActorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "'s",
        "of of of of",
        "The. A. Its. His. Her.",
        "Minister minister minister, minister, minister and minister",
        ", , , , – — ( ( (",
        "president of president of president of president of",
        "his counterpart's counterpart's counterpart",
        "\ud83d\ude00 said \ud83d\ude00 of \ud83d\ude00",
        "Mr. Mrs. Ms. Dr. of the",
        "US-US-US-US said",
        "both neither each either the two",
        "\u0130stanbul\u0130 \u0130\u0131 said ISTANBUL"
      })
  void oddTextIsReadWithoutFailure(String text) {
    Article article = Articles.of(text);
    ArticleActors actors = ArticleActors.of(article, new ShallowSyntax(article));
    article.tokens().sentences().forEach(actors::resolve);
    RoleAnnotator.annotate(article, new ShallowSyntax(article), actors, List.of());
    assertMentionsLieInside(actors.all(), text);
  }

  @Test
  void twentyThousandNamesAreReadInLinearTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("Minister ").append(name(i)).append(" Petrov").append(" met him. ");
      if (i % 10 == 0) {
        text.append("\n\n");
      }
    }
    Article article = lightly(text.toString());
    ArticleActors actors = ArticleActors.of(article, new ShallowSyntax(article));
    assertThat(actors.all().size()).isGreaterThan(100);
    RoleAnnotator.annotate(article, new ShallowSyntax(article), actors, List.of());
  }

  @Test
  void readingTwiceGivesTheSame() {
    String text =
        "Norwegian envoy Kari Nordby met Jon Berg, the mayor of Lima. He said she and both sides agreed.";
    assertThat(read(text)).isEqualTo(read(text));
  }

  /** Analysed without the encoder, whose own time is not the matter here. */
  private static Article lightly(String text) {
    return Article.of(Document.ofText(text), LightAnalyzer.load().analyze(text));
  }

  private static List<Actor> read(String text) {
    Article article = Articles.of(text);
    return ArticleActors.of(article, new ShallowSyntax(article)).all();
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 27; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static void assertMentionsLieInside(List<Actor> actors, String text) {
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
