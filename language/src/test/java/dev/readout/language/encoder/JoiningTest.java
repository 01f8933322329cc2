package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.language.words.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JoiningTest {

  private static final LemmaRule RULE = LemmaRule.parse("l|0|");

  @Test
  void aWordStandsWhereTheHighestOfItsUnitsStands() {
    Units units = Units.of("a long-term plan", Segmenter.load());
    assertThat(units.words()).containsExactly(0, 1, 1, 1, 2);
    List<Layers.Word> layers =
        List.of(
            word(PartOfSpeech.DET, 4, "det"),
            word(PartOfSpeech.ADJ, 3, "amod"),
            word(PartOfSpeech.PUNCT, 3, "punct"),
            word(PartOfSpeech.NOUN, 4, "compound"),
            word(PartOfSpeech.NOUN, Token.ROOT, "root"));
    Joining joining = new Joining(units, layers, 0, 5);
    assertThat(joining.word(1, 4)).isEqualTo(word(PartOfSpeech.NOUN, 2, "compound"));
    assertThat(joining.word(4, 5)).isEqualTo(word(PartOfSpeech.NOUN, Token.ROOT, "root"));
  }

  @Test
  void aParticipleThatDescribesIsAnAdjectiveOnceItIsPartOfALongerWord() {
    Units units = Units.of("hard-fought peace", Segmenter.load());
    List<Layers.Word> layers =
        List.of(
            word(PartOfSpeech.ADV, 2, "advmod"),
            word(PartOfSpeech.PUNCT, 2, "punct"),
            word(PartOfSpeech.VERB, 3, "amod"),
            word(PartOfSpeech.NOUN, Token.ROOT, "root"));
    assertThat(new Joining(units, layers, 0, 4).word(0, 3).pos()).isEqualTo(PartOfSpeech.ADJ);
  }

  @Test
  void anyTreeOfUnitsIsATreeOfWords() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      List<Integer> words = words(random, 1 + random.nextInt(12));
      List<Layers.Word> layers = tree(random, words.size());
      Units units = new Units(List.of(), words, List.of(), List.of());
      Joining joining = new Joining(units, layers, 0, words.size());
      int count = words.get(words.size() - 1) + 1;
      int[] heads = new int[count];
      for (int word = 0; word < count; word++) {
        int from = words.indexOf(word);
        heads[word] = joining.word(from, words.lastIndexOf(word) + 1).head();
      }
      int roots = 0;
      for (int word = 0; word < count; word++) {
        roots += heads[word] == Token.ROOT ? 1 : 0;
        int at = word;
        for (int steps = 0; at != Token.ROOT; steps++) {
          assertThat(steps).isLessThan(count);
          at = heads[at];
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  private static List<Integer> words(Random random, int units) {
    List<Integer> words = new ArrayList<>(List.of(0));
    for (int i = 1; i < units; i++) {
      words.add(words.get(i - 1) + random.nextInt(2));
    }
    return words;
  }

  /** Units in a random order, each under one that came before. */
  private static List<Layers.Word> tree(Random random, int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(random.nextInt(order.size() + 1), i);
    }
    Layers.Word[] words = new Layers.Word[size];
    for (int i = 0; i < size; i++) {
      int head = i == 0 ? Token.ROOT : order.get(random.nextInt(i));
      words[order.get(i)] = word(PartOfSpeech.NOUN, head, i == 0 ? "root" : "dep");
    }
    return List.of(words);
  }

  private static Layers.Word word(PartOfSpeech pos, int head, String relation) {
    return new Layers.Word(pos, RULE, head, relation);
  }
}
