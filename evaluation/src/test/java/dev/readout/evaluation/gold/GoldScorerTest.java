package dev.readout.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.scoring.Figures;
import dev.readout.model.Actor;
import dev.readout.model.Dialogue;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.DialogueState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoldScorerTest {

  private GoldArticle gold;
  private Readout perfect;

  @BeforeEach
  void read() throws Exception {
    gold = Fixture.article();
    perfect = PredictedGold.perfect(gold);
  }

  /** Frozen from the reference scorer. */
  @Test
  void goldAgainstItselfIsRightThroughout() {
    assertThat(score(perfect).text())
        .isEqualTo(
            """
            == 1 articles, 0 without a system article \

                                           P      R     F1  matched  system  gold
            statements: statement      1.000  1.000  1.000        7       7     7
            statements: attribution    1.000  1.000  1.000        7       7     7
            events: event              1.000  1.000  1.000        2       2     2
            events: actors             1.000  1.000  1.000        3       3     3
            claims: position           1.000  1.000  1.000        2       2     2
            roles: role                1.000  1.000  1.000        2       2     2
            dialogues: dialogue        1.000  1.000  1.000        1       1     1

            accuracy among matched        all judged  where stated in the gold
            statements: speaker          1.000       7   1.000     6
            statements: form             1.000       7   1.000     7
            statements: act              1.000       7   1.000     7
            statements: channel          1.000       7   1.000     1
            statements: said             1.000       7   1.000     1
            statements: addressees       1.000       7   1.000     1
            statements: about            1.000       7   1.000     3
            statements: parent           1.000       7   1.000     2
            events: type                 1.000       2   1.000     2
            events: date                 1.000       2   1.000     1
            events: factuality           1.000       2   1.000     2""");
  }

  @Test
  void nothingFoundIsNothingRight() {
    String text = score(Readout.empty(perfect.producer(), perfect.document())).text();

    assertThat(text)
        .contains("statements: statement      0.000  0.000  0.000        0       0     7")
        .contains("events: actors               -      -      -          0       0     0")
        .contains("statements: speaker            -         0     -       0");
  }

  @Test
  void jsonHasNullWhereThereWasNothingToMeasure() {
    assertThat(score(Readout.empty(perfect.producer(), perfect.document())).json())
        .startsWith("{\n \"articles\": 1,\n \"missing\": [],\n \"figures\": {\n  \"statements\": {")
        .contains("   \"actors\": {\n    \"p\": null,\n    \"r\": null,\n    \"f1\": null,\n")
        .contains("   \"event\": {\n    \"p\": 0.0,\n    \"r\": 0.0,\n    \"f1\": 0.0,\n");
  }

  @Test
  void anotherSpeakerIsAStatementButNoAttribution() {
    Readout readout =
        withStatements(
            statement -> statement.id().equals("s5") ? spokenBy(statement, "a0") : statement);

    assertThat(score(readout).text())
        .contains("statements: statement      1.000  1.000  1.000        7       7     7")
        .contains("statements: attribution    0.857  0.857  0.857        6       7     7")
        .contains("statements: speaker          0.857       7   0.833     6");
  }

  @Test
  void wordsForAnUnnamedSourceCountWithoutAnActor() {
    Readout readout =
        withStatements(
            statement ->
                statement.id().equals("s6")
                    ? with(
                        statement,
                        new Speaker(null, statement.speaker().span(), List.of(), false),
                        statement.content())
                    : statement);

    assertThat(score(readout).text())
        .contains("statements: attribution    1.000  1.000  1.000        7       7     7");
  }

  @Test
  void lessThanHalfOfAContentIsNoMatch() {
    Readout readout =
        withStatements(
            statement -> {
              Span first = statement.content().get(0);
              return statement.id().equals("s2")
                  ? with(
                      statement,
                      statement.speaker(),
                      List.of(new Span(first.start(), first.start() + 5)))
                  : statement;
            });

    assertThat(score(readout).text())
        .contains("statements: statement      0.857  0.857  0.857        6       7     7");
  }

  @Test
  void optionalFactsNeitherHelpNorHurt() {
    List<Dialogue> dialogues = new ArrayList<>(perfect.dialogues());
    dialogues.add(dialogue(DialogueState.CONCLUDED));
    assertThat(score(withDialogues(dialogues)).text())
        .contains("dialogues: dialogue        1.000  1.000  1.000        1       1     1");

    dialogues.add(dialogue(DialogueState.PAUSED));
    assertThat(score(withDialogues(dialogues)).text())
        .contains("dialogues: dialogue        0.500  1.000  0.667        1       2     1");
  }

  @Test
  void actorUnderANameThatTheGoldLacksIsWrongEverywhere() {
    List<Actor> actors =
        perfect.actors().stream()
            .map(
                actor ->
                    actor.name().equals("Chile")
                        ? new Actor(
                            actor.id(),
                            "Peru",
                            actor.kind(),
                            List.of(),
                            null,
                            null,
                            List.of(),
                            List.of())
                        : actor)
            .toList();
    Readout readout = with(actors, perfect.statements(), perfect.dialogues());

    assertThat(score(readout).text())
        .contains("roles: role                0.500  0.500  0.500        1       2     2")
        .contains("dialogues: dialogue        0.000  0.000  0.000        0       1     1")
        .contains("events: event              1.000  1.000  1.000        2       2     2")
        .contains("events: actors             0.667  0.667  0.667        2       3     3")
        .contains("statements: about            0.714       7   0.333     3");
  }

  private Figures score(Readout readout) {
    GoldScorer scorer = new GoldScorer();
    scorer.add(gold, readout);
    return scorer.figures();
  }

  private Readout withStatements(UnaryOperator<Statement> change) {
    return with(
        perfect.actors(), perfect.statements().stream().map(change).toList(), perfect.dialogues());
  }

  private Readout withDialogues(List<Dialogue> dialogues) {
    return with(perfect.actors(), perfect.statements(), dialogues);
  }

  private Readout with(List<Actor> actors, List<Statement> statements, List<Dialogue> dialogues) {
    return new Readout(
        perfect.producer(),
        perfect.document(),
        perfect.sentences(),
        perfect.times(),
        actors,
        perfect.roles(),
        statements,
        perfect.claims(),
        perfect.events(),
        dialogues);
  }

  private static Dialogue dialogue(DialogueState state) {
    return new Dialogue(List.of("a3", "a2"), state, null, null, List.of(), new Span(0, 6));
  }

  private static Statement spokenBy(Statement statement, String actor) {
    return with(statement, new Speaker(actor, null, List.of(), false), statement.content());
  }

  private static Statement with(Statement statement, Speaker speaker, List<Span> content) {
    return new Statement(
        statement.id(),
        speaker,
        statement.cue(),
        content,
        statement.quoted(),
        statement.form(),
        statement.act(),
        statement.channel(),
        statement.addressees(),
        statement.about(),
        statement.toward(),
        statement.relayedBy(),
        statement.said(),
        statement.saidTime(),
        statement.parent(),
        statement.confidence());
  }
}
