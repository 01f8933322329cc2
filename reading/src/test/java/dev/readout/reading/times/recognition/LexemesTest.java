package dev.readout.reading.times.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mid-August        | mid - august
          2025-10-17        | 2025 - 10 - 17
          17th              | 17 th
          2,000 men         | 2,000 men
          10, 2025          | 10 , 2025
          in 2018.          | in 2018 .
          3.5 years         | 3.5 years
          the 1990s         | the 1990 s
          6:40pm            | 6 : 40 pm
          Şubat 3           | şubat 3
          """)
  void wordsNumbersAndMarksAreCutApartButNumbersKeepTheirCommas(String text, String expected) {
    assertThat(String.join(" ", forms(text))).isEqualTo(expected);
  }

  @Test
  void theCapitalIOfATurkishMachineIsLowered() {
    assertThat(forms("IN")).containsExactly("in");
  }

  @Test
  void aBlankLinePartsAndALineEndDoesNot() {
    assertThat(forms("May\n5\n\n2019")).containsExactly("may", "5", "", "2019");
  }

  private static List<String> forms(String text) {
    Lexemes lexemes = new Lexemes(new Analysis(text, List.of(), List.of(), List.of()));
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      forms.add(lexemes.at(i).lower());
    }
    return forms;
  }
}
