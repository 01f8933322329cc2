package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words a claim: a full sentence in present words, pronouns replaced by whom they mean, {@code X of
 * doing} made {@code X has been doing}, {@code X to have done} made {@code X has done}.
 */
final class ClaimText {

  private static final Map<String, String> PRESENT =
      Table.load(ClaimText.class, "present-tense.tsv", 2).pairs();

  private static final Set<String> NEGATION =
      Table.load(ClaimText.class, "negation-words.txt", 1).words();

  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");

  /** In tokens; after so many a dash leads to something else. */
  private static final int LEAST_BEFORE_DASH = 5;

  private static final String QUOTES = "\"\u201c\u201d\u2018\u2019'";

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;
  private final DependencyTree tree;
  private final Actors actors;
  private final Map<String, Statement> statements = new HashMap<>();

  ClaimText(Article article, Syntax syntax, Actors actors, List<Statement> statements) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.tree = new DependencyTree(article.tokens());
    this.actors = actors;
    statements.forEach(statement -> this.statements.put(statement.id(), statement));
  }

  /** Who says that somebody says it; null if nobody does. */
  private @Nullable String outer(Statement statement) {
    Statement outer = statement.parent() == null ? null : statements.get(statement.parent());
    return outer == null ? null : outer.speaker().actor();
  }

  /**
   * @param asPut whether a negation stays
   */
  String of(Proposition proposition, boolean asPut) {
    Statement statement = proposition.statement();
    StringBuilder words = new StringBuilder();
    Map<Integer, String> changes = changes(statement);
    turn(proposition, asPut, changes);
    for (Span span : statement.content()) {
      if (!append(span, changes, words)) {
        break;
      }
    }
    String text = words.toString().strip();
    while (!text.isEmpty() && ",;:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    if (text.isEmpty()) {
      text = statement.content().get(0).in(article.text()).strip();
    }
    int first = text.offsetByCodePoints(0, 1);
    String sentence = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    return ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
  }

  /** New words for tokens, by index. */
  private Map<Integer, String> changes(Statement statement) {
    Map<Integer, String> changes = new HashMap<>();
    boolean reported = statement.form() != StatementForm.DIRECT;
    boolean verbChanged = false;
    PronounNames names = new PronounNames(tokens, syntax, actors, statement, outer(statement));
    int first = tokens.in(statement.content().get(0)).first();
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        Token token = tokens.get(i);
        String name = names.third(i);
        String self = statement.form() == StatementForm.DIRECT ? names.first(i, range.end()) : null;
        if (name == null && self == null) {
          names.read(i);
        }
        if (name != null) {
          changes.put(i, name);
        } else if (self != null) {
          changes.put(i, self);
          boolean apart = tokens.get(i).span().end() < tokens.get(i + 1).span().start();
          changes.put(i + 1, (apart ? "" : " ") + names.afterName(i + 1));
          i++;
          verbChanged = true;
        } else if (!verbChanged && statement.act() == Act.ACCUSE && isOfDoing(i, range)) {
          changes.put(i, isPlural(statement) ? "have been" : "has been");
          verbChanged = true;
        } else if (!verbChanged && statement.act() == Act.ACCUSE && i > first && isBlame(i)) {
          changes.put(i, (isPlural(statement) ? "are" : "is") + " responsible for");
          verbChanged = true;
        } else if (!verbChanged && i > first && isToHave(i, range, first)) {
          changes.put(i, "");
          changes.put(i + 1, tokens.get(i + 1).lemma().equals("be") ? "is" : "has");
          verbChanged = true;
          i++;
        } else if (reported && token.is(AUX)) {
          String present = PRESENT.get(token.form().toLowerCase(Locale.ROOT));
          if (present != null && present.equals("has") && isPluralBefore(i, range)) {
            present = "have";
          }
          if (present != null) {
            changes.put(i, present);
          }
          verbChanged = true;
        }
      }
    }
    return changes;
  }

  /** Takes away what negates, and puts the other for {@code each other}. */
  private void turn(Proposition proposition, boolean asPut, Map<Integer, String> changes) {
    for (Span span : proposition.statement().content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (proposition.negated() && !asPut && NEGATION.contains(lower(i))) {
          changes.put(i, "");
        }
        String doer = proposition.doer();
        if (doer != null && i + 1 < range.end() && Propositions.isReciprocal(tokens, i)) {
          changes.put(i, PronounNames.nameOf(actors, doer));
          changes.put(i + 1, "");
        }
      }
    }
  }

  private String lower(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }

  private boolean isOfDoing(int i, TokenRange range) {
    return tokens.get(i).form().equals("of")
        && i + 1 < range.end()
        && tokens.get(i + 1).form().endsWith("ing");
  }

  /** {@code blamed Oslo for the attack}. */
  private boolean isBlame(int i) {
    return tokens.get(i).form().equals("for");
  }

  private boolean isToHave(int i, TokenRange range, int first) {
    boolean resumes = i == range.first() && i > first; // "X is said | to have fled"
    return tokens.get(i).form().equals("to")
        && i + 1 < range.end()
        && tokens.get(i + 1).is(AUX)
        && (resumes || !tokens.get(i - 1).is(AUX, dev.readout.language.PartOfSpeech.VERB));
  }

  private boolean isPlural(Statement accusation) {
    TokenRange range = tokens.in(accusation.content().get(0));
    if (range.isEmpty()) {
      return false;
    }
    return syntax
        .nounPhraseAt(range.first())
        .map(
            phrase ->
                syntax.conjuncts(phrase).size() > 1
                    || !tokens
                        .get(phrase.head())
                        .form()
                        .equalsIgnoreCase(tokens.get(phrase.head()).lemma()))
        .orElse(false);
  }

  /** Whether what stands before an auxiliary is a plural or a coordination. */
  private boolean isPluralBefore(int auxiliary, TokenRange content) {
    int subject =
        tree.head(auxiliary) < 0 ? -1 : tree.child(tree.head(auxiliary), "nsubj", "nsubj:pass");
    if (subject >= content.first() && subject < auxiliary) {
      return syntax.nounPhraseAt(subject).map(this::isPlural).orElse(false);
    }
    for (int i = auxiliary - 1; i >= content.first(); i--) {
      Optional<NounPhrase> phrase = syntax.nounPhraseAt(i);
      if (phrase.isPresent()) {
        return isPlural(phrase.get());
      }
    }
    return false;
  }

  private boolean isPlural(NounPhrase phrase) {
    Token head = tokens.get(phrase.head());
    boolean plural = !head.form().equalsIgnoreCase(head.lemma()) && !head.is(PROPN);
    return plural || syntax.conjuncts(phrase).size() > 1;
  }

  /** Adds a piece up to its first full stop or second clause; false if it is not the end. */
  private boolean append(Span span, Map<Integer, String> changes, StringBuilder words) {
    TokenRange range = tokens.in(span);
    int last = -1;
    boolean gap = true;
    for (int i = range.first(); i < range.end(); i++) {
      Token token = tokens.get(i);
      String word = changes.getOrDefault(i, token.form());
      if (isSecond(i, range)) {
        return false;
      }
      gap |= last < 0 || token.span().start() > last;
      last = token.span().end();
      if (word.isEmpty() || (token.is(PUNCT) && QUOTES.contains(token.form()))) {
        continue;
      }
      if (gap && !words.isEmpty()) {
        words.append(' ');
      }
      words.append(word);
      gap = false;
    }
    return true;
  }

  /** Whether another sentence or clause begins here: {@code and that the truce held}. */
  private boolean isSecond(int i, TokenRange range) {
    boolean sentence = i > range.first() && tokens.sentenceOf(i) != tokens.sentenceOf(i - 1);
    boolean clause =
        i > range.first() + 2
            && i + 1 < range.end()
            && tokens.get(i).is(CCONJ)
            && tokens.get(i + 1).is(SCONJ);
    boolean aside = i > range.first() + LEAST_BEFORE_DASH && DASHES.contains(tokens.get(i).form());
    return sentence || clause || aside;
  }
}
