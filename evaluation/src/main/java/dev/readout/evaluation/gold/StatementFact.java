package dev.readout.evaluation.gold;

import dev.readout.evaluation.gold.GoldArticle.GoldStatement;
import dev.readout.evaluation.scoring.Chars;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.model.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the gold or of a readout, comparable with each other.
 *
 * @param id key or id; those of gold and readout have nothing to do with each other
 * @param speaker a name of the gold, or null
 * @param content offsets of its letters and digits in code points
 * @param cue offsets in code points
 * @param channel kind
 * @param parent key or id
 */
record StatementFact(
    String id,
    @Nullable String speaker,
    BitSet content,
    BitSet cue,
    String form,
    String act,
    @Nullable String channel,
    @Nullable String said,
    Set<String> addressees,
    Set<String> about,
    @Nullable String parent) {

  StatementFact {
    content = (BitSet) content.clone();
    cue = (BitSet) cue.clone();
    addressees = Set.copyOf(addressees);
    about = Set.copyOf(about);
  }

  static StatementFact of(GoldStatement statement, GoldText text) {
    Located located = Locator.locate(text, statement);
    return new StatementFact(
        statement.key(),
        statement.speaker(),
        text.letters(located.content()),
        Chars.under(located.cue() == null ? List.of() : List.of(located.cue())),
        statement.form(),
        statement.act(),
        statement.channel(),
        statement.said(),
        Set.copyOf(statement.addressees()),
        Set.copyOf(statement.about()),
        statement.parent());
  }

  static StatementFact of(Statement statement, GoldText text, PredictedActors actors) {
    return new StatementFact(
        statement.id(),
        actors.name(statement.speaker()),
        text.letters(text.ranges(statement.content())),
        text.letters(text.ranges(statement.cue())),
        statement.form().label(),
        statement.act().label(),
        statement.channel() == null ? null : statement.channel().kind().label(),
        Days.of(statement.said()),
        actors.names(statement.addressees()),
        actors.names(statement.about()),
        statement.parent());
  }
}
