package dev.readout.reading.events;

import dev.readout.language.PartOfSpeech;
import dev.readout.reading.events.PrepositionParts.Part;
import dev.readout.reading.parties.Parties;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the frame of a trigger from the dependencies, where the phrases around it name nobody: a
 * subject far off, shared with another verb, of the verb above, or of a relative clause.
 */
final class TreeParticipants {

  /** Verbs above verbs; deeper nesting tells little about who acts. */
  private static final int DEEPEST = 5;

  private final EventLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Parties parties;
  private final DependencyTree tree;

  TreeParticipants(EventLexicon lexicon, Tokens tokens, Syntax syntax, Parties parties) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.syntax = syntax;
    this.parties = parties;
    this.tree = new DependencyTree(tokens);
  }

  void find(Trigger trigger, Sides sides) {
    if (trigger.entry().verb()) {
      verb(trigger, trigger.words().first(), sides);
    } else {
      noun(trigger, trigger.words().last(), sides);
    }
  }

  private void verb(Trigger trigger, int verb, Sides sides) {
    EventFrame frame = trigger.entry().frame();
    Set<String> patients = frame.isMutual() ? sides.doers : sides.receivers;
    boolean passive = isPassive(verb);
    if (sides.doers.isEmpty()) {
      sides.doers.addAll(passive ? agent(verb) : doers(verb, 0));
    }
    if (sides.receivers.isEmpty() && frame != EventFrame.AGENT) {
      if (passive) {
        patients.addAll(patients(verb));
      } else if (frame.isDoneToSomebody()) {
        patients.addAll(at(tree.child(verb, "obj")));
      }
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "obl")) {
        oblique(frame, child, sides);
      }
    }
  }

  private void oblique(EventFrame frame, int noun, Sides sides) {
    String preposition = tree.childForm(noun, "case");
    if (frame.isMutual() && PrepositionParts.is(preposition, Part.WITH)) {
      sides.doers.addAll(at(noun));
    } else if (sides.receivers.isEmpty()
        && ((frame == EventFrame.AGENT_TO && PrepositionParts.is(preposition, Part.RECEIVER))
            || (frame == EventFrame.AGENT_ON && PrepositionParts.is(preposition, Part.AGAINST)))) {
      sides.receivers.addAll(at(noun));
    }
  }

  private boolean isPassive(int verb) {
    return tree.child(verb, "nsubj:pass", "aux:pass") != DependencyTree.NONE
        || (tree.is(verb, "acl") && !tree.is(verb, "acl:relcl") && isParticiple(verb));
  }

  private boolean isParticiple(int verb) {
    String form = tokens.get(verb).form();
    return !form.endsWith("ing") && tree.child(verb, "mark") == DependencyTree.NONE;
  }

  /** Who does what an active verb says. */
  private Set<String> doers(int verb, int depth) {
    int subject = tree.child(verb, "nsubj", "csubj");
    if (subject != DependencyTree.NONE) {
      return isRelative(subject) ? antecedent(verb) : at(subject);
    }
    int mark = tree.child(verb, "mark");
    int before = tree.child(verb, "obj", "iobj");
    if (mark != DependencyTree.NONE && before != DependencyTree.NONE && before < mark) {
      return at(before); // "accused them of leaving", with the one above taken for its object
    }
    int head = tree.head(verb);
    if (head == DependencyTree.NONE || depth >= DEEPEST) {
      return Set.of();
    }
    if (tree.is(verb, "acl")) {
      return ofNounAbove(head, depth);
    }
    if (tree.is(verb, "xcomp", "ccomp", "advcl", "conj", "parataxis")) {
      String opens = tree.childForm(verb, "mark");
      boolean controlled =
          tree.is(verb, "xcomp")
              || (tree.is(verb, "advcl") && PrepositionParts.is(opens, Part.OWNER));
      Set<String> addressed =
          controlled && !isPassive(head) ? at(tree.child(head, "obj", "iobj")) : Set.of();
      if (!addressed.isEmpty()) {
        return addressed; // "urged the rebels to leave", "accused them of leaving"
      }
      if (!tokens.get(head).is(PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NOUN)) {
        return Set.of();
      }
      return tree.child(head, "nsubj:pass") != DependencyTree.NONE && !tree.is(verb, "conj")
          ? patients(head)
          : doers(head, depth + 1);
    }
    return Set.of();
  }

  /** {@code the rebels' plan to leave}, {@code made a promise to leave}; {@code those leaving}. */
  private Set<String> ofNounAbove(int noun, int depth) {
    if (lexicon.complementOf(lemma(noun)).isEmpty()) {
      return at(noun);
    }
    Set<String> owner = at(tree.child(noun, "nmod:poss"));
    if (!owner.isEmpty()) {
      return owner;
    }
    int head = tree.head(noun);
    return head != DependencyTree.NONE && tree.is(noun, "obj") ? doers(head, depth + 1) : Set.of();
  }

  private boolean isRelative(int subject) {
    String form = tokens.get(subject).form().toLowerCase(Locale.ROOT);
    return form.equals("who") || form.equals("which") || form.equals("that");
  }

  private Set<String> antecedent(int verb) {
    int head = tree.head(verb);
    return head != DependencyTree.NONE && tree.is(verb, "acl:relcl") ? at(head) : Set.of();
  }

  /** To whom it is done, of a passive: {@code were freed}, {@code those freed}. */
  private Set<String> patients(int verb) {
    int subject = tree.child(verb, "nsubj:pass", "nsubj");
    if (subject != DependencyTree.NONE) {
      return isRelative(subject) ? antecedent(verb) : at(subject);
    }
    int head = tree.head(verb);
    if (head == DependencyTree.NONE) {
      return Set.of();
    }
    if (tree.is(verb, "acl")) {
      return at(head);
    }
    return tree.is(verb, "conj", "xcomp") ? patients(head) : Set.of();
  }

  private Set<String> agent(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "obl:agent")
          || (tree.is(child, "obl") && tree.childForm(child, "case").equals("by"))) {
        return at(child);
      }
    }
    return Set.of();
  }

  private void noun(Trigger trigger, int noun, Sides sides) {
    EventFrame frame = trigger.entry().frame();
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss") && sides.doers.isEmpty()) {
        sides.doers.addAll(at(child));
      } else if (tree.is(child, "nmod", "obl")) {
        String preposition = tree.childForm(child, "case");
        if (frame.isMutual() && PrepositionParts.is(preposition, Part.WITH)) {
          sides.doers.addAll(at(child));
        } else if (preposition.equals("by")) {
          sides.doers.addAll(at(child));
        } else if (frame.isAgainstReceiver() && PrepositionParts.is(preposition, Part.AGAINST)) {
          sides.receivers.addAll(at(child));
        }
      }
    }
    int head = tree.head(noun);
    if (sides.doers.isEmpty()
        && head != DependencyTree.NONE
        && lexicon.isLightVerb(lemma(head))
        && !lexicon.isSufferedBy(lemma(head))
        && tree.is(noun, "obj", "obl")) {
      sides.doers.addAll(isPassive(head) ? agent(head) : doers(head, 0));
    }
  }

  private String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** The parties of the phrase that a token heads, and of those joined to it. */
  private Set<String> at(int token) {
    if (token == DependencyTree.NONE) {
      return Set.of();
    }
    Set<String> ids = new LinkedHashSet<>(phrase(token));
    for (int child : tree.children(token)) {
      if (tree.is(child, "conj")) {
        syntax.nounPhraseAt(child).ifPresent(other -> ids.addAll(parties.all(other)));
      }
    }
    return ids;
  }

  private Set<String> phrase(int token) {
    Optional<NounPhrase> phrase = syntax.nounPhraseAt(token);
    if (phrase.isEmpty()) {
      return parties.of(new TokenRange(token, token + 1));
    }
    Set<String> ids = parties.all(phrase.get());
    int end = nameEnd(token);
    if (!ids.isEmpty() || end > phrase.get().head()) {
      return ids;
    }
    // "Minister Ana Berg today", with the day taken for the head
    return parties.ofPersons(new TokenRange(phrase.get().first(), end));
  }

  /** Where a name ends that a token heads. */
  private int nameEnd(int token) {
    int end = token + 1;
    for (int child : tree.children(token)) {
      end = tree.is(child, "flat", "appos") ? Math.max(end, nameEnd(child)) : end;
    }
    return end;
  }
}
