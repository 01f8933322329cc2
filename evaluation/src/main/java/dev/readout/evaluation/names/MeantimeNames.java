package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * MEANTIME: {@code {"id", "text", "annotated_end", "entities": [{"start", "end", "syntactic_type",
 * "instance_class"}]}}. A name that counts has the syntactic type {@code NAM} and the class {@code
 * PER}, {@code ORG} or {@code LOC}. Other mentions of these classes, and mentions without a class,
 * are set aside: names before a noun ({@code PRE.NAM}), descriptions.
 */
final class MeantimeNames {

  private MeantimeNames() {}

  static NamesGold parse(GoldNode node) throws BadGoldException {
    Document document = node.document("dct");
    GoldText text = new GoldText(document.text());
    List<TypedRange> names = new ArrayList<>();
    List<Range> aside = new ArrayList<>();
    for (Entity entity : node.each("entities", mention -> entity(mention, text))) {
      NameType type = NameType.ofMeantime(entity.instanceClass);
      if (type != null && "NAM".equals(entity.syntacticType)) {
        names.add(new TypedRange(entity.range, type));
      } else if (type != null || entity.instanceClass == null) {
        aside.add(entity.range);
      }
    }
    int end = node.has("annotated_end") ? node.integer("annotated_end") : text.length();
    return new NamesGold(document, text, null, end, names, aside);
  }

  private static Entity entity(GoldNode node, GoldText text) throws BadGoldException {
    return new Entity(
        node.range(text.length()),
        node.nullable("syntactic_type"),
        node.nullable("instance_class"));
  }

  private record Entity(
      Range range, @Nullable String syntacticType, @Nullable String instanceClass) {}
}
