package dev.readout.evaluation.syntax;

import dev.readout.evaluation.scoring.Letters;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.syntax.AlignedWord.Place;
import dev.readout.evaluation.treebank.MultiwordToken;
import dev.readout.evaluation.treebank.Tree;
import dev.readout.evaluation.treebank.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words and sentences of one side, tree by tree. */
final class AlignedWords {

  private final List<AlignedWord> words = new ArrayList<>();
  private final Set<Range> sentences = new HashSet<>();
  private int position;

  void add(Tree tree) {
    int start = position;
    List<Place> places = places(tree);
    for (int i = 0; i < places.size(); i++) {
      Word word = tree.words().get(i);
      words.add(
          new AlignedWord(
              places.get(i),
              word.upos(),
              word.lemma(),
              word.head() == 0 ? null : places.get(word.head() - 1),
              word.relation().split(":", -1)[0]));
    }
    sentences.add(new Range(start, position));
  }

  private List<Place> places(Tree tree) {
    List<Place> places = new ArrayList<>();
    int number = 1;
    while (number <= tree.words().size()) {
      MultiwordToken token = tree.tokenOf(number);
      int first = number;
      int last = token == null ? number : token.last();
      int start = position;
      position += letters(token == null ? tree.words().get(number - 1).form() : token.form());
      for (; number <= last; number++) {
        places.add(new Place(start, position, number - first));
      }
    }
    return places;
  }

  private static int letters(String form) {
    return (int) form.codePoints().filter(c -> !Letters.isSpace(c)).count();
  }

  List<AlignedWord> words() {
    return words;
  }

  /** From the first character of each sentence to its last. */
  Set<Range> sentences() {
    return sentences;
  }
}
