package dev.readout.language.encoder;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.language.encoder.Tags.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the network over the windows of a stretch of text and decodes its heads. Tags and lemmas of
 * a word, the end of a sentence after it, and the links of a cue come from the window that speaks
 * for it; trees and names from the window that speaks for the sentence. A sentence that no window
 * holds is parsed in parts, and the roots of the later parts hang on that of the first as {@code
 * parataxis}.
 */
final class Decoder {

  /** Words that are less likely to begin a cue never do. */
  private static final double LEAST_CUE = StrictMath.log(1e-3);

  private static final String LOOSE = "parataxis";

  private final Labels labels;
  private final Relations relations;
  private final Attributions attributions;

  Decoder(Labels labels) {
    this.labels = labels;
    this.relations = new Relations(labels);
    this.attributions = new Attributions(labels.attribution());
  }

  /**
   * @param units from which the words were made
   */
  Layers decode(Words words, Units units, Windows windows, Function<Window, WindowScores> network) {
    Pass pass = new Pass(words, windows);
    for (Window window : windows.all()) {
      pass.take(network.apply(window));
    }
    return pass.finish(units);
  }

  private final class Pass {

    private final Windows windows;
    private final List<WindowScores> taken = new ArrayList<>();
    private final PartOfSpeech[] partsOfSpeech;
    private final LemmaRule[] lemmaRules;
    private final int[] heads;
    private final String[] relationNames;
    private final double[] odds;
    private final double[][] tags;
    private final @Nullable LinkRow[] links;
    private final List<Stretch> names = new ArrayList<>();

    Pass(Words words, Windows windows) {
      this.windows = windows;
      int size = words.size();
      partsOfSpeech = new PartOfSpeech[size];
      lemmaRules = new LemmaRule[size];
      heads = new int[size];
      relationNames = new String[size];
      odds = new double[size];
      tags = new double[size][];
      links = new LinkRow[size];
    }

    /** Takes what the network says of the next window; the largest part of it is not kept. */
    void take(WindowScores scores) {
      int number = taken.size();
      Window window = windows.all().get(number);
      for (int word = window.first(); word < window.end(); word++) {
        if (windows.ofWord(word) == number) {
          takeWord(word, window.first(), scores);
        }
      }
      taken.add(scores.withoutLinks());
    }

    private void takeWord(int word, int first, WindowScores scores) {
      int place = word - first + 1;
      partsOfSpeech[word] = labels.partsOfSpeech().get(scores.partOfSpeech().best(place));
      lemmaRules[word] = labels.lemmaRules().get(scores.lemma().get(place));
      // In training a sentence ended with every window, so that its last word tells nothing.
      boolean last = place == scores.places() - 1;
      odds[word] = last ? 0 : scores.sentence().at(place, 1) - scores.sentence().at(place, 0);
      tags[word] = scores.attribution().logProbabilities(place);
      if (tags[word][attributions.cueTag()] > LEAST_CUE) {
        links[word] = LinkRow.of(scores, first, word);
      }
    }

    Layers finish(Units units) {
      List<Integer> ends = SentenceEnds.of(units.ends(), odds);
      int first = 0;
      for (int end : ends) {
        takeSentence(first, end);
        first = end;
      }
      List<Layers.Word> found = new ArrayList<>(heads.length);
      for (int i = 0; i < heads.length; i++) {
        found.add(new Layers.Word(partsOfSpeech[i], lemmaRules[i], heads[i], relationNames[i]));
      }
      return new Layers(found, ends, names, attributions.decode(units.wholes(), tags, links));
    }

    private void takeSentence(int first, int end) {
      int root = -1;
      int from = first;
      while (from < end) {
        int number = windows.ofSentence(from, end);
        int to = number < 0 ? windows.reach(from) : end;
        int own = takePart(number < 0 ? windows.ofSentence(from, to) : number, from, to);
        if (root < 0) {
          root = own;
        } else {
          heads[own] = root;
          relationNames[own] = LOOSE;
        }
        from = to;
      }
    }

    /** Decodes tree and names of a sentence or a part of one, and gives its root. */
    private int takePart(int number, int first, int end) {
      WindowScores scores = taken.get(number);
      int size = end - first;
      int before = first - windows.all().get(number).first();
      double[][] arcs = new double[size + 1][size + 1];
      double[][] nameTags = new double[size][];
      for (int i = 1; i <= size; i++) {
        arcs[i][0] = scores.arcs().at(before + i, 0);
        for (int j = 1; j <= size; j++) {
          arcs[i][j] = scores.arcs().at(before + i, before + j);
        }
        nameTags[i - 1] = scores.name().logProbabilities(before + i);
      }
      int[] tree = SpanningTree.heads(arcs);
      int root = first;
      for (int i = 1; i <= size; i++) {
        int word = first + i - 1;
        root = tree[i] == 0 ? word : root;
        heads[word] = tree[i] == 0 ? Token.ROOT : first + tree[i] - 1;
        relationNames[word] = relations.of(scores, before + i, tree[i] == 0 ? 0 : before + tree[i]);
      }
      for (Stretch stretch : Tags.stretches(nameTags)) {
        names.add(new Stretch(stretch.kind(), first + stretch.first(), first + stretch.end()));
      }
      return root;
    }
  }
}
