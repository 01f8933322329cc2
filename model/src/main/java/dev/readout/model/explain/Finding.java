package dev.readout.model.explain;

import dev.readout.model.Checks;
import dev.readout.model.vocabulary.Term;
import java.util.List;
import java.util.Optional;

/** What found a statement: a rule, the heads of the encoder, or both. */
public sealed interface Finding {

  /** The rule, if one found it. */
  Optional<Rule> byRule();

  /** The score of the heads, if they found it: 0 to 1. */
  Optional<Double> score();

  /** Which parts are as the heads have them. */
  List<Part> byHeads();

  /** The word by which the exchange format tells the kinds apart. */
  String label();

  /** A part of an attribution. */
  enum Part implements Term {
    SOURCE,
    CUE,
    CONTENT
  }

  /**
   * A rule alone found it.
   *
   * @param looked whether the heads looked at this article; if so, they did not find it
   */
  record ByRule(Rule rule, boolean looked) implements Finding {
    @Override
    public Optional<Rule> byRule() {
      return Optional.of(rule);
    }

    @Override
    public Optional<Double> score() {
      return Optional.empty();
    }

    @Override
    public List<Part> byHeads() {
      return List.of();
    }

    @Override
    public String label() {
      return "rule";
    }
  }

  /** The heads alone found it. */
  record ByHeads(double certainty) implements Finding {
    public ByHeads {
      certainty = Checks.score("certainty", certainty);
    }

    @Override
    public Optional<Rule> byRule() {
      return Optional.empty();
    }

    @Override
    public Optional<Double> score() {
      return Optional.of(certainty);
    }

    @Override
    public List<Part> byHeads() {
      return List.of(Part.values());
    }

    @Override
    public String label() {
      return "heads";
    }
  }

  /**
   * Both found it; the rule tells its act and grammar.
   *
   * @param byHeads the parts whose ends were taken from the heads; the others are the rule's
   */
  record ByBoth(Rule rule, double certainty, List<Part> byHeads) implements Finding {
    public ByBoth {
      certainty = Checks.score("certainty", certainty);
      byHeads = List.copyOf(byHeads);
    }

    @Override
    public Optional<Rule> byRule() {
      return Optional.of(rule);
    }

    @Override
    public Optional<Double> score() {
      return Optional.of(certainty);
    }

    @Override
    public String label() {
      return "both";
    }
  }
}
