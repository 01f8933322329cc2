package dev.readout.reading.events.pairs;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.SYM;
import static dev.readout.language.PartOfSpeech.VERB;
import static dev.readout.language.PartOfSpeech.X;

import dev.readout.language.Token;
import dev.readout.model.vocabulary.EventType;
import dev.readout.reading.events.TriggerTypes;
import dev.readout.reading.syntax.DependencyTree;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a sentence shows of the event between two of its phrases: the words that govern them, the
 * path between them, the main predicate with what depends on it, and the rest as a bag of lemmas.
 * No name and no number is looked at.
 */
final class PairFeatures {

  private static final int FURTHEST_GOVERNOR = 5;
  private static final int LONGEST_CHAIN = 12;
  private static final int PREFIX = 5;

  private final Tokens tokens;
  private final DependencyTree tree;
  private final TriggerTypes lexicon;
  private final Map<String, Double> features = new TreeMap<>();
  private final Set<Integer> core = new TreeSet<>();

  PairFeatures(Tokens tokens, DependencyTree tree, TriggerTypes lexicon) {
    this.tokens = tokens;
    this.tree = tree;
    this.lexicon = lexicon;
  }

  Map<String, Double> of(TokenRange source, TokenRange target) {
    words(source, target);
    List<Integer> fromSource = governors("s", source);
    List<Integer> fromTarget = governors("t", target);
    path(source, target, fromSource, fromTarget);
    int main = main(fromSource, fromTarget);
    if (main != DependencyTree.NONE) {
      predicate(main, source, target);
    }
    for (int token : core) {
      if (!source.contains(token) && !target.contains(token)) {
        core(token);
      }
    }
    if (!target.isEmpty()) {
      for (int child : tree.children(tree.top(target))) {
        if (tree.is(child, "case")) {
          put("tcase=" + lemma(child), 1);
        }
      }
    }
    return features;
  }

  private void words(TokenRange source, TokenRange target) {
    for (int i = 0; i < tokens.size(); i++) {
      if (source.contains(i) || target.contains(i) || isUntold(i)) {
        continue;
      }
      put("w=" + lemma(i), 0.5);
      for (EventType type : types(i)) {
        features.merge("lexw=" + type, 0.3, Double::sum);
      }
    }
  }

  private Set<EventType> types(int token) {
    return lexicon.of(lemma(token), tokens.get(token).is(VERB));
  }

  /** The phrase's head and what stands above it. */
  private List<Integer> governors(String side, TokenRange phrase) {
    List<Integer> chain = new ArrayList<>();
    if (phrase.isEmpty()) {
      return chain;
    }
    int top = tree.top(phrase);
    for (int i = top; i != DependencyTree.NONE && chain.size() < LONGEST_CHAIN; i = tree.head(i)) {
      chain.add(i);
    }
    for (int depth = 1; depth < chain.size() && depth <= FURTHEST_GOVERNOR; depth++) {
      int governor = chain.get(depth);
      word(side + "anc=", governor, depth == 1 ? 1 : 0.7);
      if (depth == 1) {
        if (!isUntold(governor)) {
          put(side + "gov=" + lemma(governor) + ":" + tree.relation(top), 1);
        }
        put(side + "rel=" + tree.relation(top), 0.5);
      }
    }
    return chain;
  }

  private void path(
      TokenRange source, TokenRange target, List<Integer> fromSource, List<Integer> fromTarget) {
    for (int up = 0; up < fromSource.size(); up++) {
      int down = fromTarget.indexOf(fromSource.get(up));
      if (down < 0) {
        continue;
      }
      List<Integer> path = new ArrayList<>(fromSource.subList(0, up + 1));
      path.addAll(fromTarget.subList(0, down));
      for (int token : path) {
        if (!source.contains(token) && !target.contains(token)) {
          word("p=", token, 1.2);
          core.add(token);
        }
      }
      word("lca=", fromSource.get(up), 1);
      return;
    }
    core.addAll(fromSource.subList(Math.min(1, fromSource.size()), Math.min(3, fromSource.size())));
  }

