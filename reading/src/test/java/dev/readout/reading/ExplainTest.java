package dev.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.model.Document;
import dev.readout.model.explain.ActBasis;
import dev.readout.model.explain.ClaimReasons.PositionBasis;
import dev.readout.model.explain.Considered;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Finding;
import dev.readout.model.explain.Occasion;
import dev.readout.model.explain.Rule;
import dev.readout.model.explain.SpeakerReasons.Naming;
import dev.readout.model.explain.SpeakerReasons.Resolution;
import dev.readout.model.explain.StatementReasons;
import dev.readout.reading.statements.patterns.Pattern;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {

  private static final ArticleReader READER = new ArticleReader(EncoderAnalyzer.load(), "test");

  private static ExplainedReadout explained(String text) {
    return READER.explain(Document.builder(text).published("2025-06-18").build());
  }

  @Test
  void theReadoutIsTheSameWithReasonsAndWithout() {
    Document document =
        Document.builder(
                "“We will wait,” Orla Venn said. She met Teo Lund on Monday and told him that the"
                    + " mill was sold. Lund denied it.")
            .published("2025-06-18")
            .build();

    assertThat(READER.explain(document).readout()).isEqualTo(READER.read(document));
    assertThat(READER.explain(document)).isEqualTo(READER.explain(document));
  }

  @Test
  void aQuotationIsFoundByItsRuleAndTheHeads() {
    StatementReasons reasons = first("“We are short of salt,” Orla Venn said.");

    assertThat(reasons.finding().byRule()).contains(Rule.QUOTATION);
    assertThat(reasons.finding().score().orElseThrow()).isGreaterThan(0.5);
    assertThat(reasons.cue()).isNotNull();
    assertThat(reasons.cue().words()).isEqualTo("say");
    assertThat(reasons.cue().frame()).isEqualTo("quote");
    assertThat(reasons.act()).isEqualTo(ActBasis.CUE);
    assertThat(reasons.speaker().naming()).isEqualTo(Naming.AT_CUE);
    assertThat(reasons.speaker().resolution()).isEqualTo(Resolution.NAME);
    assertThat(reasons.channel()).isNull();
  }

  @Test
  void aPronounTellsWhoWasTakenAndWhyTheOthersLost() {
    ExplainedReadout explained =
        explained("Mr Benno Falk met Ms Orla Venn on Monday. She said the mill was sold.");
    StatementReasons reasons = explained.explanation().statements().get(0);

    assertThat(reasons.speaker().resolution()).isEqualTo(Resolution.PRONOUN);
    assertThat(reasons.speaker().considered())
        .extracting(Considered::name, Considered::outcome)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Orla Venn", Considered.Outcome.CHOSEN),
            org.assertj.core.groups.Tuple.tuple("Benno Falk", Considered.Outcome.DISAGREES));
    assertThat(reasons.speaker().considered().get(0).presence().sentencesBack()).isEqualTo(1);
  }

  @Test
  void aFloatingQuotationSaysWhereItsSpeakerStands() {
    ExplainedReadout floating =
        explained("Ida Lindqvist rejected the offer. “It changes nothing.”");

    StatementReasons last = floating.explanation().statements().get(1);
    assertThat(last.speaker().naming()).isEqualTo(Naming.SPEAKS_ON);
    assertThat(last.finding().byRule()).contains(Rule.FLOATING);
    assertThat(last.cue()).isNull();
  }

  @Test
  void aCarriedChannelNamesTheStatementThatTellsIt() {
    ExplainedReadout explained =
        explained("Orla Venn denied the report. “We stay,” Venn wrote on her Telegram channel.");
    List<StatementReasons> reasons = explained.explanation().statements();

    assertThat(reasons.get(0).channel()).isEqualTo(new Occasion(Occasion.Basis.CARRIED, "s2"));
    assertThat(reasons.get(1).channel()).isEqualTo(new Occasion(Occasion.Basis.OWN_WORDS, null));
  }

  @Test
  void theActSaysWhatItWasTakenFrom() {
    assertThat(first("“Where is the money?” Orla Venn said.").act()).isEqualTo(ActBasis.QUESTION);
    assertThat(first("Orla Venn did not say whether the mill was sold.").act())
        .isEqualTo(ActBasis.NEGATED_CUE);
  }

  @Test
  void confidenceIsTheProductOfItsParts() {
    ExplainedReadout explained =
        explained("Teo Lund praised the plan. He said it was cheap, according to the bank.");

    for (int i = 0; i < explained.readout().statements().size(); i++) {
      assertThat(explained.explanation().statements().get(i).trust().product())
          .isCloseTo(
              explained.readout().statements().get(i).confidence(),
              org.assertj.core.data.Offset.offset(0.0015));
    }
  }

  @Test
  void eachPositionOnAClaimHasItsBasis() {
    ExplainedReadout explained =
        explained(
            "The Daily Post said that the mill was sold. Orla Venn denied that the mill was"
                + " sold.");

    assertThat(explained.explanation().claims()).hasSize(1);
    assertThat(explained.explanation().claims().get(0).positions())
        .containsExactlyInAnyOrder(PositionBasis.SAYS_SO, PositionBasis.DENIES);
  }

  @Test
  void everyPatternButTheTaggersIsARule() {
    for (Pattern pattern : Pattern.values()) {
      if (pattern != Pattern.TAGGED) {
        assertThat(pattern.rule().name()).isEqualTo(pattern.name());
      }
    }
    assertThat(new Finding.ByHeads(0.5).byHeads()).hasSize(3);
  }

  private static StatementReasons first(String text) {
    return explained(text).explanation().statements().get(0);
  }
}
