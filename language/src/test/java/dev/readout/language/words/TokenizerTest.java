package dev.readout.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(new Abbreviations());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0001',
      value = {
        "They didn't go.; They did n't go .",
        "They didn’t go.; They did n’t go .",
        "We cannot stay; We can not stay",
        "Belov's aide; Belov 's aide",
        "Belov’s aide; Belov ’s aide",
        "the parties' aims; the parties ' aims",
        "It's he'd we'll; It 's he 'd we 'll",
        "Sana'a and O'Dara; Sana'a and O'Dara",
        "the '90s; the '90s",
        "al-Karmani and Bin-Rashid; al-Karmani and Bin-Rashid",
        "in mid-August; in mid-August",
        "the Saravo-based firm; the Saravo - based firm",
        "US-Russia talks; US - Russia talks",
        "in Guinea-Bissau; in Guinea-Bissau",
        "US$ 5 and HK$5; US$ 5 and HK$ 5",
        "a U.S.-led force; a U.S. - led force",
        "in the U.S. today; in the U.S. today",
        "at 9 a.m. sharp; at 9 a.m. sharp",
        "at 5pm; at 5 pm",
        "Nov. 9; Nov. 9",
        "No. 10; No. 10",
        "He said no. Then; He said no . Then",
        "Gen. A. B. Tamsin Jr. left; Gen. A. B. Tamsin Jr. left",
        "$2.5bn; $ 2.5bn",
        "1,500.50 and 10:30; 1,500.50 and 10:30",
        "5%; 5 %",
        "\"Yes,\" she said; \" Yes , \" she said",
        "“Yes,” she said; “ Yes , ” she said",
        "``Yes,'' she said; `` Yes , '' she said",
        "‘Yes’; ‘ Yes ’",
        "well... no; well ... no",
        "talks--and more; talks -- and more",
        "talks—and more; talks — and more",
        "see https://example.org/a,b?c=(d).; see https://example.org/a,b?c=(d) .",
        "(www.example.org/x); ( www.example.org/x )",
        "write to press.desk@example.org.; write to press.desk@example.org .",
        "on t.me/desk_news today; on t.me/desk_news today",
        "he wrote on X.; he wrote on X .",
        "example.org said; example.org said",
        "he left.She came; he left . She came",
        "via @desk_news and #talks; via @desk_news and #talks",
        "R&D at A&B; R&D at A&B",
        "and/or; and / or",
        "What?! No!!; What ?! No !!",
        "Сергей Иванов-Петров; Сергей Иванов-Петров",
        "nego\u00ADtiations; nego\u00ADtiations",
        "Ame\u0301lie left; Ame\u0301lie left",
        "👍🏽 yes; 👍🏽 yes",
        "👩‍👩‍👧 🇩🇪🇫🇷; 👩‍👩‍👧 🇩🇪 🇫🇷",
      })
  void splitsWordsAndMarks(String text, String expected) {
    StringBuilder words = new StringBuilder();
    for (Span token : TOKENIZER.tokens(text)) {
      words.append(' ').append(token.in(text));
    }

    assertThat(words.toString().strip()).isEqualTo(expected);
  }
}
