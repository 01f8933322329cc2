package dev.readout.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.language.Name;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Actor;
import dev.readout.model.Document;
import dev.readout.model.Mention;
import dev.readout.model.Span;
import dev.readout.reading.Articles;
import dev.readout.reading.roles.RoleAnnotator;
import dev.readout.reading.syntax.ShallowSyntax;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
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
    RoleAnnotator.annotate(actors);
    assertMentionsLieInside(actors.all(), text);
  }

  @Test
  void twentyThousandNamesAreReadInLinearTime() {
    Article article = meetings(20_000);
    ArticleActors actors = ArticleActors.of(article, new ShallowSyntax(article));
    assertThat(actors.all().size()).isGreaterThan(100);
    RoleAnnotator.annotate(actors);
  }

  @Test
  void readingTwiceGivesTheSame() {
    String text =
        "Norwegian envoy Kari Nordby met Jon Berg, the mayor of Lima. He said she and both sides agreed.";
    assertThat(read(text)).isEqualTo(read(text));
  }

  /**
   * An article of sentences such as {@code Minister Abc Petrov met him.}, no name twice, tagged
   * here: the time of an analyzer is not the matter.
   */
  private static Article meetings(int count) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = text.length();
      List<Token> tokens = new ArrayList<>();
      tokens.add(token(text, "Minister", "Minister", PartOfSpeech.PROPN));
      tokens.add(token(text, name(i), name(i), PartOfSpeech.PROPN));
      tokens.add(token(text, "Petrov", "Petrov", PartOfSpeech.PROPN));
      names.add(new Name(tokens.get(1).span().union(tokens.get(2).span()), Name.Type.PERSON));
      tokens.add(token(text, "met", "meet", PartOfSpeech.VERB));
      tokens.add(token(text, "him", "he", PartOfSpeech.PRON));
      tokens.add(token(text, ".", ".", PartOfSpeech.PUNCT));
      sentences.add(new Sentence(new Span(start, text.length() - 1), tokens));
      text.append(i % 10 == 0 ? "\n\n" : "");
    }
    Analysis analysis = new Analysis(text.toString(), sentences, names, List.of());
    return Article.of(Document.ofText(analysis.text()), analysis);
  }

  private static Token token(StringBuilder text, String form, String lemma, PartOfSpeech pos) {
    int start = text.length();
    text.append(form).append(' ');
    return new Token(new Span(start, start + form.length()), form, lemma, pos, Token.NO_HEAD, null);
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
