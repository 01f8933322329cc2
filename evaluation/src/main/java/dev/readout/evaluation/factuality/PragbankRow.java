package dev.readout.evaluation.factuality;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.model.exchange.CodePoints;
import java.util.List;

/**
 * A row of PragBank (de Marneffe and others 2012): {@code {"file", "eiid", "sentence", "event",
 * "majority", "dct"}}. {@code CT_plus} is yes, {@code CT_minus} no, every other majority possible;
 * a row without majority or sentence, or whose sentence lacks the event, is passed over.
 */
final class PragbankRow {

  private PragbankRow() {}

  static FactualityGold parse(GoldNode node) throws BadGoldException {
    String event = node.name("event");
    String sentence = node.nullable("sentence");
    String text = sentence == null || sentence.isBlank() ? event : sentence;
    Document document = document(node, text);
    String majority = node.nullable("majority");
    List<Range> places = new GoldText(text).occurrences(event);
    if (majority == null || sentence == null || places.isEmpty()) {
      return new FactualityGold(document, List.of());
    }
    CodePoints offsets = CodePoints.of(text);
    Span words =
        new Span(offsets.toUtf16(places.get(0).start()), offsets.toUtf16(places.get(0).end()));
    return new FactualityGold(document, List.of(new JudgedEvent(words, verdict(node, majority))));
  }

  private static Document document(GoldNode node, String text) throws BadGoldException {
    String id = node.name("file") + "#" + node.name("eiid");
    try {
      return Document.builder(text).id(id).published(node.nullable("dct")).build();
    } catch (IllegalArgumentException e) {
      throw node.wrong("dct", "must be an ISO 8601 date");
    }
  }

  private static Verdict verdict(GoldNode node, String majority) throws BadGoldException {
    return switch (majority) {
      case "CT_plus" -> Verdict.YES;
      case "CT_minus" -> Verdict.NO;
      case "PR_plus", "PS_plus", "PR_minus", "PS_minus", "Uu" -> Verdict.POSSIBLE;
      default -> throw node.wrong("majority", "must be CT_, PR_ or PS_plus or _minus, or Uu");
    };
  }
}
