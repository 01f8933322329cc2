package dev.readout.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Articles;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Tokens;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShallowSyntaxTest {

  /** The syntax of one text, asked by words. */
  private static final class Asked {
    final Article article;
    final Tokens tokens;
    final Syntax syntax;

    Asked(String text) {
      article = Articles.of(text);
      tokens = article.tokens();
      syntax = new ShallowSyntax(article);
    }

    VerbGroup verb(String word) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).form().equals(word)) {
          Optional<VerbGroup> verb = syntax.verbGroupAt(i);
          if (verb.isPresent()) {
            return verb.get();
          }
        }
      }
      throw new AssertionError("no verb group at " + word + " in " + article.text());
    }

    String subject(String verb) {
      return syntax.subject(verb(verb)).map(s -> tokens.words(s.phrase().range())).orElse("-");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The mayor said the bridge was open.                                         | said     | The mayor
      “The bridge is open,” said Energy Minister Tomas Alder.                     | said     | Energy Minister Tomas Alder
      “The bridge is open,” the mayor said, “but lorries must wait.”              | said     | the mayor
      Ilic, who replaced Moro after he resigned, said prices would fall.          | said     | Ilic
      Anna Bell, a doctor, said the ward was full.                                | said     | Anna Bell
      Oslo and Lima said both would sign.                                         | said     | Oslo and Lima
      In Oslo, the minister's office confirmed the visit.                         | confirmed | the minister's office
      Two people at the ministry said fuel was short.                             | said     | Two people at the ministry
      The agency quoted an aide at the ministry as saying that it was open.       | saying   | an aide at the ministry
      He said her attempts to stop the talks should fail.                         | fail     | her attempts to stop the talks
      Varga congratulated Moro on his post and they jointly noted it.             | noted    | they
      Varga said the repairs went on, adding that they would end.                 | adding   | Varga
      The agreements reached during the summit are not favoured by the union.     | are      | The agreements reached during the summit
      The minister praised the envoy and asked for time.                          | asked    | The minister
      Varga praised the envoy's role in freeing the crew.                         | freeing  | the envoy
      Varga praised her part in freeing the crew.                                 | freeing  | her
      They fined two firms whom Oslo accuses of spilling oil.                     | spilling | two firms
      Oslo accuses the firms of spilling oil.                                     | spilling | the firms
      Oslo said it would insist on leaving.                                       | leaving  | it
      The envoy refused to say how many had left.                                 | say      | The envoy
      """)
  void subjectsAreFound(String text, String verb, String subject) {
    assertThat(new Asked(text).subject(verb)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      She did not say whether it failed.       | say     | did not say     | true  | PAST
      They will meet on Monday.                | meet    | will meet       | false | FUTURE
      He never said so.                        | said    | never said      | true  | PAST
      The men were killed by the army.          | killed  | were killed     | false | PAST
      The port is being closed.                | closed  | is being closed | false | PRESENT
      """)
  void verbGroupsHoldTheirAuxiliaries(
      String text, String word, String group, boolean negated, VerbGroup.Tense tense) {
    Asked asked = new Asked(text);
    VerbGroup verb = asked.verb(word);
    assertThat(asked.tokens.words(verb.range())).isEqualTo(group);
    assertThat(verb.tense()).isEqualTo(tense);
    assertThat(verb.negated()).isEqualTo(negated);
  }

  @Test
  void thePassiveKnowsItsAgent() {
    Asked asked = new Asked("The men were killed by the army on Friday.");
    VerbGroup verb = asked.verb("killed");
    assertThat(verb.passive()).isTrue();
    assertThat(asked.syntax.agent(verb).map(a -> asked.tokens.words(a.range())))
        .contains("the army");
    assertThat(asked.syntax.object(verb)).isEmpty();
  }

  @Test
  void aPhraseIsExtendedByWhatBelongsToItsHead() {
    Asked asked = new Asked("Rosa Quintana of the Coastal Research Board in Cork spoke to us.");
    NounPhrase first = asked.syntax.nounPhrases(0).get(0);
    assertThat(asked.tokens.words(asked.syntax.full(first).range()))
        .isEqualTo("Rosa Quintana of the Coastal Research Board in Cork");
  }

  @Test
  void emptyAndOddTextsHaveNoGrammarAndNoErrors() {
    for (String text : new String[] {"", " ", "???", "“", "said said said", ", , and and"}) {
      Asked asked = new Asked(text);
      for (int s = 0; s < asked.tokens.sentences().size(); s++) {
        for (VerbGroup verb : asked.syntax.verbGroups(s)) {
          assertThat(asked.syntax.subject(verb)).isNotNull();
          assertThat(asked.syntax.object(verb)).isNotNull();
        }
      }
    }
  }
}
