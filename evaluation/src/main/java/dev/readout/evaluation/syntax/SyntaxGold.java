package dev.readout.evaluation.syntax;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.treebank.Tree;
import dev.readout.evaluation.treebank.TreebankText;
import dev.readout.model.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a treebank.
 *
 * @param given its words and sentences, or null where only the text is given
 */
public record SyntaxGold(Document document, @Nullable TreebankText given, List<Tree> trees)
    implements GoldDocument {

  public SyntaxGold {
    trees = List.copyOf(trees);
  }
}
