package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.events.Predicates.Effect;
import dev.readout.reading.events.Predicates.Signature;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the dependencies how the event that a word names stands, whoever tells of it: what the
 * word's own clause says of it, seen through the predicates above it.
 *
 * <p>After Saurí and Pustejovsky, "Are you sure that this happened?" (2012).
 */
final class FactualityReader {

  private static final int DEEPEST = 8;

  private final FactualityWords words;
  private final Tokens tokens;
  private final DependencyTree tree;
  private final ClauseMood clause;

  /**
   * @param reported whether the word stands in indirect speech, where {@code would} is a future
   */
  FactualityReader(FactualityWords words, Tokens tokens, DependencyTree tree, boolean reported) {
    this.words = words;
    this.tokens = tokens;
    this.tree = tree;
    this.clause = new ClauseMood(words, tokens, tree, reported);
  }

  /** How the event stands that a word names. */
  Factuality of(int token) {
    return isKnown(token) ? Factuality.OCCURRED : of(token, 0);
  }

  /**
   * Whether the grammar takes it as known that the event took place: {@code after the talks},
   * {@code asked about the talks}.
   */
  boolean isKnown(int token) {
    if (clause.isKnown(token)) {
      return true;
    }
    int head = tree.head(token);
    Signature signature =
        head != DependencyTree.NONE && tree.is(token, "obj", "obl", "ccomp")
            ? signature(token, head)
            : null;
    return signature != null && signature.affirmed().known() && clause.of(token) == null;
  }

  private Factuality of(int token, int depth) {
    Factuality own = clause.of(token);
    Factuality above = depth < DEEPEST ? above(token, depth) : null;
    if (above == null) {
      Factuality plain = clause.isProgressive(token) ? Factuality.ONGOING : Factuality.OCCURRED;
      return own == null ? plain : own;
    }
    if (own == null) {
      return above;
    }
    if (own == Factuality.DENIED) {
      boolean twice = above == Factuality.DENIED && isClause(token);
      return twice ? Factuality.OCCURRED : Factuality.DENIED; // "did not fail not to"
    }
    if (own == Factuality.PLANNED && above == Factuality.CONDITIONAL && isNoun(token)) {
      return own; // "discussed the coming visit"
    }
    return above == Factuality.OCCURRED || above == Factuality.ONGOING ? own : above;
  }

  private boolean isNoun(int token) {
    return tokens.get(token).is(NOUN, PROPN);
  }

  private boolean isClause(int token) {
    return tree.is(token, "xcomp", "ccomp", "csubj", "advcl", "acl");
  }

  /** What stands above a word makes of it; null where it says nothing. */
  private @Nullable Factuality above(int token, int depth) {
    int head = tree.head(token);
    if (head == DependencyTree.NONE) {
      return null;
    }
    if (tree.is(token, "conj")) {
      return above(head, depth + 1);
    }
    boolean noun = tokens.get(head).is(NOUN);
    if (noun
        && tree.is(token, "acl", "nmod", "compound", "ccomp")
        && !tree.is(token, "acl:relcl")) {
      return ofNoun(token, head, depth);
    }
    if (tree.is(token, "obl") && isAdjunct(token, head)) {
      Factuality outer = of(head, depth + 1); // "will sign it at the summit"
      return outer == Factuality.PLANNED ? outer : null;
    }
    if (tree.is(token, "xcomp", "ccomp", "csubj", "advcl", "obj", "obl", "nsubj")) {
      return ofPredicate(token, head, depth);
    }
    return null;
  }

  /** {@code refused because of the raid}: the predicate says nothing of what stands beside it. */
  private boolean isAdjunct(int token, int head) {
    String opens = tree.childForm(token, "case");
    return words.mood(opens).equals("beside") && words.predicate(lemma(head) + " " + opens) == null;
  }

  private @Nullable Factuality ofNoun(int token, int head, int depth) {
    Factuality made = words.noun(lemma(head));
    if (made == null) {
      boolean infinitive = tree.is(token, "acl") && tree.childForm(token, "mark").equals("to");
      return infinitive ? Factuality.PLANNED : null;
    }
    if (words.mood(tree.childForm(token, "case")).equals("beside")) {
      return null; // "the demand after the raid"
    }
    Factuality outer = of(head, depth + 1);
    if (outer == Factuality.DENIED) {
      return made == Factuality.DENIED ? null : Factuality.DENIED;
    }
    return made;
  }

