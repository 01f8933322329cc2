package dev.readout.reading.events;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;

/** Tells from the dependencies how closely a time expression is tied to the word for an event. */
final class DateTies {

  private static final int DEEPEST = 12;

  /** The ties, the closest first. */
  enum Tie {
    /** In the word's own phrase or clause: {@code Monday's talks}, {@code met on Monday}. */
    OWN,
    /** Of the verb that a noun belongs to, or of a verb that a verb is joined to. */
    SHARED,
    /** Of something that the event is part of: {@code signed at last week's summit}. */
    AROUND,
    /** The tree neither ties nor parts them. */
    LOOSE,
    /** It belongs to something else: {@code after the 2019 election}. */
    NONE
  }

  private final Tokens tokens;
  private final DependencyTree tree;

  DateTies(Tokens tokens, DependencyTree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /**
   * @param event the word that heads the trigger
   * @param holder the noun of whose phrase the time is a part, or {@link DependencyTree#NONE}
   * @param how how the event stands: what is planned is not dated by the day of planning
   */
  Tie of(int event, TokenRange time, int holder, Factuality how) {
    int below = tree.top(time);
    Tie around = Tie.OWN;
    int at = holder == DependencyTree.NONE ? tree.head(below) : holder;
    for (int depth = 0; at != DependencyTree.NONE && depth < DEEPEST; depth++) {
      if (at == event) {
        return around;
      }
      if (isClause(at)) {
        break;
      }
      around = embedded(event, at, below, around);
      if (around == Tie.NONE) {
        return Tie.NONE;
      }
      below = at;
      at = tree.head(at);
    }
    if (at == DependencyTree.NONE) {
      return Tie.LOOSE;
    }
    if (tree.is(at, "acl") && tree.head(at) == event) {
      return around; // "the accord reached in May", "the talks, which began on Monday"
    }
    return worse(around, shared(event, at, how));
  }

  /**
   * Of a time within a phrase that is not the event's: {@code at last week's summit} dates what
   * happens at it, {@code after last week's summit} does not; {@code Monday's summit gave birth to
   * an accord} dates the accord.
   */
  private Tie embedded(int event, int noun, int below, Tie so) {
    if (!tokens.get(noun).is(NOUN, PROPN) || tree.is(below, "conj", "appos", "flat")) {
      return so;
    }
    boolean during = PrepositionParts.is(tree.childForm(noun, "case"), Part.DURING);
    return during || isSubjectOver(event, noun, below) ? Tie.AROUND : Tie.NONE;
  }

  /** A bare year before a subject is part of its name: {@code the 2019 law}. */
  private boolean isSubjectOver(int event, int noun, int time) {
    int verb = tree.head(noun);
    return tree.is(noun, "nsubj")
        && !tokens.get(time).is(NUM)
        && (verb == event || (tree.head(event) == verb && tree.is(event, "obj")));
  }

  private boolean isClause(int token) {
    return tokens.get(token).is(VERB, AUX)
        || (tokens.get(token).is(ADJ) && tree.child(token, "cop") != DependencyTree.NONE);
  }

  /** The time is of a verb that the event is not: does it date the event too? */
  private Tie shared(int event, int verb, Factuality how) {
    int at = event;
    for (int depth = 0; depth < DEEPEST; depth++) {
      int head = tree.head(at);
      if (head == DependencyTree.NONE || !carries(at, head, how)) {
        return isTopic(at) ? Tie.NONE : parted(event, verb);
      }
      if (head == verb) {
        return Tie.SHARED;
      }
      at = head;
    }
    return Tie.NONE;
  }

  /** {@code spoke today about the raid}, {@code came last week after the talks}. */
  private boolean isTopic(int token) {
    String opens = tree.childForm(token, "case");
    return tree.is(token, "obl", "nmod")
        && !opens.isEmpty()
        && !opens.equals("of")
        && !PrepositionParts.is(opens, Part.DURING)
        && !PrepositionParts.is(opens, Part.LIGHT)
        && !PrepositionParts.is(opens, Part.RECEIVER);
  }

  /** Whether what dates a head dates what hangs on it. */
  private boolean carries(int token, int head, Factuality how) {
    if (isTopic(token)) {
      return false;
    }
    if (tokens.get(token).is(VERB)) {
      boolean joined = tree.is(token, "conj") && tree.child(token, "nsubj") < 0;
      boolean along = tree.is(token, "advcl") && !isOpened(token);
      boolean stands = how == Factuality.OCCURRED || how == Factuality.ONGOING;
      boolean purpose = tree.is(token, "advcl") && tree.childForm(token, "mark").equals("to");
      return joined || along || purpose || (tree.is(token, "xcomp") && stands);
    }
    return tree.is(token, "obj", "obl", "nsubj", "nmod", "compound", "conj", "appos", "xcomp")
        && (isClause(head) || tree.is(token, "nmod", "compound", "conj", "appos"));
  }

  /** {@code after leaving}, {@code although he left}. */
  private boolean isOpened(int verb) {
    return tree.child(verb, "mark", "advmod", "nsubj") != DependencyTree.NONE;
  }

  /** A time of the clause that stands above or beside the event's tells little. */
  private Tie parted(int event, int verb) {
    for (int at = verb, depth = 0; at != DependencyTree.NONE && depth < DEEPEST; depth++) {
      if (at == event) {
        return Tie.NONE; // of a clause below the event
      }
      at = tree.head(at);
    }
    return Tie.LOOSE;
  }

  private static Tie worse(Tie one, Tie other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The form that opens the phrase of a time ({@code until}), in lower case; may be empty. */
  String opens(TokenRange time) {
    int top = tree.top(time);
    return tree.childForm(top, "case", "mark");
  }
}
