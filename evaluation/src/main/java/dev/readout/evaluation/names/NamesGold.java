package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.treebank.TreebankText;
import dev.readout.model.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and its names.
 *
 * @param given its words and sentences, or null where only the text is given
 * @param annotatedEnd offset in code points up to which the text was annotated
 * @param names those that count
 * @param aside other mentions, which a prediction may be
 */
public record NamesGold(
    Document document,
    GoldText text,
    @Nullable TreebankText given,
    int annotatedEnd,
    List<TypedRange> names,
    List<Range> aside)
    implements GoldDocument {

  public NamesGold {
    names = List.copyOf(names);
    aside = List.copyOf(aside);
  }
}
