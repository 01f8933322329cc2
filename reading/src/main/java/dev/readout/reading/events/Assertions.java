package dev.readout.reading.events;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Event.Assertion;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.lexicon.Nouns;
import dev.readout.reading.lexicon.Plurals;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says according to whom an event stands how: what the grammar tells, seen through the statements
 * that the trigger stands in.
 */
final class Assertions {

  private static final Set<Act> CALLS = Set.of(Act.DEMAND, Act.PROPOSE, Act.ASK);
  private static final Set<Act> PLANS = Set.of(Act.PROMISE, Act.ANNOUNCE, Act.INTEND);

  private final Article article;
  private final Actors actors;

  Assertions(Article article, Actors actors) {
    this.article = article;
    this.actors = actors;
  }

  /**
   * The assertions on an event; the first is nearest to the article's own voice.
   *
   * @param known whether the words take it for granted that it took place
   */
  List<Assertion> of(Factuality grammatical, boolean known, List<Statement> around) {
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
    return List.of(
        new Assertion(known ? grammatical : seenThrough(inner, grammatical), inner.id()));
  }

  /**
   * A denial whose words are what it denies; quoted words are what the one who denies has to say.
   */
  private static @Nullable Statement denial(List<Statement> around) {
    for (Statement statement : around) {
      if (statement.act() == Act.DENY && statement.form() != StatementForm.DIRECT) {
        return statement;
      }
    }
    return null;
  }

  private Factuality seenThrough(Statement statement, Factuality grammatical) {
    boolean question = statement.act() == Act.ASK && statement.form() == StatementForm.DIRECT;
    if (CALLS.contains(statement.act()) && !question && grammatical != Factuality.DENIED) {
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

  /** Somebody who was named, though not found: {@code she said}. */
  private boolean isPronoun(@Nullable Span span) {
    if (span == null) {
      return false;
    }
    TokenRange words = article.tokens().in(span);
    return words.size() == 1 && article.tokens().get(words.first()).is(PartOfSpeech.PRON);
  }

  /**
   * Hearsay, or a source that nobody could find: {@code two officials}, but not {@code the
   * minister}.
   */
  private boolean isUnnamed(Statement statement) {
    String actor = statement.speaker().actor();
    if (actor == null) {
      return statement.speaker().candidates().isEmpty()
          && !statement.speaker().inferred()
          && !statement.cue().isEmpty()
          && !isPronoun(statement.speaker().span());
    }
    if (actors.kind(actor) == ActorKind.PERSON) {
      return false;
    }
    Span span = statement.speaker().span();
    List<String> words =
        span == null
            ? List.of()
            : List.of(span.in(article.text()).toLowerCase(Locale.ROOT).split(" "));
    if (words.isEmpty()) {
      return actors.kind(actor) == ActorKind.UNNAMED;
    }
    String head = Plurals.singular(words.get(words.size() - 1));
    boolean indefinite = words.get(0).equals("a") || words.get(0).equals("an");
    if (actors.kind(actor) != ActorKind.UNNAMED || Nouns.DOCUMENTS.contains(head)) {
      return indefinite && !Nouns.DOCUMENTS.contains(head);
    }
    return !words.get(0).equals("the") || Nouns.SOURCES.contains(head);
  }
}
