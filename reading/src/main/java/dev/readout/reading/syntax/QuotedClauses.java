package dev.readout.reading.syntax;

import dev.readout.model.Span;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Quotation;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Optional;

/** Tells quotations that are clauses of their own from quoted words within a clause. */
final class QuotedClauses {

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;

  QuotedClauses(Article article, Syntax syntax) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
  }

  /** Whether an offset stands in a quotation that is a clause or more, not a quoted word or two. */
  boolean isClause(int offset) {
    Optional<Quotation> quotation = article.quotationAt(offset);
    if (quotation.isEmpty()) {
      return false;
    }
    Span inner = quotation.get().inner();
    TokenRange inside = tokens.in(inner);
    if (inside.size() > 12) {
      return true;
    }
    if (!inside.isEmpty() && ",.?!".contains(tokens.get(inside.last()).form())) {
      return true;
    }
    for (int i = inside.first(); i < inside.end(); i++) {
      if (syntax.verbGroupAt(i).filter(VerbGroup::isFinite).isPresent() && i > inside.first()) {
        return true;
      }
    }
    return false;
  }
}