  private @Nullable Factuality ofPredicate(int token, int head, int depth) {
    boolean subject = tree.is(token, "nsubj");
    Signature signature = subject && !isSaidOfSubject(token, head) ? null : signature(token, head);
    String mark = tree.childForm(token, "mark", "case");
    if (mark.equals("to") && isTooMuch(head)) {
      return Factuality.DENIED;
    }
    boolean adverbial = tree.is(token, "advcl");
    boolean due = mark.equals("to") && tokens.get(head).is(ADJ); // "due to meet"
    if (signature != null
        && (!adverbial || due || words.predicate(lemma(head) + " " + mark) != null)) {
      return through(signature, token, head, depth);
    }
    if (adverbial) {
      return ofAdverbial(token, signature, head, depth);
    }
    if (tree.is(token, "xcomp")) {
      Factuality outer = of(head, depth + 1);
      return tree.childForm(token, "mark").equals("to")
          ? plannedUnless(outer)
          : outer == Factuality.OCCURRED ? null : outer;
    }
    if (subject || tree.is(token, "obj")) {
      boolean carried = words.isLight(lemma(head)) || (subject && isOccurrence(head));
      Factuality outer = of(head, depth + 1);
      if (carried || (!subject && outer == Factuality.PLANNED)) {
        return outer == Factuality.OCCURRED ? null : outer;
      }
    }
    return null;
  }

  private @Nullable Factuality ofAdverbial(
      int token, @Nullable Signature signature, int head, int depth) {
    String mark = tree.childForm(token, "mark", "case");
    if (mark.equals("from") && signature != null) {
      return through(signature, token, head, depth); // "barred them from leaving"
    }
    if (mark.equals("to")) {
      Factuality outer = of(head, depth + 1);
      return plannedUnless(outer) == Factuality.PLANNED ? Factuality.CONDITIONAL : outer;
    }
    return null;
  }

  /** What has an owner is taken to exist: {@code their meeting}. */
  private boolean isOwned(int token) {
    return isNoun(token)
        && tree.is(token, "obj", "obl")
        && tree.child(token, "nmod:poss") != DependencyTree.NONE;
  }

  /** {@code too afraid to stay}. */
  private boolean isTooMuch(int head) {
    return words.mood(tree.childForm(head, "advmod")).equals("excess");
  }

  private boolean isOccurrence(int verb) {
    Signature signature = words.predicate(lemma(verb));
    return signature != null && signature.affirmed().factuality() == null;
  }

  /**
   * {@code the talks are planned}, {@code a deal is likely}; not {@code the attack prevented it}.
   */
  private boolean isSaidOfSubject(int token, int head) {
    boolean passive = tree.relation(token).equals("nsubj:pass");
    boolean predicative = tokens.get(head).is(ADJ);
    return passive || predicative || isOccurrence(head);
  }

  private @Nullable Factuality through(Signature signature, int token, int head, int depth) {
    Factuality outer = of(head, depth + 1);
    Effect effect = outer == Factuality.DENIED ? signature.negated() : signature.affirmed();
    if (effect.known()) {
      return null;
    }
    Factuality made = effect.factuality();
    if (made == Factuality.CONDITIONAL && isOwned(token)) {
      return outer == Factuality.PLANNED ? outer : null; // "discussed Oslo's raid"
    }
    if (outer == Factuality.DENIED) {
      return made;
    }
    if (made == null) {
      return outer == Factuality.OCCURRED ? null : outer;
    }
    boolean stands =
        outer == Factuality.OCCURRED || outer == Factuality.ONGOING || outer == Factuality.PLANNED;
    return stands ? made : outer;
  }

  /** By the predicate with a particle, with what opens the complement, or alone. */
  private @Nullable Signature signature(int token, int head) {
    String lemma = lemma(head);
    int particle = tree.child(head, "compound:prt");
    if (particle != DependencyTree.NONE) {
      Signature phrasal = words.predicate(lemma + " " + form(particle));
      if (phrasal != null) {
        return phrasal;
      }
    }
    for (int child : tree.children(token)) {
      if (tree.is(child, "mark", "case")) {
        Signature opened = words.predicate(lemma + " " + form(child));
        if (opened != null) {
          return opened;
        }
      }
    }
    boolean gerund = tree.is(token, "xcomp", "ccomp", "advcl") && form(token).endsWith("ing");
    Signature ofGerund = gerund ? words.predicate(lemma + " -ing") : null;
    return ofGerund == null ? words.predicate(lemma) : ofGerund;
  }

  private static Factuality plannedUnless(Factuality outer) {
    return outer == Factuality.OCCURRED || outer == Factuality.ONGOING ? Factuality.PLANNED : outer;
  }

  private String form(int token) {
    return tokens.get(token).form().toLowerCase(Locale.ROOT);
  }

  private String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
