package dev.readout.evaluation.drawing;

import dev.readout.model.Claim;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a readout tells of claims, events, roles and dealings. */
final class FactFindings {

  private FactFindings() {}

  /** One for each position, at its statement or, without one, where the text puts the claim. */
  static List<Finding> positions(Readout readout) {
    Wording wording = new Wording(readout);
    Map<String, Statement> statements = new HashMap<>();
    readout.statements().forEach(statement -> statements.put(statement.id(), statement));
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : readout.claims()) {
      for (Claim.Position position : claim.positions()) {
        Statement statement = statements.get(position.statement());
        List<Span> spans = statement == null ? claim.spans() : statement.content();
        if (spans.isEmpty()) {
          continue;
        }
        String holder =
            position.holder() == null && position.holderText() != null
                ? position.holderText()
                : wording.actor(position.holder());
        findings.add(
            new Finding(
                claim.id(),
                spans,
                statement == null ? List.of() : statement.cue(),
                holder + " " + position.stance().label() + ": " + claim.text()));
      }
    }
    return findings;
  }

  static List<Finding> events(Readout readout) {
    Wording wording = new Wording(readout);
    List<Finding> findings = new ArrayList<>();
    for (Event event : readout.events()) {
      List<String> parts = new ArrayList<>();
      parts.add(event.type().label());
      parts.add("by " + wording.actors(event.actors()));
      if (!event.recipients().isEmpty()) {
        parts.add("to " + wording.actors(event.recipients()));
      }
      if (event.place() != null) {
        parts.add("in " + event.place().name());
      }
      parts.add(event.date() == null ? "no date" : event.date());
      parts.add(event.factuality().label());
      if (event.according() != null) {
        parts.add("according to " + event.according());
      }
      findings.add(
          new Finding(
              event.id(), List.of(event.trigger()), event.mentions(), String.join("; ", parts)));
    }
    return findings;
  }

  static List<Finding> roles(Readout readout) {
    Wording wording = new Wording(readout);
    List<Finding> findings = new ArrayList<>();
    readout
        .roles()
        .forEach(
            role -> {
              Span span = role.span();
              if (span != null) {
                String of = role.of() == null ? "" : " of " + wording.actor(role.of());
                String found =
                    wording.actor(role.actor()) + ": " + role.status().label() + " " + role.title();
                findings.add(new Finding(role.actor(), List.of(span), List.of(), found + of));
              }
            });
    return findings;
  }

  static List<Finding> dialogues(Readout readout) {
    Wording wording = new Wording(readout);
    return readout.dialogues().stream()
        .map(
            dialogue ->
                new Finding(
                    "dialogue",
                    List.of(dialogue.span()),
                    List.of(),
                    wording.actors(dialogue.parties())
                        + ": "
                        + dialogue.state().label()
                        + (dialogue.trend() == null ? "" : ", " + dialogue.trend().label())
                        + (dialogue.according() == null
                            ? ""
                            : ", according to " + dialogue.according())))
        .toList();
  }
}
