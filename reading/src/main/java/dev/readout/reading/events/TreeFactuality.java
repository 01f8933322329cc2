package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.events.Predicates.Effect;
import dev.readout.reading.events.Predicates.Signature;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the dependencies how the event that a word names stands: what the word's own clause
 * says of it, seen through the predicates above it.
 *
 * <p>After Saurí and Pustejovsky, "Are you sure that this happened?" (2012).
 */
final class TreeFactuality {

  private static final int DEEPEST = 8;

  private final Vocabulary words;
  private final Tokens tokens;
  private final DependencyTree tree;
  private final boolean reported;

  /** The lists that it goes by. */
  record Vocabulary(
      Predicates predicates,
      Map<String, Factuality> nouns,
      Map<String, Factuality> modifiers,
      Map<String, String> moods,
      Set<String> lightVerbs) {}

  /**
   * @param reported whether the word stands in indirect speech, where {@code would} is a future
   */
  TreeFactuality(Vocabulary words, Tokens tokens, DependencyTree tree, boolean reported) {
    this.words = words;
    this.tokens = tokens;
    this.tree = tree;
    this.reported = reported;
  }

  Factuality of(int token) {
    return of(token, 0);
  }

  private Factuality of(int token, int depth) {
    Factuality own = own(token);
    Factuality above = depth < DEEPEST ? above(token, depth) : null;
    if (above == null) {
      Factuality plain = isProgressive(token) ? Factuality.ONGOING : Factuality.OCCURRED;
      return own == null ? plain : own;
    }
    if (own == null) {
      return above;
    }
    if (own == Factuality.DENIED) {
      boolean twice = above == Factuality.DENIED && isClause(token);
      return twice ? Factuality.OCCURRED : Factuality.DENIED; // "did not fail not to"
    }
    return above == Factuality.OCCURRED || above == Factuality.ONGOING ? own : above;
  }

  /** What the words that belong to a predicate or a noun say of it; null where they say nothing. */
  private @Nullable Factuality own(int token) {
    Factuality modal = null;
    boolean denied = false;
    for (int child : tree.children(token)) {
      String form = form(child);
      String mood = words.moods.getOrDefault(form, "");
      if (tree.is(child, "aux")) {
        modal = modal == null ? modal(child, token) : modal;
      } else if (tree.is(child, "mark", "case", "cc", "advmod") && mood.equals("condition")) {
        return Factuality.CONDITIONAL;
      } else if (tree.is(child, "mark", "case", "cc") && mood.equals("without")) {
        return Factuality.DENIED;
      } else if (tree.is(child, "advmod", "det", "cc", "amod", "case") && mood.equals("negation")) {
        denied = !denied;
      } else if (tree.is(child, "nsubj", "obj") && isNone(child)) {
        denied = !denied;
      } else if (tree.is(child, "amod", "advmod", "compound", "det")) {
        Factuality modified = words.modifiers.get(form);
        if (modified != null && !mood.equals("negation")) {
          modal = modified;
        }
      }
    }
    if (denied) {
      return isPossibility(token) ? Factuality.CONDITIONAL : Factuality.DENIED;
    }
    if (modal == null && tree.is(token, "conj") && tree.child(token, "nsubj", "aux") < 0) {
      // "will meet and sign": the auxiliaries of the first
      int head = tree.head(token);
      return head >= 0 && tokens.get(head).is(VERB) && tokens.get(token).is(VERB)
          ? own(head)
          : null;
    }
    return modal == Factuality.PLANNED && hasCondition(token) ? Factuality.CONDITIONAL : modal;
  }

