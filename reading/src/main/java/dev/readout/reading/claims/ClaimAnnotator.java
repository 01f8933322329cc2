package dev.readout.reading.claims;

import dev.readout.model.Claim;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.actors.Sides;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is at issue in an article. A denial, a dispute, a confirmation or a refusal starts
 * from what it answers (see {@link Targets}), a contradiction from the two sides; others who say
 * the same, or the opposite, join. Immutable; safe for use by several threads.
 */
public final class ClaimAnnotator {

  private ClaimAnnotator() {}

  public static ClaimAnnotator load() {
    return new ClaimAnnotator();
  }

  /**
   * The claims in the order in which the text first answers them, with ids {@code c1}, {@code c2}
   * and so on.
   */
  public List<Claim> annotate(
      Article article, Syntax syntax, Actors actors, List<Statement> statements) {
    Propositions reader = new Propositions(article, syntax, actors);
    List<Proposition> propositions = reader.of(statements);
    Sides sides = new Sides(actors);
    Targets targets =
        new Targets(article.tokens(), propositions, new Voices(article.tokens(), actors, sides));
    Ledger ledger = new Ledger(new Holders(article, syntax, statements), sides);
    Rejections rejections =
        new Rejections(
            article.tokens(),
            actors,
            propositions,
            reader,
            new Denials(article.tokens(), syntax, reader),
            targets,
            ledger);
    Contradictions contradictions =
        new Contradictions(propositions, reader, targets, sides, ledger);
    Bystanders bystanders =
        new Bystanders(
            propositions, reader, new Reserve(article.tokens(), reader), targets, ledger);
    for (int i = 0; i < propositions.size(); i++) {
      switch (propositions.get(i).act()) {
        case DENY, DISPUTE -> rejections.enter(i);
        case AFFIRM -> bystanders.confirm(i);
        case DECLINE -> {}
        default -> {
          contradictions.enter(i);
          rejections.enterWrong(i);
        }
      }
    }
    for (int i = 0; i < propositions.size(); i++) {
      if (propositions.get(i).act() == Act.DECLINE) {
        bystanders.decline(i);
      } else {
        bystanders.hedge(i);
      }
    }
    ledger.drafts().forEach(bystanders::gather);
    ClaimText texts = new ClaimText(article, syntax, actors, statements);
    List<Claim> claims = new ArrayList<>();
    for (ClaimDraft draft : ledger.drafts()) {
      if (draft.isAtIssue()) {
        claims.add(
            draft.toClaim("c" + (claims.size() + 1), texts.of(draft.wording(), draft.asPut())));
      }
    }
    claims.addAll(new Evaluations(article, syntax).of(statements, claims.size()));
    return claims;
  }
}
