package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.Term;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes propositions of an article's statements: content lemmas, with resolved pronouns and names
 * by their actors.
 */
final class Propositions {

  private static final Set<String> STOP =
      Table.load(Propositions.class, "stop-lemmas.txt", 1).words();

  private static final Set<String> CLAIM_NOUNS =
      Table.load(Propositions.class, "claim-nouns.txt", 1).words();

  private static final Set<String> NEGATIVE =
      Table.load(Propositions.class, "negative-words.txt", 1).words();

  private static final Map<String, Stance> VERDICTS = verdicts();

  private static final Set<String> TAKING_UP =
      Table.load(Propositions.class, "taking-up-words.txt", 1).words();

  private static final Set<String> NO_COMMENT =
      Table.load(Propositions.class, "no-comment-lemmas.txt", 1).words();

  /** In lemmas that carry content; a longer content says itself what is denied. */
  private static final int LONGEST_TAKING_UP = 6;

  private static final Set<String> CONFIRM =
      Table.load(Propositions.class, "confirm-lemmas.txt", 1).words();

  private static Map<String, Stance> verdicts() {
    Map<String, Stance> verdicts = new HashMap<>();
    Table.load(Propositions.class, "verdict-words.tsv", 2)
        .pairs()
        .forEach((word, stance) -> verdicts.put(word, Term.of(Stance.class, stance)));
    return Map.copyOf(verdicts);
  }

  private final Tokens tokens;
  private final Syntax syntax;
  private final Map<Integer, String> actorAt = new HashMap<>();

  Propositions(Article article, Syntax syntax, Actors actors) {
    this.tokens = article.tokens();
    this.syntax = syntax;
    for (Actor actor : actors.all()) {
      for (Mention mention : actor.mentions()) {
        if (mention.form() != MentionForm.NOMINAL) {
          TokenRange range = tokens.in(mention.span());
          for (int i = range.first(); i < range.end(); i++) {
            actorAt.put(i, actor.id());
          }
        }
      }
    }
  }

  Proposition of(Statement statement) {
    Set<String> lemmas = new HashSet<>();
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        String actor = actorAt.get(i);
        if (actor != null) {
          lemmas.add("actor:" + actor);
        } else if (carriesContent(tokens.get(i))) {
          lemmas.add(tokens.get(i).lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    if (isWithoutSubject(statement) && statement.speaker().actor() != null) {
      lemmas.add(
          "actor:" + statement.speaker().actor()); // "denied paying" is of the one who denies
    }
    boolean negated = isNegated(statement);
    return new Proposition(
        statement, lemmas, negated, takesUp(statement, lemmas), negated || hasNot(statement));
  }

  private boolean isWithoutSubject(Statement statement) {
    int first = tokens.in(statement.content().get(0)).first();
    return first < tokens.size()
        && syntax.verbGroupAt(first).filter(verb -> !verb.isFinite()).isPresent();
  }

  /** The stand that a judgement on what was said takes ({@code called the report premature}). */
  Optional<Stance> verdict(Proposition proposition) {
    return proposition.takesUp()
        ? proposition.lemmas().stream()
            .map(VERDICTS::get)
            .filter(Objects::nonNull)
            .sorted()
            .findFirst()
        : Optional.empty();
  }

  private static boolean carriesContent(Token token) {
    return token.is(NOUN, VERB, ADJ, PROPN, NUM, ADV)
        && !token.is(PRON)
        && !STOP.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** {@code denied it}, {@code rejected the reports}: short, and a pronoun or such a noun. */
  private boolean takesUp(Statement statement, Set<String> lemmas) {
    if (lemmas.size() > LONGEST_TAKING_UP) {
      return false;
    }
    boolean noun = lemmas.stream().anyMatch(CLAIM_NOUNS::contains);
    int first = tokens.in(statement.content().get(0)).first();
    boolean pronoun =
        lemmas.size() <= 2
            && first < tokens.size()
            && TAKING_UP.contains(tokens.get(first).form().toLowerCase(Locale.ROOT));
    return noun || pronoun;
  }

  /** A {@code not} anywhere in the content. */
  private boolean hasNot(Statement statement) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (normal(tokens.get(i)).equals("not")) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code declined to comment}: nothing that is refused is named. */
  boolean isNoComment(Proposition proposition) {
    String own = "actor:" + proposition.statement().speaker().actor();
    return proposition.lemmas().stream()
        .allMatch(lemma -> NO_COMMENT.contains(lemma) || lemma.equals(own));
  }

  /** {@code declined to confirm}: what is not confirmed was said before. */
  boolean isRefusalToConfirm(Statement statement) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (CONFIRM.contains(tokens.get(i).lemma())) {
          return true;
        }
      }
    }
    return statement.cue().stream()
        .map(tokens::in)
        .anyMatch(cue -> !cue.isEmpty() && CONFIRM.contains(tokens.get(cue.last()).lemma()));
  }

  /** Whether the first finite verb of the content is negated. */
  private boolean isNegated(Statement statement) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        Optional<VerbGroup> verb = syntax.verbGroupAt(i);
        if (verb.isPresent() && verb.get().isFinite()) {
          return verb.get().negated() || NEGATIVE.contains(normal(tokens.get(range.first())));
        }
      }
    }
    return false;
  }

  /** The lemmas of a statement's content from its first word on, as one string. */
  String firstLemmas(Statement statement, int count) {
    StringBuilder lemmas = new StringBuilder();
    TokenRange range = tokens.in(statement.content().get(0));
    for (int i = range.first(); i < range.end() && i < range.first() + count; i++) {
      Token token = tokens.get(i);
      if (token.is(dev.readout.language.PartOfSpeech.PUNCT)) {
        continue;
      }
      lemmas.append(lemmas.isEmpty() ? "" : " ").append(normal(token));
    }
    return lemmas.toString();
  }

  private static String normal(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("n't") || lemma.equals("n\u2019t") ? "not" : lemma;
  }
}
