package dev.readout.cli.view;

import dev.readout.model.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements in the order of the article, each nested one right after the one it stands in. */
final class Outline {

  private Outline() {}

  /** Every statement once. Without recursion, since an article can nest as deep as it likes. */
  static List<ArticleView.Nested> of(List<Statement> statements) {
    Map<String, List<Statement>> children = new HashMap<>();
    for (Statement statement : statements) {
      if (statement.parent() != null) {
        children.computeIfAbsent(statement.parent(), id -> new ArrayList<>()).add(statement);
      }
    }
    List<ArticleView.Nested> outline = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.parent() == null) {
        tell(statement, children, outline);
      }
    }
    return outline;
  }

  private static void tell(
      Statement root, Map<String, List<Statement>> children, List<ArticleView.Nested> outline) {
    Deque<ArticleView.Nested> open = new ArrayDeque<>();
    open.push(new ArticleView.Nested(root, 0));
    while (!open.isEmpty()) {
      ArticleView.Nested next = open.pop();
      outline.add(next);
      List<Statement> inside = children.getOrDefault(next.statement().id(), List.of());
      for (int i = inside.size() - 1; i >= 0; i--) {
        open.push(new ArticleView.Nested(inside.get(i), next.depth() + 1));
      }
    }
  }
}
