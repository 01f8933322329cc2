package dev.readout.reading.events;

import dev.readout.model.Event.Assertion;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.actors.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says according to whom an event stands how: what the grammar tells, seen through the statements
 * that the trigger stands in.
 */
final class Assertions {

  private static final Set<Act> CALLS = Set.of(Act.DEMAND, Act.PROPOSE, Act.ASK);
  private static final Set<Act> PLANS = Set.of(Act.PROMISE, Act.ANNOUNCE, Act.INTEND);

  private final List<Statement> statements;
  private final Actors actors;

  Assertions(List<Statement> statements, Actors actors) {
    this.statements = statements;
    this.actors = actors;
  }

  /** The statements whose content holds a span, the innermost first. */
  List<Statement> around(Span span) {
    List<Statement> found = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.content().stream().anyMatch(content -> content.contains(span))) {
        found.add(statement);
      }
    }
    found.sort((a, b) -> Integer.compare(length(a), length(b)));
    return found;
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }

  /** The assertions on an event; the first is nearest to the article's own voice. */
  List<Assertion> of(Factuality grammatical, List<Statement> around) {
    if (around.isEmpty()) {
      return List.of(new Assertion(grammatical, null));
    }
    Statement inner = around.get(0);
    Statement denial = denial(around);
    if (denial != null) {
      List<Assertion> assertions = new ArrayList<>();
      assertions.add(new Assertion(Factuality.DENIED, inner.id()));
      if (!denial.id().equals(inner.id())) {
        assertions.add(new Assertion(Factuality.DENIED, denial.id()));
      }
      return assertions;
    }
    return List.of(new Assertion(seenThrough(inner, grammatical), inner.id()));
  }

  private static @Nullable Statement denial(List<Statement> around) {
    for (Statement statement : around) {
      if (statement.act() == Act.DENY) {
        return statement;
      }
    }
    return null;
  }

  private Factuality seenThrough(Statement statement, Factuality grammatical) {
    if (CALLS.contains(statement.act()) && grammatical != Factuality.DENIED) {
      return grammatical == Factuality.OCCURRED || grammatical == Factuality.PLANNED
          ? Factuality.CALLED_FOR
          : grammatical;
    }
    if (PLANS.contains(statement.act()) && grammatical == Factuality.CONDITIONAL) {
      return Factuality.PLANNED;
    }
    if (statement.act() == Act.THREATEN) {
      return grammatical == Factuality.OCCURRED ? grammatical : Factuality.CONDITIONAL;
    }
    boolean hearsay =
        statement.act() == Act.ACCUSE || statement.act() == Act.BELIEVE || isUnnamed(statement);
    return hearsay && (grammatical == Factuality.OCCURRED || grammatical == Factuality.ONGOING)
        ? Factuality.UNCONFIRMED
        : grammatical;
  }

  private boolean isUnnamed(Statement statement) {
    String actor = statement.speaker().actor();
    return actor == null
        ? statement.speaker().candidates().isEmpty() && !statement.speaker().inferred()
        : actors.kind(actor) == ActorKind.UNNAMED;
  }
}
