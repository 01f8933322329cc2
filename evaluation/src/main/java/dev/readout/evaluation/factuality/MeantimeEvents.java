package dev.readout.evaluation.factuality;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.model.exchange.CodePoints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of MEANTIME (Minard and others 2016): {@code {"id", "dct", "text", "annotated_end",
 * "events": [{"start", "end", "certainty", "polarity"}]}}. A certain event is yes or, where it is
 * negated, no; one of any other certainty is possible; one without certainty is passed over, and so
 * is what begins after {@code annotated_end}.
 */
final class MeantimeEvents {

  private MeantimeEvents() {}

  static FactualityGold parse(GoldNode node) throws BadGoldException {
    Document document = node.document("dct");
    int length = new GoldText(document.text()).length();
    int end = node.has("annotated_end") ? node.integer("annotated_end") : length;
    CodePoints offsets = CodePoints.of(document.text());
    List<JudgedEvent> events = new ArrayList<>();
    for (Mention mention : node.each("events", event -> mention(event, length))) {
      Range range = mention.range;
      if (mention.verdict != null && !range.isEmpty() && range.start() < end) {
        Span words = new Span(offsets.toUtf16(range.start()), offsets.toUtf16(range.end()));
        events.add(new JudgedEvent(words, mention.verdict));
      }
    }
    return new FactualityGold(document, events);
  }

  private record Mention(Range range, @Nullable Verdict verdict) {}

  private static Mention mention(GoldNode node, int length) throws BadGoldException {
    return new Mention(
        node.range(length), verdict(node.nullable("certainty"), node.nullable("polarity")));
  }

  private static @Nullable Verdict verdict(@Nullable String certainty, @Nullable String polarity) {
    if (certainty == null) {
      return null;
    }
    if (!certainty.equals("CERTAIN")) {
      return Verdict.POSSIBLE;
    }
    return "NEG".equals(polarity) ? Verdict.NO : Verdict.YES;
  }
}
