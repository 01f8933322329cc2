package dev.readout.evaluation.treebank;

import dev.readout.language.conllu.FusedWords;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document, made from its words: a space where the file has one, an empty line before
 * each paragraph.
 *
 * @param sentences where the words of each tree stand
 * @param fused where several words make up one token
 */
public record TreebankText(String text, List<List<Span>> sentences, List<FusedWords> fused) {

  public TreebankText {
    sentences = sentences.stream().map(List::copyOf).toList();
    fused = List.copyOf(fused);
  }

  /**
   * A text in which every word of the document stands. Where the words of a token do not make up
   * its form, they stand in its place.
   */
  public static TreebankText ofWords(TreebankDocument document) {
    return new Builder(true).build(document);
  }

  /** The text as it was written; words of a token that they do not make up have no place in it. */
  public static String written(TreebankDocument document) {
    return new Builder(false).build(document).text;
  }

  private static final class Builder {

    private final boolean ofWords;
    private final StringBuilder text = new StringBuilder();
    private final List<List<Span>> sentences = new ArrayList<>();
    private final List<FusedWords> fused = new ArrayList<>();
    private boolean space;

    Builder(boolean ofWords) {
      this.ofWords = ofWords;
    }

    TreebankText build(TreebankDocument document) {
      for (Tree tree : document.trees()) {
        if (!text.isEmpty()) {
          text.append(tree.paragraph() ? "\n\n" : space ? " " : "");
        }
        space = false;
        sentences.add(tree(tree));
      }
      return new TreebankText(text.toString(), sentences, fused);
    }

    private List<Span> tree(Tree tree) {
      List<Span> spans = new ArrayList<>();
      int number = 1;
      while (number <= tree.words().size()) {
        text.append(space ? " " : "");
        MultiwordToken token = tree.tokenOf(number);
        if (token == null) {
          Word word = tree.words().get(number - 1);
          spans.add(append(word.form()));
          space = word.spaceAfter();
          number++;
        } else {
          if (ofWords) {
            words(tree, token, spans);
          } else {
            append(token.form());
          }
          space = token.spaceAfter();
          number = token.last() + 1;
        }
      }
      return spans;
    }

    private void words(Tree tree, MultiwordToken token, List<Span> spans) {
      List<Span> own = new ArrayList<>();
      for (Word word : tree.words().subList(token.first() - 1, token.last())) {
        own.add(append(word.form()));
      }
      spans.addAll(own);
      fused.add(new FusedWords(own.get(0).union(own.get(own.size() - 1)), token.form()));
    }

    private Span append(String form) {
      int start = text.length();
      text.append(form);
      return new Span(start, text.length());
    }
  }
}