  /** The predicate above the source, else the verb above the target. */
  private int main(List<Integer> fromSource, List<Integer> fromTarget) {
    for (int i = 1; i < fromSource.size(); i++) {
      if (tokens.get(fromSource.get(i)).is(VERB, AUX, ADJ)) {
        return fromSource.get(i);
      }
    }
    for (int i = 1; i < fromTarget.size(); i++) {
      if (tokens.get(fromTarget.get(i)).is(VERB)) {
        return fromTarget.get(i);
      }
    }
    return DependencyTree.NONE;
  }

  private void predicate(int main, TokenRange source, TokenRange target) {
    core.add(main);
    word("main=", main, 1.5);
    int sourceTop = source.isEmpty() ? DependencyTree.NONE : tree.top(source);
    int targetTop = target.isEmpty() ? DependencyTree.NONE : tree.top(target);
    for (int child : tree.children(main)) {
      if (child == sourceTop || child == targetTop) {
        continue;
      }
      if (tree.is(
          child, "obj", "xcomp", "ccomp", "obl", "advcl", "conj", "compound", "iobj", "nsubj")) {
        argument(main, child, source, target);
      }
      String relation = tree.relation(child);
      if (relation.equals("compound:prt")) {
        put("mprt=" + lemma(main) + "_" + lemma(child), 1);
      }
      if (tree.is(child, "aux")) {
        put("aux=" + lemma(child), 1);
      }
      if (relation.endsWith(":pass")) {
        put("pass", 1);
      }
      if (isNegation(child)) {
        put("neg", 1);
      }
      if (tree.is(child, "xcomp", "ccomp")) {
        for (int lower : tree.children(child)) {
          if (tree.is(lower, "aux")) {
            put("xaux=" + lemma(lower), 1);
          }
          if (isNegation(lower)) {
            put("xneg", 1);
          }
        }
      }
    }
  }

  private void argument(int main, int child, TokenRange source, TokenRange target) {
    String relation = tree.relation(child);
    int colon = relation.indexOf(':');
    core.add(child);
    if (!isUntold(child)) {
      put("m_" + (colon < 0 ? relation : relation.substring(0, colon)) + "=" + lemma(child), 1);
      put("mm=" + lemma(main) + "_" + lemma(child), 1);
    }
    for (int lower : tree.children(child)) {
      boolean tells =
          tree.is(lower, "obj", "xcomp", "nmod", "acl", "obl", "compound", "amod", "ccomp");
      if (tells && !source.contains(lower) && !target.contains(lower)) {
        core.add(lower);
        word("m2=", lower, 0.7);
      }
    }
  }

  private void core(int token) {
    word("c=", token, 1);
    if (!isUntold(token)) {
      for (EventType type : types(token)) {
        put("lexc=" + type, 1);
      }
      String lemma = lemma(token);
      put("pre=" + lemma.substring(0, Math.min(PREFIX, lemma.length())), 0.5);
    }
    for (int child : tree.children(token)) {
      if (isNegation(child)) {
        put("cneg", 1);
      }
      if (tree.is(child, "aux") && isFuture(child)) {
        put("cfut", 1);
      }
    }
  }

  private boolean isNegation(int token) {
    return Polarity.isNegation(tokens.get(token).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isFuture(int token) {
    return Polarity.isFuture(tokens.get(token).lemma().toLowerCase(Locale.ROOT));
  }

  private void word(String kind, int token, double weight) {
    if (!isUntold(token)) {
      put(kind + lemma(token), weight);
    }
  }

  private void put(String feature, double weight) {
    features.merge(feature, weight, Math::max);
  }

  private boolean isUntold(int token) {
    Token at = tokens.get(token);
    return at.is(PROPN, NUM, PUNCT, SYM, X) || !isWord(at.lemma());
  }

  /** Letters and hyphens; what else a tagger may call a noun is of no use. */
  private static boolean isWord(String lemma) {
    return !lemma.isEmpty()
        && lemma.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
  }

  private String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }
}
