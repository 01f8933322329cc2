package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "co",
          "##operation",
          "operation",
          "-",
          "emigre",
          "##s",
          "нов",
          "##ости",
          "中",
          "国",
          "4",
          ".",
          "50",
          "€",
          "##4",
          "i",
          "istanbul",
          "u",
          "n");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "co-operation | co:0-2 -:2-3 operation:3-12",
        "Cooperation | co:0-2 ##operation:2-11",
        // precomposed and combining accents
        "émigrés | emigre:0-6 ##s:6-7",
        "e\u0301migre\u0301s | emigre:0-7 ##s:8-9",
        // a soft hyphen belongs to no piece
        "opera\u00ADtion | operation:0-10",
        "Новости | нов:0-3 ##ости:3-7",
        "中国 | 中:0-1 国:1-2",
        "€4.50 | €:0-1 ##4:1-2 .:2-3 50:3-5",
        // an emoji, and an unknown word around a known mark
        "\uD83D\uDE00 | [UNK]:0-2",
        "xq-co | [UNK]:0-2 -:2-3 co:3-5",
        // a capital that becomes two characters
        "\u0130stanbul | istanbul:0-8",
        "U.N. | u:0-1 .:1-2 n:2-3 .:3-4",
        // nothing is left of it
        "\u200D\u00AD | [UNK]:0-2",
      })
  void piecesKnowTheirCharacters(String word, String expected) {
    List<String> found = new ArrayList<>();
    for (Piece piece : pieces.of(word)) {
      found.add(VOCABULARY.get(piece.id()) + ":" + piece.start() + "-" + piece.end());
    }
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }

  @Test
  void anythingHasPiecesInOrderInsideTheWord() {
    long seed = 20_261_124;
    Random random = new Random(seed);
    String alphabet = "con-.é\u0301\u00ADН中\uD83D\uDE00\uD83D\u0130\uFB03 \t\u0000\uFFFD";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= random.nextInt(12); i++) {
        word.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<Piece> found = pieces.of(word.toString());
      assertThat(found).as("seed %s, word %s", seed, word).isNotEmpty();
      int last = 0;
      for (Piece piece : found) {
        assertThat(piece.start()).isBetween(0, word.length() - 1);
        assertThat(piece.end()).isBetween(piece.start() + 1, word.length());
        // ligatures and capitals that become two characters may share them
        assertThat(piece.end()).isGreaterThanOrEqualTo(last);
        last = piece.end();
      }
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void longWordsTakeLinearTime() {
    assertThat(pieces.of("co".repeat(50))).isNotEmpty();
    assertThat(pieces.of("c".repeat(2_000_000))).hasSize(1);
    assertThat(pieces.of("-".repeat(500_000))).hasSize(500_000);
    assertThat(pieces.of("e\u0301".repeat(500_000))).hasSize(1);
  }

  @Test
  void aVocabularyNeedsTheSpecialPieces() {
    assertThatThrownBy(() -> new WordPieces(List.of("[UNK]", "[CLS]", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the vocabulary lacks [SEP]");
  }

  @Test
  void piecesAndOffsetsAreThoseOfTheTrainingCode() {
    for (ParityCase parity : ParityCase.all()) {
      List<int[]> expected = new ArrayList<>();
      parity
          .expected()
          .get("piece offsets")
          .forEach(node -> expected.add(ParityCase.numbers(node)));
      for (int i = 0; i < parity.words().size(); i++) {
        assertThat(Features.of(parity.text(), parity.words())[i])
            .as(parity.text())
            .isEqualTo(parity.numbers("features")[parity.numbers("starts")[i + 1]]);
      }
      assertThat(expected).hasSize(parity.numbers("ids").length - 2);
    }
  }
}
