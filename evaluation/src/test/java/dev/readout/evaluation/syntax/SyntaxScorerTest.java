package dev.readout.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.treebank.TreebankDocument;
import dev.readout.evaluation.treebank.TreebankReader;
import dev.readout.evaluation.treebank.TreebankText;
import dev.readout.model.Document;
import org.junit.jupiter.api.Test;

class SyntaxScorerTest {

  private static final String GOLD =
      """
      1 Ada Ada PROPN _ _ 2 nsubj:pass _ _
      2-3 didn't _ _ _ _ _ _ _ _
      2 did do AUX _ _ 0 root _ _
      3 n't _ PART _ _ 2 advmod _ _
      4 😀. . PUNCT _ _ 2 punct _ _

      1 Yes yes INTJ _ _ 0 root _ _
      """;

  @Test
  void goldAgainstItselfIsPerfect() throws Exception {
    assertThat(score(GOLD))
        .isEqualTo(
            """
            words      100.00
            upos       100.00
            lemma      100.00
            uas        100.00
            las        100.00
            sentences  100.00""");
  }

  @Test
  void wordsAreAlignedByTheirCharactersAndSubtypesDoNotCount() throws Exception {
    // n't is a token of its own here, which none of the gold is; the last sentence is joined.
    assertThat(
            score(
                """
                1 Ada ada PROPN _ _ 2 nsubj _ _
                2 did do VERB _ _ 0 root _ _
                3 n't not PART _ _ 2 advmod _ _
                4 😀. . PUNCT _ _ 5 punct _ _
                5 Yes yes INTJ _ _ 2 discourse _ _
                """))
        .isEqualTo(
            """
            words      60.00
            upos       60.00
            lemma      40.00
            uas        0.00
            las        0.00
            sentences  0.00""");
  }

  @Test
  void lemmaThatTheGoldDoesNotGiveIsAlwaysRight() throws Exception {
    assertThat(score(GOLD.replace("n't _", "n't anything"))).contains("lemma      100.00");
    assertThat(score(GOLD.replace("yes", "yea"))).contains("lemma      80.00");
  }

  private static String score(String system) throws Exception {
    TreebankDocument gold = TreebankReader.parse("gold", tabs(GOLD)).get(0);
    SyntaxScorer scorer = new SyntaxScorer();
    scorer.add(
        new SyntaxGold(
            Document.builder(TreebankText.written(gold)).id("1").build(), null, gold.trees()),
        tabs(system));
    return scorer.figures().text();
  }

  private static String tabs(String rows) {
    return rows.replace(' ', '\t');
  }
}
