package dev.readout.language.encoder;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.language.encoder.Tags.Stretch;
import dev.readout.language.encoder.Words.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the network over the windows of a stretch of text and decodes its heads. Tags and lemmas of
 * a word, and the links of a cue, come from the window that speaks for it; trees and names from the
 * window that speaks for the sentence. A sentence that is longer than a window is parsed in parts,
 * and the roots of the later parts hang on that of the first as {@code parataxis}.
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

  Layers decode(Words words, Windows windows, Function<Window, WindowScores> network) {
    Pass pass = new Pass(words, windows);
    for (int number = 0; number < windows.all().size(); number++) {
      pass.take(number, network.apply(windows.all().get(number)));
    }
    return pass.finish();
  }

  private final class Pass {

    private final Words words;
    private final Windows windows;
    private final PartOfSpeech[] partsOfSpeech;
    private final LemmaRule[] lemmaRules;
    private final int[] heads;
    private final String[] relationNames;
    private final double[][] tags;
    private final @Nullable LinkRow[] links;
    private final List<List<Stretch>> names = new ArrayList<>();

    Pass(Words words, Windows windows) {
      this.words = words;
      this.windows = windows;
      int size = words.size();
      partsOfSpeech = new PartOfSpeech[size];
      lemmaRules = new LemmaRule[size];
      heads = new int[size];
      relationNames = new String[size];
      tags = new double[size][];
      links = new LinkRow[size];
      for (int part = 0; part < words.parts().size(); part++) {
        names.add(List.of());
      }
    }

    void take(int number, WindowScores scores) {
      Window window = windows.all().get(number);
      for (int word = window.first(); word < window.end(); word++) {
        if (windows.ofWord(word) == number) {
          takeWord(word, window.first(), scores);
        }
      }
      for (int p = 0; p < words.parts().size(); p++) {
        if (windows.ofPart(p) == number) {
          takePart(p, window.first(), scores);
        }
      }
    }

    private void takeWord(int word, int first, WindowScores scores) {
      int place = word - first + 1;
      partsOfSpeech[word] = labels.partsOfSpeech().get(scores.partOfSpeech().best(place));
      lemmaRules[word] = labels.lemmaRules().get(scores.lemma().get(place));
      tags[word] = scores.attribution().logProbabilities(place);
      if (tags[word][attributions.cueTag()] > LEAST_CUE) {
        links[word] = LinkRow.of(scores, first, word);
      }
    }

    private void takePart(int number, int first, WindowScores scores) {
      Part part = words.parts().get(number);
      int size = part.end() - part.first();
      int before = part.first() - first;
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
      for (int i = 1; i <= size; i++) {
        int word = part.first() + i - 1;
        heads[word] = tree[i] == 0 ? Token.ROOT : part.first() + tree[i] - 1;
        relationNames[word] = relations.of(scores, before + i, tree[i] == 0 ? 0 : before + tree[i]);
      }
      names.set(
          number,
          Tags.stretches(nameTags).stream()
              .map(s -> new Stretch(s.kind(), part.first() + s.first(), part.first() + s.end()))
              .toList());
    }

    Layers finish() {
      int root = -1;
      for (Part part : words.parts()) {
        int own = part.first();
        while (heads[own] != Token.ROOT) {
          own++;
        }
        if (part.continues()) {
          heads[own] = root;
          relationNames[own] = LOOSE;
        } else {
          root = own;
        }
      }
      List<Layers.Word> found = new ArrayList<>(heads.length);
      for (int i = 0; i < heads.length; i++) {
        found.add(new Layers.Word(partsOfSpeech[i], lemmaRules[i], heads[i], relationNames[i]));
      }
      return new Layers(
          found,
          names.stream().flatMap(List::stream).toList(),
          attributions.decode(words.spans(), tags, links));
    }
  }
}
