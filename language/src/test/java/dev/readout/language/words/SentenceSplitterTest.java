package dev.readout.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static final Abbreviations ABBREVIATIONS = new Abbreviations();
  private static final Tokenizer TOKENIZER = new Tokenizer(ABBREVIATIONS);
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(ABBREVIATIONS);

  /** A bar stands where a sentence ends; it is taken out, with one space. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She left. |He stayed.",
        "\"We agree,\" she said. |He did not.",
        "\"We agree.\" |He did not.",
        "“We agree.” |He did not.",
        "(We agree.) |He did not.",
        "\"Is it over?\" she asked. |No one knew.",
        "“Is it over?” Belov asked. |No one knew.",
        "“Is it over?” President Belov asked. |No one knew.",
        "“It is over!” he said.",
        "It was over. ''|The aide left.",
        "He met Gen. Tamsin and Mr. Orlu in the U.S. Senate.",
        "He lives in the U.S. |The minister does not.",
        "She came at 9 a.m. |She left at noon.",
        "She came at 9 a.m. Tuesday.",
        "It happened on Nov. 9 in St. Arlo.",
        "J. R. Tamsin left. |He was ill.",
        "Is it Plan B. |The others failed.",
        "He has aides (e.g. Tamsin) there.",
        "So... what now? |Nothing.",
        "He said: \"We will go. |They will not.\" |She nodded.",
        "What?! |No!",
        "It rose 2.5 percent. |“Good,” she said.",
        "“We go,” he said. |“They stay.” |“Why?”",
        "The firm, Tarn Inc., fell. |Orlu Corp. rose.",
        "It was so.[4] |He knew.",
        "MS. KARLOVA: We agree. |DR. ORLU: So do I.",
        "Thanks to Drs. Orlu and Tamsin. |They left.",
        "The case, Orlu v. Tamsin, was heard. |It was short.",
        "He chairs the NATO-U.S. Council. |He is tired.",
      })
  void endsSentencesWhereTheyEnd(String marked) {
    String text = marked.replace("|", "");

    assertThat(String.join("|", sentences(text))).isEqualTo(marked.replace(" |", "|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left. | She stayed. | SURE",
        "He left. | she stayed. | UNLIKELY",
        "He met Gen. | Tamsin there. | NEVER",
        "It rained in Tal. | Orlu was dry. | LIKELY",
        "He left at noon | She stayed. | UNMARKED",
        "He left, | she stayed. | NEVER",
        "Q: | Why so late? | NEVER",
        "Karlova: | Why so late? | NEVER",
        "He left | : she stayed. | NEVER",
        "(He left. | ) She stayed. | CLOSING",
      })
  void eachPlaceIsWeighed(String before, String after, End weighed) {
    String text = before + (after.startsWith(")") ? "" : " ") + after;
    List<Span> tokens = TOKENIZER.tokens(text);
    int last = 0;
    while (tokens.get(last).end() < before.length()) {
      last++;
    }
    assertThat(SPLITTER.ends(text, tokens).get(last)).isEqualTo(weighed);
  }

  @Test
  void aBlankLineEndsASentence() {
    assertThat(sentences("A heading\n \nThe text goes\n\non here"))
        .containsExactly("A heading", "The text goes", "on here");
  }

  @Test
  void aLineOfItsOwnIsASentence() {
    assertThat(
            sentences(
                "Minister denies talks\nMarch 3, 2031\nThe minister denied it.\n- one\n- two"))
        .containsExactly(
            "Minister denies talks", "March 3, 2031", "The minister denied it.", "- one", "- two");
  }

  @Test
  void hardWrappedLinesGoOn() {
    String text =
        """
        The minister said on Monday that nobody from the
        Saravo delegation had come to the talks, and the
        Orlu Courier reported that it would stay away on
        Tuesday too.\
        """;

    assertThat(sentences(text)).hasSize(1);
  }

  @Test
  void aLineInLowerCaseGoesOn() {
    assertThat(sentences("The minister said on Monday\nthat nobody came.")).hasSize(1);
  }

  /** As the rules alone part them. */
  private static List<String> sentences(String text) {
    List<Span> tokens = TOKENIZER.tokens(text);
    List<End> ends = SPLITTER.ends(text, tokens);
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < ends.size(); i++) {
      if (ends.get(i).isEnd()) {
        found.add(text.substring(tokens.get(start).start(), tokens.get(i).end()));
        start = i + 1;
      }
    }
    return found;
  }
}
