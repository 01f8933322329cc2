package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.treebank.Tree;
import dev.readout.evaluation.treebank.TreebankDocument;
import dev.readout.evaluation.treebank.TreebankText;
import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * GUM: the mentions of {@code Entity=} whose head is a proper noun, cut down to the name ({@link
 * MentionName}). Of names within names the longest counts; the others are set aside.
 */
final class GumNames {

  private GumNames() {}

  static NamesGold of(TreebankDocument document, boolean raw) {
    TreebankText words = TreebankText.ofWords(document);
    GoldText text = new GoldText(words.text());
    List<TypedRange> names = new ArrayList<>();
    List<Range> aside = new ArrayList<>();
    for (int i = 0; i < document.trees().size(); i++) {
      Tree tree = document.trees().get(i);
      List<Span> spans = words.sentences().get(i);
      List<MentionName> chosen = new ArrayList<>();
      for (MentionName name : MentionName.longestFirst(EntityMention.of(tree), tree)) {
        Range range = text.range(spans.get(name.first()).union(spans.get(name.end() - 1)));
        NameType type = NameType.ofGum(name.type());
        if (chosen.stream().anyMatch(name::overlaps)) {
          aside.add(range);
          continue;
        }
        chosen.add(name);
        if (type != null) {
          names.add(new TypedRange(range, type));
        }
      }
    }
    return new NamesGold(
        Document.builder(words.text()).id(document.id()).build(),
        text,
        raw ? null : words,
        text.length(),
        names,
        aside);
  }
}
