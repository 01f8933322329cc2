package dev.readout.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with tags as an analyzer may give them, and the tags that the annotators see. */
class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accused/VERB of/SCONJ jamming/VERB radios/NOUN     | 1 | ADP
          called/VERB for/SCONJ Peru/PROPN to/PART leave/VERB | 1 | ADP
          left/VERB after/SCONJ meeting/VERB her/PRON        | 1 | ADP
          left/VERB after/SCONJ she/PRON spoke/VERB          | 1 | SCONJ
          left/VERB as/SCONJ prices/NOUN fell/VERB           | 1 | SCONJ
          left/VERB while/SCONJ speaking/VERB                | 1 | SCONJ
          """)
  void aPrepositionBeforeAClauseIsAPreposition(String words, int token, PartOfSpeech tag) {
    assertThat(tokens(words).get(token).pos()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both/CCONJ ministers/NOUN signed/VERB               | DET
          both/CCONJ new/ADJ ministers/NOUN                   | DET
          both/CCONJ Oslo/PROPN and/CCONJ Lima/PROPN          | CCONJ
          both/CCONJ ministers/NOUN and/CCONJ mayors/NOUN     | CCONJ
          both/CCONJ signed/VERB and/CCONJ sealed/VERB        | CCONJ
          """)
  void bothIsAConjunctionOnlyWhereASecondHalfFollows(String words, PartOfSpeech tag) {
    assertThat(tokens(words).get(0).pos()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rallied/VERB support/VERB for/ADP it/PRON      | NOUN
          helped/VERB support/VERB the/DET plan/NOUN     | VERB
          to/PART support/VERB the/DET plan/NOUN         | VERB
          """)
  void aVerbThatGovernsNothingAfterAVerbIsANoun(String words, PartOfSpeech tag) {
    assertThat(tokens(words).get(1).pos()).isEqualTo(tag);
  }

  private static Tokens tokens(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String one : tagged.trim().split(" ", -1)) {
      String form = one.substring(0, one.indexOf('/'));
      PartOfSpeech pos = PartOfSpeech.valueOf(one.substring(one.indexOf('/') + 1));
      String lemma = pos == PartOfSpeech.NOUN ? form.replaceAll("s$", "") : form;
      Span span = new Span(text.length(), text.length() + form.length());
      tokens.add(new Token(span, form, lemma, pos, Token.NO_HEAD, null));
      text.append(form).append(' ');
    }
    Sentence sentence = new Sentence(new Span(0, text.length() - 1), tokens);
    return Tokens.of(
        new Analysis(text.toString().strip(), List.of(sentence), List.of(), List.of()));
  }
}
