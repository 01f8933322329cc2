package dev.readout.reading.events;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.statements.StatementIndex;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.times.TimeExpression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a trigger: who, where, when, and how it stands according to whom. */
final class DraftReader {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "A", "An");

  /** Acts of which the speaker is the doer of what they are about, where no other is named. */
  private static final Set<Act> OWN_DEEDS =
      Set.of(Act.PROMISE, Act.INTEND, Act.THREATEN, Act.ANNOUNCE, Act.DENY);

  private final EventLexicon lexicon;
  private final FactualityWords factuality;
  private final DependencyTree tree;
  private final Article article;
  private final Syntax syntax;
  private final ParticipantFinder participants;
  private final Assertions assertions;
  private final StatementIndex statements;
  private final EventDates dates;

  DraftReader(
      EventLexicon lexicon,
      FactualityWords factuality,
      Article article,
      Syntax syntax,
      Actors actors,
      List<TimeExpression> times,
      List<Statement> statements,
      StatementIndex index) {
    this.lexicon = lexicon;
    this.factuality = factuality;
    this.tree = new DependencyTree(article.tokens());
    this.article = article;
    this.syntax = syntax;
    this.statements = index;
    participants = new ParticipantFinder(lexicon, article, syntax, actors);
    assertions = new Assertions(article, actors);
    dates = new EventDates(article, syntax, tree, times, statements);
  }

  /**
   * @param told the events told before; they lend their parties to what is part of them
   */
  @Nullable EventDraft read(Trigger trigger, EventMerger told) {
    EventDraft earlier = told.latest();
    Span span = article.tokens().span(trigger.words());
    List<Statement> around = statements.around(span);
    FactualityReader reader =
        new FactualityReader(factuality, article.tokens(), tree, isReported(around));
    int top = tree.top(trigger.words());
    Factuality grammatical = reader.of(top);
    if (grammatical == Factuality.DENIED && around.isEmpty()) {
      return null; // in the article's own voice, what did not happen is no event
    }
    Participants found = participants.find(trigger);
    if (found.actors().isEmpty()) {
      boolean own = isFirstPerson(trigger);
      found = found.withActors(speakersOfOwnDeed(around, own));
    }
    int sentence = article.tokens().sentenceOf(trigger.head());
    if (trigger.another() && earlier != null && found.recipients().isEmpty()) {
      found = found.with(new LinkedHashSet<>(found.actors()), earlier.recipients());
    }
    if (found.count() == 0 && earlier != null && lends(earlier, trigger, sentence)) {
      found = found.with(earlier.actors(), earlier.recipients());
    }
    EventDraft dealing = told.latestDealing(sentence);
    if (found.count() == 0 && dealing != null && isDealingOfTheSame(trigger)) {
      found = found.with(dealing.actors(), Set.of());
    }
    int host = host(trigger, top);
    EventDates.Dated date = dates.of(trigger, grammatical, around.isEmpty() ? null : around.get(0));
    boolean known = reader.isKnown(top);
    return new EventDraft(
        trigger,
        span,
        sentence,
        found,
        assertions.of(grammatical, known, around),
        around,
        date,
        host);
  }

  /**
   * The word for the meeting of which a word tells what it was held for ({@code met to discuss},
   * {@code met and discussed}), or {@link DependencyTree#NONE}.
   */
  private int host(Trigger trigger, int top) {
    boolean spoken =
        trigger.entry().verb()
            && trigger.entry().type() == EventType.CONSULT
            && !EventEntry.VISIT.equals(trigger.entry().mode());
    boolean hangs =
        (tree.is(top, "conj") && tree.child(top, "aux") < 0) // not "spoke and will meet"
            || (tree.is(top, "advcl", "acl") && tree.childForm(top, "mark").equals("to"));
    return spoken && hangs ? tree.head(top) : DependencyTree.NONE;
  }

  /** {@code "We released them," she said}. */
  private boolean isFirstPerson(Trigger trigger) {
    VerbGroup verb = trigger.verb();
    return verb != null
        && (trigger.noun() == null || trigger.light())
        && syntax
            .subject(verb)
            .map(subject -> article.tokens().get(subject.phrase().head()).form())
            .filter(lexicon::isFirstPerson)
            .isPresent();
  }

  private static boolean isReported(List<Statement> around) {
    return !around.isEmpty() && around.get(0).form() != StatementForm.DIRECT;
  }

  private Set<String> speakersOfOwnDeed(List<Statement> around, boolean firstPerson) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Statement statement : around) {
      String speaker = statement.speaker().actor();
      boolean same = statement.content().equals(around.get(0).content());
      if (speaker != null && same && (firstPerson || OWN_DEEDS.contains(statement.act()))) {
        speakers.add(speaker);
      }
    }
    return speakers;
  }

  /**
   * {@code the next meeting}, {@code the talks}: between those of whom was told before; {@code a
   * treaty} may be between anybody.
   */
  private boolean isDealingOfTheSame(Trigger trigger) {
    VerbGroup verb = trigger.verb();
    if (trigger.entry().verb()) {
      // "the terms were settled last week"
      return trigger.entry().type() == EventType.AGREE
          && trigger.entry().frame().isMutual()
          && verb != null
          && verb.passive();
    }
    return trigger.entry().frame().isMutual()
        && syntax
            .nounPhraseAt(trigger.head())
            .map(phrase -> article.tokens().get(phrase.first()).form())
            .filter(INDEFINITE::contains)
            .isEmpty();
  }

  /** {@code a second round}; {@code a truce between A and B, which brought an exchange}. */
  private boolean lends(EventDraft earlier, Trigger trigger, int sentence) {
    if (trigger.another()) {
      return true;
    }
    boolean near = earlier.sentence() == sentence && earlier.actors().size() > 1;
    EventFrame frame = trigger.entry().frame();
    boolean meeting = trigger.entry().type() == EventType.CONSULT;
    if (!near || meeting || trigger.entry().verb() || !frame.isMutual()) {
      return false;
    }
    return frame != EventFrame.MUTUAL_NAMED || isMade(trigger);
  }

  /** {@code the agreements reached at the summit}. */
  private boolean isMade(Trigger trigger) {
    int after = trigger.words().end();
    return trigger.entry().type() == EventType.AGREE
        && after < article.tokens().size()
        && lexicon.isMade(article.tokens().get(after).form());
  }
}
