package dev.readout.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with trees written by hand: word/tag/head/relation, heads counted from 1. */
class ParsedSyntaxTest {

  private static final String UNKNOWN_WORD =
      "They/PRON/4/nsubj hm/INTJ/4/discourse should/AUX/4/aux go/VERB/0/root";

  @Test
  void whereTheRulesFindNoSubjectTheTreeDoes() {
    assertThat(subject(UNKNOWN_WORD, 3, ParsedSyntax::new)).isEqualTo("They");
    assertThat(subject(UNKNOWN_WORD, 3, ShallowSyntax::new)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They/PRON/4/nsubj hm/INTJ/4/discourse should/AUX/4/aux go/VERB/0/root | 3 | They
          ships/NOUN/4/nsubj hm/INTJ/4/discourse are/AUX/4/cop late/ADJ/0/root  | 2 | ships
          who/PRON/4/nsubj hm/INTJ/4/discourse should/AUX/4/aux go/VERB/0/root  | 3 | -
          They/PRON/_/_ hm/INTJ/_/_ should/AUX/_/_ go/VERB/_/_                  | 3 | -
          Oslo/PROPN/3/obj it/PRON/3/nsubj said/VERB/0/root                     | 2 | it
          """)
  void treesAreAskedWhereRulesAreUnsure(String words, int verb, String subject) {
    assertThat(subject(words, verb, ParsedSyntax::new)).isEqualTo(subject);
  }

  private interface Way {
    Syntax of(Article article);
  }

  private static String subject(String words, int verb, Way way) {
    Article article = article(words);
    Syntax syntax = way.of(article);
    return syntax
        .verbGroupAt(verb)
        .flatMap(syntax::subject)
        .map(found -> article.tokens().words(found.phrase().range()))
        .orElse("-");
  }

  private static Article article(String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.trim().split(" +", -1)) {
      String[] parts = word.split("/", -1);
      Span span = new Span(text.length(), text.length() + parts[0].length());
      boolean parsed = !parts[2].equals("_");
      tokens.add(
          new Token(
              span,
              parts[0],
              parts[0].equals("are") ? "be" : parts[0],
              PartOfSpeech.valueOf(parts[1]),
              parsed ? Integer.parseInt(parts[2]) - 1 : Token.NO_HEAD,
              parsed ? parts[3] : null));
      text.append(parts[0]).append(' ');
    }
    String whole = text.toString().strip();
    Sentence sentence = new Sentence(new Span(0, whole.length()), tokens);
    return Article.of(
        Document.ofText(whole), new Analysis(whole, List.of(sentence), List.of(), List.of()));
  }
}
