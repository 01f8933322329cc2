package dev.readout.reading.statements.patterns;

import dev.readout.reading.statements.cues.CueVerb;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A verb group with an entry of the lexicon that its words fit.
 *
 * @param words the group with the further words of the entry
 */
record CueMatch(VerbGroup group, CueVerb verb, TokenRange words) {

  /** Index after the cue. */
  int end() {
    return words.end();
  }

  int main() {
    return group.main();
  }

  /** All entries that fit a verb group, those of more words first. */
  static List<CueMatch> all(Scene scene, VerbGroup group) {
    List<CueMatch> matches = new ArrayList<>();
    for (CueVerb verb : scene.lexicon.verbs(scene.token(group.main()).lemma())) {
      int end = endOfWords(scene, group, verb);
      if (end > 0) {
        matches.add(new CueMatch(group, verb, new TokenRange(group.first(), end)));
      }
    }
    return matches;
  }

  /** Index after the words of the entry; -1 if they do not stand here. */
  private static int endOfWords(Scene scene, VerbGroup group, CueVerb verb) {
    if (verb.words().size() == 1) {
      return group.end();
    }
    int limit = scene.limit(group.main());
    int i = group.main() + 1;
    for (int word = 1; word < verb.words().size(); word++) {
      while (word == 1 && i < limit && scene.isAdverb(i) && !is(scene, i, verb.words().get(word))) {
        i++;
      }
      if (i >= limit || !is(scene, i, verb.words().get(word))) {
        return -1;
      }
      i++;
    }
    return Math.max(i, group.end());
  }

  private static boolean is(Scene scene, int i, String word) {
    return scene.lower(i).equals(word) || scene.token(i).lemma().equals(word);
  }
}
