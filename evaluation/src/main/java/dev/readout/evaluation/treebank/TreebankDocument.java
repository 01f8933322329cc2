package dev.readout.evaluation.treebank;

import java.util.List;

/**
 * One document of a treebank.
 *
 * @param id as the file has it, else its number in the file
 * @param trees at least one
 */
public record TreebankDocument(String id, List<Tree> trees) {

  public TreebankDocument {
    trees = List.copyOf(trees);
  }
}