  /** {@code will leave if ...}. */
  private boolean hasCondition(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "advcl")
          && "condition".equals(words.moods.get(tree.childForm(child, "mark")))) {
        return true;
      }
    }
    return false;
  }

  private boolean isClause(int token) {
    return tree.is(token, "xcomp", "ccomp", "csubj", "advcl", "acl");
  }

  /** {@code may not}; but what one cannot do, or would not, does not take place. */
  private boolean isPossibility(int token) {
    for (int child : tree.children(token)) {
      if (tree.is(child, "aux") && "possibility".equals(words.moods.get(form(child)))) {
        return true;
      }
    }
    return false;
  }

  /** {@code no soldier left}, {@code nobody left}. */
  private boolean isNone(int token) {
    if ("nobody".equals(words.moods.get(form(token)))) {
      return true;
    }
    for (int child : tree.children(token)) {
      if (tree.is(child, "det", "advmod") && "negation".equals(words.moods.get(form(child)))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Factuality modal(int auxiliary, int verb) {
    String form = form(auxiliary);
    String mood = words.moods.getOrDefault(form, "");
    return switch (mood) {
      case "future" -> Factuality.PLANNED;
      case "conditional" ->
          reported || tree.is(verb, "ccomp") ? Factuality.PLANNED : Factuality.CONDITIONAL;
      case "obligation" -> Factuality.CALLED_FOR;
      case "possibility", "ability" -> Factuality.CONDITIONAL;
      default -> null;
    };
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
    if (tree.is(token, "xcomp", "ccomp", "csubj", "advcl", "obj", "obl", "nsubj")) {
      return ofPredicate(token, head, depth);
    }
    return null;
  }

  private @Nullable Factuality ofNoun(int token, int head, int depth) {
    Factuality made = words.nouns.get(lemma(head));
    if (made == null) {
      boolean infinitive = tree.is(token, "acl") && tree.childForm(token, "mark").equals("to");
      return infinitive ? Factuality.PLANNED : null;
    }
    Factuality outer = of(head, depth + 1);
    if (outer == Factuality.DENIED) {
      return made == Factuality.DENIED ? null : Factuality.DENIED;
    }
    return made;
  }

  private @Nullable Factuality ofPredicate(int token, int head, int depth) {
    boolean clause = tree.is(token, "xcomp", "ccomp", "csubj", "advcl");
    boolean subject = tree.is(token, "nsubj");
    Signature signature = subject && !isSaidOfSubject(token, head) ? null : signature(token, head);
    String mark = tree.childForm(token, "mark", "case");
    if (mark.equals("to") && isTooMuch(head)) {
      return Factuality.DENIED;
    }
    boolean adverbial = tree.is(token, "advcl");
    boolean due = mark.equals("to") && tokens.get(head).is(ADJ); // "due to meet"
    if (signature != null
        && (!adverbial || due || words.predicates.of(lemma(head) + " " + mark) != null)) {
      return through(signature, head, depth);
    }
    if (adverbial) {
      if (mark.equals("from") && signature != null) {
        return through(signature, head, depth); // "barred them from leaving"
      }
      if (mark.equals("to")) {
        Factuality outer = of(head, depth + 1);
        return plannedUnless(outer) == Factuality.PLANNED ? Factuality.CONDITIONAL : outer;
      }
      return null;
    }
    if (tree.is(token, "xcomp")) {
      Factuality outer = of(head, depth + 1);
      return tree.childForm(token, "mark").equals("to")
          ? plannedUnless(outer)
          : outer == Factuality.OCCURRED ? null : outer;
    }
    if (clause) {
      return null;
    }
    if (subject || tree.is(token, "obj")) {
      boolean carried = words.lightVerbs.contains(lemma(head)) || (subject && isOccurrence(head));
      Factuality outer = of(head, depth + 1);
      if (carried || (!subject && outer == Factuality.PLANNED)) {
        return outer == Factuality.OCCURRED ? null : outer;
      }
    }
    return null;
  }

  /** {@code too afraid to stay}. */
  private boolean isTooMuch(int head) {
    return "excess".equals(words.moods.get(tree.childForm(head, "advmod")));
  }

  private boolean isOccurrence(int verb) {
    Signature signature = words.predicates.of(lemma(verb));
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

  private @Nullable Factuality through(Signature signature, int head, int depth) {
    Factuality outer = of(head, depth + 1);
    Effect effect = outer == Factuality.DENIED ? signature.negated() : signature.affirmed();
    if (effect.known()) {
      return null;
    }
    Factuality made = effect.factuality();
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
      Signature phrasal = words.predicates.of(lemma + " " + form(particle));
      if (phrasal != null) {
        return phrasal;
      }
    }
    for (int child : tree.children(token)) {
      if (tree.is(child, "mark", "case")) {
        Signature opened = words.predicates.of(lemma + " " + form(child));
        if (opened != null) {
          return opened;
        }
      }
    }
    boolean gerund = tree.is(token, "xcomp", "ccomp", "advcl") && form(token).endsWith("ing");
    Signature ofGerund = gerund ? words.predicates.of(lemma + " -ing") : null;
    return ofGerund == null ? words.predicates.of(lemma) : ofGerund;
  }

  private static Factuality plannedUnless(Factuality outer) {
    return outer == Factuality.OCCURRED || outer == Factuality.ONGOING ? Factuality.PLANNED : outer;
  }

  private boolean isProgressive(int token) {
    if (!form(token).endsWith("ing") || !tokens.get(token).is(VERB)) {
      return false;
    }
    for (int child : tree.children(token)) {
      if (tree.is(child, "aux") && "present".equals(words.moods.get(form(child)))) {
        return true;
      }
    }
    return false;
  }

  private String form(int token) {
    return tokens.get(token).form().toLowerCase(Locale.ROOT);
  }

  private String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
