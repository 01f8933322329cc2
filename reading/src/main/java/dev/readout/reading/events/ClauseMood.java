package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.events.Predicates.Signature;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the words that belong to a predicate or a noun say of it: negation, auxiliaries, modifiers,
 * the word that opens its clause.
 */
final class ClauseMood {

  private final FactualityWords words;
  private final Tokens tokens;
  private final DependencyTree tree;
  private final boolean reported;

  /**
   * @param reported whether the words stand in indirect speech, where {@code would} is a future
   */
  ClauseMood(FactualityWords words, Tokens tokens, DependencyTree tree, boolean reported) {
    this.words = words;
    this.tokens = tokens;
    this.tree = tree;
    this.reported = reported;
  }

  /** Null where they say nothing. */
  @Nullable Factuality of(int token) {
    Factuality modal = null;
    boolean denied = false;
    for (int child : tree.children(token)) {
      String mood = mood(child);
      if (tree.is(child, "aux")) {
        modal = modal == null ? modal(child, token) : modal;
      } else if (tree.is(child, "mark", "case", "cc", "advmod") && mood.equals("condition")) {
        return Factuality.CONDITIONAL;
      } else if (tree.is(child, "mark", "case", "cc") && mood.equals("without")) {
        return Factuality.DENIED;
      } else if (tree.is(child, "advmod", "det", "cc", "amod", "case") && mood.equals("negation")) {
        denied ^= !isOnly(child);
      } else if (tree.is(child, "nsubj", "obj") && isNone(child)) {
        denied = !denied;
      } else if (tree.is(child, "amod", "advmod", "compound", "det")) {
        Factuality modified = words.modifier(form(child));
        modal = modified == null || mood.equals("negation") ? modal : modified;
      } else if (tree.is(child, "mark") && tokens.get(child).is(ADJ) && modal == null) {
        modal = opening(child);
      } else if (tree.is(child, "acl") && modal == null) {
        modal = participle(child);
      }
    }
    if (denied) {
      return isPossibility(token) ? Factuality.CONDITIONAL : Factuality.DENIED;
    }
    if (modal == null && sharesAuxiliaries(token)) {
      return of(tree.head(token)); // "will meet and sign"
    }
    return modal == Factuality.PLANNED && hasCondition(token) ? Factuality.CONDITIONAL : modal;
  }

  /**
   * Whether the words take it as known that it took place: {@code after the talks}, {@code the
   * agreement reached in May}.
   */
  boolean isKnown(int token) {
    for (int child : tree.children(token)) {
      boolean after = tree.is(child, "case") && mood(child).equals("past");
      if (after || (isParticiple(child) && isMade(token, child))) {
        return true;
      }
    }
    int next = token + 1;
    return next < tokens.size() && isParticiple(next) && isMade(token, next);
  }

  /** A past participle after a noun; a parser may hang it on the verb to come. */
  private boolean isParticiple(int token) {
    return (tree.relation(token).equals("acl") || tree.relation(token).equals("advcl"))
        && tokens.get(token).is(VERB)
        && !form(token).endsWith("ing")
        && tree.child(token, "mark", "aux", "nsubj") < 0;
  }

  /** {@code an accord reached in May}, {@code the accord solidified in May}. */
  private boolean isMade(int noun, int participle) {
    boolean said = words.predicate(tokens.get(participle).lemma()) != null;
    boolean definite =
        tree.child(noun, "nmod:poss") >= 0 || tree.childForm(noun, "det").equals("the");
    return words.isMade(form(participle)) || (definite && !said);
  }

  /** {@code talks scheduled for Friday}, {@code an attack prevented by the police}. */
  private @Nullable Factuality participle(int token) {
    String lemma = tokens.get(token).lemma();
    boolean said = isParticiple(token) && !words.isLight(lemma); // "crimes committed"
    Signature signature = said ? words.predicate(lemma) : null;
    Factuality made = signature == null ? null : signature.affirmed().factuality();
    return made == Factuality.PLANNED || made == Factuality.CALLED_FOR || made == Factuality.DENIED
        ? made
        : null;
  }

  /** {@code is withdrawing}. */
  boolean isProgressive(int token) {
    if (!form(token).endsWith("ing") || !tokens.get(token).is(VERB)) {
      return false;
    }
    for (int child : tree.children(token)) {
      if (tree.is(child, "aux") && mood(child).equals("present")) {
        return true;
      }
    }
    return false;
  }

  /** {@code is due to sign}, where a parser takes {@code due to} for a conjunction. */
  private @Nullable Factuality opening(int adjective) {
    Signature signature = words.predicate(tokens.get(adjective).lemma());
    return signature == null ? null : signature.affirmed().factuality();
  }

  private boolean sharesAuxiliaries(int token) {
    int head = tree.head(token);
    return tree.is(token, "conj")
        && head >= 0
        && tree.child(token, "nsubj", "aux") < 0
        && tokens.get(head).is(VERB)
        && tokens.get(token).is(VERB);
  }

  /** {@code not only the arrest}, {@code not just}. */
  private boolean isOnly(int negation) {
    int after = negation + 1;
    return after < tokens.size() && mood(after).equals("only");
  }

  /** {@code will leave if ...}. */
  private boolean hasCondition(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "advcl")
          && words.mood(tree.childForm(child, "mark")).equals("condition")) {
        return true;
      }
    }
    return false;
  }

  /** {@code may not}; but what one cannot do, or would not, does not take place. */
  private boolean isPossibility(int token) {
    for (int child : tree.children(token)) {
      if (tree.is(child, "aux") && mood(child).equals("possibility")) {
        return true;
      }
    }
    return false;
  }

  /** {@code no soldier left}, {@code nobody left}. */
  private boolean isNone(int token) {
    if (mood(token).equals("nobody")) {
      return true;
    }
    for (int child : tree.children(token)) {
      if (tree.is(child, "det", "advmod") && mood(child).equals("negation")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Factuality modal(int auxiliary, int verb) {
    return switch (mood(auxiliary)) {
      case "future" -> Factuality.PLANNED;
      case "conditional" ->
          reported || tree.is(verb, "ccomp") ? Factuality.PLANNED : Factuality.CONDITIONAL;
      case "obligation" -> Factuality.CALLED_FOR;
      case "possibility", "ability" -> Factuality.CONDITIONAL;
      // "is to meet", "were to meet"
      default -> isBe(auxiliary) && isInfinitive(verb) ? Factuality.PLANNED : null;
    };
  }

  private boolean isBe(int auxiliary) {
    return tokens.get(auxiliary).lemma().equals("be");
  }

  private boolean isInfinitive(int verb) {
    return tree.childForm(verb, "mark").equals("to") && tree.child(verb, "aux:pass") < 0;
  }

  private String mood(int token) {
    return words.mood(form(token));
  }

  private String form(int token) {
    return tokens.get(token).form().toLowerCase(Locale.ROOT);
  }
}
