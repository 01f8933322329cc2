package dev.readout.evaluation.drawing;

import dev.readout.model.Attitude;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.StatementForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a readout tells of its statements. */
final class StatementFindings {

  private StatementFindings() {}

  /** Who makes each direct or mixed statement, where that is known. */
  static List<Finding> speakers(Readout readout) {
    Wording wording = new Wording(readout);
    return each(
        readout,
        statement -> statement.form() != StatementForm.INDIRECT && isKnown(statement),
        statement -> wording.actor(statement.speaker().actor()));
  }

  static List<Finding> inferred(Readout readout) {
    Wording wording = new Wording(readout);
    return each(
        readout,
        statement -> statement.speaker().inferred() && isKnown(statement),
        statement -> wording.actor(statement.speaker().actor()));
  }

  static List<Finding> whole(Readout readout) {
    Wording wording = new Wording(readout);
    return each(readout, statement -> true, statement -> whole(statement, wording));
  }

  private static String whole(Statement statement, Wording wording) {
    List<String> parts = new ArrayList<>();
    parts.add(wording.actor(statement.speaker().actor()));
    parts.add(statement.form().label());
    parts.add(statement.act().label());
    if (statement.channel() != null) {
      parts.add("channel " + statement.channel().kind().label());
    }
    if (statement.said() != null) {
      parts.add("said " + statement.said());
    }
    if (!statement.addressees().isEmpty()) {
      parts.add("to " + wording.actors(statement.addressees()));
    }
    if (!statement.about().isEmpty()) {
      parts.add("about " + wording.actors(statement.about()));
    }
    if (!statement.relayedBy().isEmpty()) {
      parts.add("relayed by " + wording.actors(statement.relayedBy()));
    }
    if (statement.parent() != null) {
      parts.add("within " + statement.parent());
    }
    return String.join("; ", parts);
  }

  static List<Finding> attitudes(Readout readout) {
    Wording wording = new Wording(readout);
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : readout.statements()) {
      for (Attitude attitude : statement.toward()) {
        findings.add(
            finding(
                statement,
                wording.actor(statement.speaker().actor())
                    + " "
                    + attitude.attitude().label()
                    + " "
                    + wording.actor(attitude.actor())));
      }
    }
    return findings;
  }

  static List<Finding> relays(Readout readout) {
    Wording wording = new Wording(readout);
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : readout.statements()) {
      for (String relay : statement.relayedBy()) {
        String speaker = wording.actor(statement.speaker().actor());
        findings.add(finding(statement, speaker + " by way of " + wording.actor(relay)));
      }
    }
    return findings;
  }

  private static List<Finding> each(
      Readout readout, Predicate<Statement> wanted, Function<Statement, String> found) {
    return readout.statements().stream()
        .filter(wanted)
        .map(statement -> finding(statement, found.apply(statement)))
        .toList();
  }

  private static Finding finding(Statement statement, String found) {
    List<Span> marked = new ArrayList<>(statement.cue());
    Span source = statement.speaker().span();
    if (source != null) {
      marked.add(source);
    }
    return new Finding(statement.id(), statement.content(), marked, found);
  }

  private static boolean isKnown(Statement statement) {
    return statement.speaker().actor() != null;
  }
}
