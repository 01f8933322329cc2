package dev.readout.record.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Дмитрий Орлов, Dmitry Orlov",
    "Dmitriy Orlov, Dmitri Orlov",
    "Михаил Захарьев, Mikhail Zakharyev",
    "Юлия Ясенова, Yulia Yasenova",
    "Алексеев, Alekseev",
    "Alexei, Aleksey",
    "Søren Ødegård, Soren Odegard",
    "Łukasz Żak, Lukasz Zak",
    "O’Neill, O'Neill"
  })
  void spellingsOfOneNameAgree(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Marin Lind, Maren Lind", "Orlov, Orlova", "Ivan Petrov, Petrov Ivan"})
  void differentNamesDoNot(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void aNameOfCommonWordsIsNobodysOwn() {
    assertThat(NameKey.isGeneric("the Foreign Ministry")).isTrue();
    assertThat(NameKey.isGeneric("…")).isTrue();
    assertThat(NameKey.isGeneric("Norwegian Foreign Ministry")).isFalse();
  }

  @Test
  void aNameWithoutACapitalIsUncapitalisedWhereTheScriptHasCapitals() {
    assertThat(NameKey.isUncapitalised("a working group")).isTrue();
    assertThat(NameKey.isUncapitalised("рабочая группа")).isTrue();
    assertThat(NameKey.isUncapitalised("the Working Group")).isFalse();
    assertThat(NameKey.isUncapitalised("eLab")).isFalse();
    assertThat(NameKey.isUncapitalised("\u5916\u4ea4\u90e8")).isFalse();
    assertThat(NameKey.isUncapitalised("2022")).isFalse();
  }

  @Test
  void theTablesAreSound() {
    assertThat(WordTable.pairs("letters.tsv"))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            pair -> {
              assertThat(pair[0].codePointCount(0, pair[0].length())).isEqualTo(1);
              assertThat(pair[1]).matches("[a-z]*");
            })
        .extracting(pair -> pair[0])
        .doesNotHaveDuplicates();
    assertThat(WordTable.pairs("spellings.tsv"))
        .allSatisfy(
            pair -> {
              assertThat(pair[0]).matches("[a-z]+");
              assertThat(pair[1]).matches("[a-z]+");
            });
    assertThat(WordTable.lines("generic-words.txt"))
        .doesNotHaveDuplicates()
        .isSorted()
        .allSatisfy(word -> assertThat(word).matches("[a-z]+"));
  }
}
