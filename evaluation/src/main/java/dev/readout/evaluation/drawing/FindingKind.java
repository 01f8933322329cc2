package dev.readout.evaluation.drawing;

import dev.readout.model.Readout;
import java.util.List;
import java.util.function.Function;

/** What can be drawn. */
public enum FindingKind {
  SPEAKER("speaker", "speakers, known, of quotations", StatementFindings::speakers),
  STATEMENT("statement", "statements with all that is told of them", StatementFindings::whole),
  TOWARD("toward", "attitudes of speakers", StatementFindings::attitudes),
  RELAYED_BY("relayed-by", "who passes a statement on", StatementFindings::relays),
  INFERRED("inferred", "speakers whom no words name", StatementFindings::inferred),
  CLAIM("claim", "claims with the position of one holder", FactFindings::positions),
  EVENT("event", "events with parties, date and factuality", FactFindings::events),
  ROLE("role", "roles with who holds them", FactFindings::roles),
  DIALOGUE("dialogue", "states of dealings", FactFindings::dialogues);

  private final String label;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<Readout, List<Finding>> findings;

  FindingKind(String label, String description, Function<Readout, List<Finding>> findings) {
    this.label = label;
    this.description = description;
    this.findings = findings;
  }

  /** As a user gives it. */
  public String label() {
    return label;
  }

  /** In a few words, for help. */
  public String description() {
    return description;
  }

  List<Finding> of(Readout readout) {
    return findings.apply(readout);
  }
}
