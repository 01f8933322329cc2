package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {

  private static final int LIMIT = 20;

  private final WordPieces vocabulary =
      new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "-"));

  @Test
  void oneWindowHoldsAShortText() {
    Words words = words(4, 5);
    Windows windows = Windows.over(words, vocabulary, LIMIT);
    assertThat(windows.all()).hasSize(1);
    Window window = windows.all().get(0);
    assertThat(window.ids()).hasSize(11).startsWith(2, 4).endsWith(4, 3);
    assertThat(window.starts()).startsWith(0, 1, 2).hasSize(10);
  }

  @Test
  void aWordListensToTheWindowInWhichItStandsFarthestFromAnEdge() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int[] sizes = random.ints(1 + random.nextInt(30), 1, 50).toArray();
      Words words = words(sizes);
      Windows windows = Windows.over(words, vocabulary, LIMIT);
      for (Window window : windows.all()) {
        assertThat(window.ids().length).isLessThanOrEqualTo(LIMIT + 2);
      }
      for (int word = 0; word < words.size(); word++) {
        Window own = windows.all().get(windows.ofWord(word));
        assertThat(own.holds(word, word + 1)).isTrue();
        for (Window other : windows.all()) {
          assertThat(
                  !other.holds(word, word + 1)
                      || other.margin(word, word + 1) <= own.margin(word, word + 1))
              .isTrue();
        }
      }
      for (Words.Part part : words.parts()) {
        Window own = windows.all().get(windows.ofSentence(part.first(), part.end()));
        assertThat(own.holds(part.first(), part.end())).isTrue();
        for (Window other : windows.all()) {
          assertThat(
                  !other.holds(part.first(), part.end())
                      || other.margin(part.first(), part.end())
                          <= own.margin(part.first(), part.end()))
              .isTrue();
        }
      }
    }
  }

  @Test
  void aSentenceThatIsTooLongIsCutIntoParts() {
    List<Words.Part> parts = words(3, 45, 2).parts();
    assertThat(parts).extracting(Words.Part::end).containsExactly(3, 23, 43, 48, 50);
  }

  @Test
  void aWordOfTooManyPiecesKeepsItsFirst() {
    String text = "-".repeat(500);
    Words words =
        Words.of(
            text,
            Units.given(List.of(List.of(new Span(0, 500)))),
            new int[] {9},
            vocabulary,
            LIMIT);
    assertThat(words.pieces(0)).hasSize(LIMIT);
  }

  private Words words(int... sizes) {
    List<List<Span>> sentences = new ArrayList<>();
    int at = 0;
    for (int size : sizes) {
      List<Span> sentence = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        sentence.add(new Span(at, at + 1));
        at += 2;
      }
      sentences.add(sentence);
    }
    String text = String.join(" ", Collections.nCopies(at / 2, "a"));
    return Words.of(text, Units.given(sentences), new int[at / 2], vocabulary, LIMIT);
  }
}
