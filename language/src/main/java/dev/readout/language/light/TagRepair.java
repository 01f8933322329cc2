package dev.readout.language.light;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.resource.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what the tagging model, which was trained on web pages and mail, gets wrong in news. */
final class TagRepair {

  private final Set<String> verbForms = Table.load(TagRepair.class, "verb-forms.txt", 1).words();
  private final Set<String> modals = Table.load(TagRepair.class, "modals.txt", 1).words();

  /**
   * Changes tags in place.
   *
   * @param words of one sentence
   * @param titleCase whether most words of the sentence are capitalised, so that capitals mean
   *     nothing
   */
  void repair(List<String> words, List<PartOfSpeech> tags, boolean titleCase) {
    boolean verb = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!titleCase
          && i > 0
          && isMistagged(word, tags.get(i))
          && isCapitalised(word)
          && !beginsQuote(words, i)) {
        tags.set(i, PartOfSpeech.PROPN);
      }
      if (tags.get(i) == PartOfSpeech.NOUN && i > 0 && isModal(words, tags, i - 1)) {
        tags.set(i, PartOfSpeech.VERB);
      }
      verb |= tags.get(i) == PartOfSpeech.VERB || tags.get(i) == PartOfSpeech.AUX;
    }
    if (!verb) {
      addVerb(words, tags);
    }
  }

  /** Whether a capitalised word with this tag is rather a name: {@code US} is no pronoun. */
  private static boolean isMistagged(String word, PartOfSpeech tag) {
    boolean capitals = word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    return tag == PartOfSpeech.NOUN || (tag == PartOfSpeech.PRON && capitals);
  }

  private boolean isModal(List<String> words, List<PartOfSpeech> tags, int i) {
    return tags.get(i) == PartOfSpeech.AUX
        && modals.contains(words.get(i).toLowerCase(Locale.ROOT));
  }

  /** A sentence without any verb: the first word after a noun that is hardly ever anything else. */
  private void addVerb(List<String> words, List<PartOfSpeech> tags) {
    for (int i = 1; i < words.size(); i++) {
      PartOfSpeech before = tags.get(i - 1);
      boolean afterNoun =
          before == PartOfSpeech.NOUN
              || before == PartOfSpeech.PROPN
              || before == PartOfSpeech.PUNCT;
      if (afterNoun
          && tags.get(i) != PartOfSpeech.PUNCT
          && verbForms.contains(words.get(i).toLowerCase(Locale.ROOT))) {
        tags.set(i, PartOfSpeech.VERB);
        return;
      }
    }
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean beginsQuote(List<String> words, int i) {
    return !Character.isLetterOrDigit(words.get(i - 1).codePointAt(0));
  }
}
