package dev.readout.reading.statements.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.Articles;
import dev.readout.reading.syntax.ParsedSyntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void aContentYieldsWhereTheTaggerSeesAnotherAttributionBesideIt() {
    Given given = new Given("Lind said the bridge was safe, though Okonjo denied it.");
    given.rule(
        Pattern.QUOTATION, "Lind", "said", "the bridge was safe, though Okonjo denied it", null);
    given.tag(0.7, "Lind", "said", "the bridge was safe");
    given.tag(0.7, "Okonjo", "denied", "it");

    assertThat(given.agreed())
        .containsExactly("Lind said: the bridge was safe", "Okonjo denied: it");
  }

  @Test
  void aContentStaysWhereTheTaggerSeesTheOtherAttributionWithin() {
    Given given = new Given("Lind said the bridge was safe, though Okonjo denied it.");
    given.rule(
        Pattern.QUOTATION, "Lind", "said", "the bridge was safe, though Okonjo denied it", null);
    given.tag(0.7, "Lind", "said", "though Okonjo denied it");
    given.tag(0.7, "Okonjo", "denied", "it");

    assertThat(given.agreed())
        .first()
        .asString()
        .endsWith(": the bridge was safe, though Okonjo denied it");
  }

  @Test
  void aSourceWithinTheCueYieldsToTheTaggers() {
    Given given = new Given("The firm issued a letter criticising the plan.");
    given.rule(Pattern.OBJECT, "a letter", "criticising", "the plan", null);
    given.tag(0.7, "The firm", "issued a letter criticising", "the plan");

    assertThat(given.agreed()).containsExactly("The firm issued a letter criticising: the plan");
  }

  @Test
  void whatADoubtfulPatternAloneFindsIsLeftOut() {
    Given given = new Given("Lind said it rained. They attacked the ship.");
    given.rule(Pattern.OBJECT, "They", "attacked", "the ship", null);
    given.tag(0.9, "Lind", "said", "it rained");

    assertThat(given.agreed()).containsExactly("Lind said: it rained");
  }

  @Test
  void butNotWithinAnotherContentWhereTheTaggerDoesNotLook() {
    Given given = new Given("Lind said they attacked the ship.");
    given.rule(Pattern.OBJECT, "they", "attacked", "the ship", null);
    given.tag(0.9, "Lind", "said", "they attacked the ship");

    assertThat(given.agreed())
        .containsExactly("Lind said: they attacked the ship", "they attacked: the ship");
  }

  @Test
  void andNotWhatIsSaidToSomebody() {
    Given given = new Given("Lind said it rained. Okonjo invited Tarn to Oslo.");
    given.rule(Pattern.OBJECT, "Okonjo", "invited", "to Oslo", "Tarn");
    given.tag(0.9, "Lind", "said", "it rained");

    assertThat(given.agreed()).containsExactly("Lind said: it rained", "Okonjo invited: to Oslo");
  }

  /** A text, and what patterns and tagger are taken to have found in it. */
  private static final class Given {

    private final Article article;
    private final Scene scene;
    private final List<Attribution> rules = new ArrayList<>();
    private final List<Attribution> tags = new ArrayList<>();

    Given(String text) {
      article = Articles.of(text);
      scene = new Scene(article, new ParsedSyntax(article));
    }

    void rule(Pattern pattern, String source, String cue, String content, @Nullable String to) {
      rules.add(attribution(pattern, source, cue, content, to));
    }

    void tag(double score, String source, String cue, String content) {
      tags.add(
          attribution(Pattern.TAGGED, source, cue, content, null).supported(Support.tagged(score)));
    }

    private Attribution attribution(
        Pattern pattern, String source, String cue, String content, @Nullable String to) {
      TokenRange verb = scene.tokens.in(span(cue));
      return new Attribution(
          pattern,
          verb.end() - 1,
          Source.here(scene.tokens.in(span(source))),
          List.of(span(cue)),
          List.of(span(content)),
          Act.ASSERT,
          null,
          null,
          to == null ? null : scene.tokens.in(span(to)),
          false);
    }

    private Span span(String words) {
      int start = article.text().indexOf(words);
      return new Span(start, start + words.length());
    }

    List<String> agreed() {
      return new Agreement(scene, rules).with(tags).stream().map(this::line).toList();
    }

    private String line(Attribution found) {
      Source source = Objects.requireNonNull(found.source());
      return scene.tokens.span(source.phrase()).in(article.text())
          + " "
          + found.cue().get(0).in(article.text())
          + ": "
          + found.content().get(0).in(article.text());
    }
  }
}
