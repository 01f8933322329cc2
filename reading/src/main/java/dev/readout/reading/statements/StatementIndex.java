package dev.readout.reading.statements;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements of an article by their ids and by what stands in them. Immutable. */
public final class StatementIndex {

  /** So many pieces of content are looked at for one span; deeper nesting is no reading. */
  private static final int MOST_PIECES = 200;

  private final List<Piece> pieces = new ArrayList<>();
  private final int[] furthestEnd;
  private final Map<String, Statement> byId = new HashMap<>();

  /** A piece of a statement's content. */
  private record Piece(Span span, Statement statement) {}

  public StatementIndex(List<Statement> statements) {
    for (Statement statement : statements) {
      byId.put(statement.id(), statement);
      statement.content().forEach(span -> pieces.add(new Piece(span, statement)));
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
    furthestEnd = new int[pieces.size()];
    for (int i = 0; i < furthestEnd.length; i++) {
      int end = pieces.get(i).span().end();
      furthestEnd[i] = i == 0 ? end : Math.max(end, furthestEnd[i - 1]);
    }
  }

  /** The statement with an id. */
  public Optional<Statement> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The statements whose content holds a span, the innermost first, else in the order of ids. */
  public List<Statement> around(Span span) {
    Set<Statement> found = new LinkedHashSet<>();
    int last = lastStartingUpTo(span.start());
    for (int i = last; i >= 0 && i > last - MOST_PIECES && furthestEnd[i] >= span.end(); i--) {
      if (pieces.get(i).span().contains(span)) {
        found.add(pieces.get(i).statement());
      }
    }
    List<Statement> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt(StatementIndex::length)
            .thenComparingInt(statement -> statement.content().get(0).start())
            .thenComparing(statement -> statement.id().length())
            .thenComparing(Statement::id));
    return sorted;
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }

  private int lastStartingUpTo(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
