package dev.readout.reading.claims;

import dev.readout.language.resource.Table;
import dev.readout.model.Claim;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.Term;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is at issue in an article. A denial, a dispute, a confirmation or a refusal starts
 * from what it answers: the report inside its content, another statement with the same content, or
 * what was said just before. Immutable; safe for use by several threads.
 */
public final class ClaimAnnotator {

  /**
   * Measured on the development set: below it, statements on one topic are joined that say
   * different things.
   */
  private static final double SAME = 0.6;

  private static final int LEAST_COMMON = 2;

  /** How many statements back an answer without content of its own may reach. */
  private static final int FURTHEST_ANSWER = 4;

  private static final int LONGEST_ANSWER = 6;

  private static final Set<Act> ASSERTING =
      Set.of(Act.ASSERT, Act.ACCUSE, Act.ANNOUNCE, Act.CRITICISE, Act.AFFIRM, Act.WARN);

  private final Map<String, String> answers;

  private ClaimAnnotator(Map<String, String> answers) {
    this.answers = Map.copyOf(answers);
  }

  public static ClaimAnnotator load() {
    return new ClaimAnnotator(Table.load(ClaimAnnotator.class, "answers.tsv", 2).pairs());
  }

  /**
   * The claims in the order in which the text first puts them, with ids {@code c1}, {@code c2} and
   * so on.
   */
  public List<Claim> annotate(
      Article article, Syntax syntax, Actors actors, List<Statement> statements) {
    return new One(article, syntax, actors, statements).claims();
  }

  /** The reading of one article. */
  private final class One {
    private final Article article;
    private final Syntax syntax;
    private final List<Statement> statements;
    private final List<Proposition> propositions = new ArrayList<>();
    private final Propositions reader;
    private final ClaimText texts;
    private final List<ClaimDraft> drafts = new ArrayList<>();

    One(Article article, Syntax syntax, Actors actors, List<Statement> statements) {
      this.article = article;
      this.syntax = syntax;
      this.statements = statements;
      reader = new Propositions(article, syntax, actors);
      texts = new ClaimText(article, actors);
      statements.forEach(statement -> propositions.add(reader.of(statement)));
    }

    List<Claim> claims() {
      for (int i = 0; i < statements.size(); i++) {
        switch (statements.get(i).act()) {
          case DENY, DISPUTE -> reject(i);
          case AFFIRM -> confirm(i);
          default -> answer(i);
        }
      }
      for (ClaimDraft draft : drafts) {
        gather(draft);
      }
      for (int i = 0; i < statements.size(); i++) {
        if (statements.get(i).act() == Act.DECLINE) {
          decline(i);
        }
      }
      List<Claim> claims = new ArrayList<>();
      for (ClaimDraft draft : drafts) {
        if (draft.isAtIssue()) {
          claims.add(
              draft.toClaim("c" + (claims.size() + 1), texts.of(draft.proposition().statement())));
        }
      }
      return claims;
    }

    private void reject(int index) {
      Statement statement = statements.get(index);
      Stance stance = statement.act() == Act.DENY ? Stance.DENY : Stance.DISPUTE;
      Proposition target = target(index);
      if (target == null) {
        return;
      }
      ClaimDraft draft = draftOf(target);
      affirmBy(target.statement(), statement, draft);
      hold(draft, statement, stance);
    }

    /**
     * What a rejection rejects: a report in its content, the same said by another, else what was
     * said before.
     */
    private @Nullable Proposition target(int index) {
      Statement statement = statements.get(index);
      for (Proposition proposition : propositions) {
        if (statement.id().equals(proposition.statement().parent())) {
          return proposition;
        }
      }
      Proposition own = propositions.get(index);
      Proposition best = best(own, index);
      if (best != null) {
        return best;
      }
      boolean repeats =
          own.lemmas().size() >= 3
              && !own.negated()
              && !statement.form().equals(dev.readout.model.vocabulary.StatementForm.DIRECT);
      return repeats && statement.act() == Act.DENY ? own : before(index);
    }

    private @Nullable Proposition best(Proposition own, int index) {
      Proposition best = null;
      double bestOverlap = SAME;
      for (int i = 0; i < propositions.size(); i++) {
        Proposition other = propositions.get(i);
        if (i == index
            || sameSpeaker(other.statement(), own.statement())
            || !ASSERTING.contains(other.statement().act())) {
          continue;
        }
        double overlap = own.overlap(other);
        if (overlap >= bestOverlap
            && own.common(other) >= LEAST_COMMON
            && (best == null || overlap > bestOverlap)) {
          best = other;
          bestOverlap = overlap;
        }
      }
      return best;
    }

