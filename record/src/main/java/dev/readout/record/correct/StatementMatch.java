package dev.readout.record.correct;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the statement that a correction means in what a later version reads. */
final class StatementMatch {

  /** Of the characters of both contents together, at least this share must be common. */
  private static final double LEAST_OVERLAP = 0.5;

  private StatementMatch() {}

  /** All content of a statement. */
  static Span whole(Statement statement) {
    return statement.content().stream().reduce(Span::union).orElseThrow();
  }

  /**
   * The one with most in common with the span; of joint speakers with the same content, the one
   * whom the reading names as the correction does.
   *
   * @param speakers by statement, as the reading has them
   */
  static Optional<Statement> find(
      Collection<Statement> statements,
      Map<String, @Nullable String> speakers,
      Span span,
      @Nullable String subject) {
    double most = statements.stream().mapToDouble(s -> overlap(whole(s), span)).max().orElse(0);
    if (most < LEAST_OVERLAP) {
      return Optional.empty();
    }
    List<Statement> best =
        statements.stream().filter(s -> overlap(whole(s), span) == most).toList();
    return Optional.of(
        best.stream()
            .filter(s -> Objects.equals(speakers.get(s.id()), subject))
            .findFirst()
            .orElse(best.get(0)));
  }

  private static double overlap(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return common <= 0 ? 0 : (double) common / a.union(b).length();
  }
}