    /** The nearest earlier assertion by somebody else. */
    private @Nullable Proposition before(int index) {
      for (int i = index - 1; i >= 0 && i >= index - FURTHEST_ANSWER; i--) {
        Statement earlier = statements.get(i);
        if (!sameSpeaker(earlier, statements.get(index)) && ASSERTING.contains(earlier.act())) {
          return propositions.get(i);
        }
      }
      return null;
    }

    private void confirm(int index) {
      Proposition own = propositions.get(index);
      Proposition target = best(own, index);
      if (target != null) {
        ClaimDraft draft = draftOf(target);
        affirmBy(target.statement(), statements.get(index), draft);
        hold(draft, statements.get(index), Stance.AFFIRM);
        draft.confirm();
      }
    }

    /** {@code That is false}: a stand without content of its own. */
    private void answer(int index) {
      String words = reader.firstLemmas(statements.get(index), LONGEST_ANSWER);
      for (Map.Entry<String, String> answer : answers.entrySet()) {
        if (words.equals(answer.getKey()) || words.startsWith(answer.getKey() + " ")) {
          Proposition target = before(index);
          if (target != null) {
            ClaimDraft draft = draftOf(target);
            affirmBy(target.statement(), statements.get(index), draft);
            hold(draft, statements.get(index), Term.of(Stance.class, answer.getValue()));
          }
          return;
        }
      }
    }

    /** Others who say the same, or the opposite. */
    private void gather(ClaimDraft draft) {
      Proposition claim = draft.proposition();
      for (Proposition other : propositions) {
        Statement statement = other.statement();
        if (other.statement().id().equals(claim.statement().id())
            || draft.has(statement.speaker().actor())
            || !ASSERTING.contains(statement.act())) {
          continue;
        }
        if (claim.overlap(other) >= SAME && claim.common(other) > LEAST_COMMON) {
          hold(draft, statement, claim.negated() == other.negated() ? Stance.AFFIRM : Stance.DENY);
          draft.addSpans(other);
        }
      }
    }

    /** A refusal concerns the claim whose words it repeats, else the one stated last before it. */
    private void decline(int index) {
      ClaimDraft latest = null;
      Proposition own = propositions.get(index);
      for (ClaimDraft draft : drafts) {
        if (own.common(draft.proposition()) >= LEAST_COMMON) {
          hold(draft, statements.get(index), Stance.DECLINE);
          return;
        }
        if (start(draft.proposition().statement()) < start(statements.get(index))
            && own.lemmas().size() <= 1) {
          latest = draft;
        }
      }
      if (latest != null) {
        hold(latest, statements.get(index), Stance.DECLINE);
      }
    }

    private static int start(Statement statement) {
      return statement.content().get(0).start();
    }

    private ClaimDraft draftOf(Proposition target) {
      for (ClaimDraft draft : drafts) {
        boolean same =
            draft.proposition().equals(target)
                || (draft.proposition().overlap(target) >= SAME
                    && draft.proposition().common(target) > LEAST_COMMON);
        if (same && draft.proposition().negated() == target.negated()) {
          draft.addSpans(target);
          return draft;
        }
      }
      ClaimDraft draft = new ClaimDraft(target);
      drafts.add(draft);
      return draft;
    }

    private void affirmBy(Statement reported, Statement rejection, ClaimDraft draft) {
      if (reported.id().equals(rejection.id())) {
        return; // nobody in the article is named who says so
      }
      hold(draft, reported, Stance.AFFIRM);
    }

    private void hold(ClaimDraft draft, Statement statement, Stance stance) {
      String actor = statement.speaker().actor();
      if (actor != null) {
        draft.add(actor, null, stance, statement.id());
        return;
      }
      Span span = statement.speaker().span();
      String words = span != null ? span.in(article.text()) : hearsay(statement);
      draft.add(null, words, stance, statement.id());
    }

    /** The noun phrase of a nominal cue ({@code previous reports}). */
    private @Nullable String hearsay(Statement statement) {
      if (statement.cue().isEmpty()) {
        return null;
      }
      TokenRange cue = article.tokens().in(statement.cue().get(0));
      if (cue.isEmpty()) {
        return null;
      }
      Optional<NounPhrase> phrase = syntax.nounPhraseAt(cue.first());
      return phrase.map(noun -> article.tokens().words(noun.range())).orElse(null);
    }

    private boolean sameSpeaker(Statement one, Statement other) {
      return one.speaker().actor() != null && one.speaker().actor().equals(other.speaker().actor());
    }
  }
}
