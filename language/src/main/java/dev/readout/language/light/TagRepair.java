package dev.readout.language.light;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.names.NameFinder;
import dev.readout.language.resource.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what the tagging model, which was trained on web pages and mail, gets wrong in news. */
final class TagRepair {

  private final Set<String> verbForms = Table.load(TagRepair.class, "verb-forms.txt", 1).words();
  private final Set<String> plainVerbs = Table.load(TagRepair.class, "plain-verbs.txt", 1).words();
  private final Set<String> reportingForms =
      Table.load(TagRepair.class, "reporting-forms.txt", 1).words();
  private final Set<String> modals = Table.load(TagRepair.class, "modals.txt", 1).words();

  private final Set<String> functionWords =
      Table.load(NameFinder.class, "function-words.txt", 1).words();
  private final Set<String> prepositions =
      Table.load(TagRepair.class, "prepositions.txt", 1).words();
  private final Set<String> owners = Table.load(TagRepair.class, "owners.txt", 1).words();

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
      if (prepositions.contains(word.toLowerCase(Locale.ROOT))) {
        tags.set(i, PartOfSpeech.ADP);
      }
      if (tags.get(i) == PartOfSpeech.PUNCT && Character.isLetter(word.codePointAt(0))) {
        tags.set(i, hyphenated(word));
      }
      if (tags.get(i) == PartOfSpeech.ADJ && isPossessed(words, tags, i)) {
        tags.set(i, PartOfSpeech.NOUN);
      }
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
      if (tags.get(i) == PartOfSpeech.NOUN
          && (plainVerbs.contains(word) || isReporting(words, tags, i))) {
        tags.set(i, PartOfSpeech.VERB);
      }
      if (isPassiveParticiple(words, tags, i)) {
        tags.set(i, PartOfSpeech.VERB);
      }
      if (isNounAfterOwner(words, tags, i)) {
        tags.set(i, PartOfSpeech.NOUN);
      }
      verb |= tags.get(i) == PartOfSpeech.VERB || tags.get(i) == PartOfSpeech.AUX;
    }
    if (!verb) {
      addVerb(words, tags);
    }
  }

  /** Whether a capitalised word with this tag is rather a name: {@code US} is no pronoun. */
  private boolean isMistagged(String word, PartOfSpeech tag) {
    boolean capitals = word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    return switch (tag) {
      case NOUN, VERB, ADV, INTJ, X -> true;
      case DET, PRON, CCONJ, SCONJ, PART, ADP ->
          capitals || !functionWords.contains(word.toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** {@code were freed by}: the model takes many a participle for an adjective. */
  private static boolean isPassiveParticiple(List<String> words, List<PartOfSpeech> tags, int i) {
    return tags.get(i) == PartOfSpeech.ADJ
        && i > 0
        && i + 1 < words.size()
        && tags.get(i - 1) == PartOfSpeech.AUX
        && words.get(i).endsWith("ed")
        && words.get(i + 1).equals("by");
  }

  /**
   * {@code their dialogue,} and {@code Oslo's offer to}: after an owner no verb follows at once.
   */
  private boolean isNounAfterOwner(List<String> words, List<PartOfSpeech> tags, int i) {
    if (tags.get(i) != PartOfSpeech.VERB || i == 0) {
      return false;
    }
    String word = words.get(i).toLowerCase(Locale.ROOT);
    if (word.endsWith("ed")
        || word.endsWith("ing")
        || !owners.contains(words.get(i - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    return i + 1 == words.size()
        || switch (tags.get(i + 1)) {
          case PUNCT, ADP, CCONJ, AUX, VERB, SCONJ, PART, ADV -> true;
          default -> false;
        };
  }

  /**
   * The model saw compounds in parts and takes them whole for marks: {@code al-Basri, state-owned}.
   */
  private static PartOfSpeech hyphenated(String word) {
    boolean name = word.chars().anyMatch(Character::isUpperCase);
    return name ? PartOfSpeech.PROPN : PartOfSpeech.ADJ;
  }

  /** {@code its undersecretary, }: after a possessive and before a mark stands a noun. */
  private boolean isPossessed(List<String> words, List<PartOfSpeech> tags, int i) {
    return i > 0
        && i + 1 < words.size()
        && tags.get(i - 1) == PartOfSpeech.PRON
        && owners.contains(words.get(i - 1).toLowerCase(Locale.ROOT))
        && tags.get(i + 1) == PartOfSpeech.PUNCT;
  }

  /** {@code The ministry notes that wages ...}, {@code prices, Ilic notes, fell}. */
  private boolean isReporting(List<String> words, List<PartOfSpeech> tags, int i) {
    if (i == 0 || i + 1 >= words.size() || !reportingForms.contains(words.get(i))) {
      return false;
    }
    PartOfSpeech before = tags.get(i - 1);
    boolean name = before == PartOfSpeech.PROPN;
    boolean one = before == PartOfSpeech.NOUN && !words.get(i - 1).endsWith("s");
    if (words.get(i + 1).equals("that")) {
      PartOfSpeech next = i + 2 < tags.size() ? tags.get(i + 2) : PartOfSpeech.PUNCT;
      // "bank notes that were forged": a relative clause
      return (name || one)
          && next != PartOfSpeech.VERB
          && next != PartOfSpeech.AUX
          && next != PartOfSpeech.PUNCT;
    }
    int first = i - 1;
    while (first > 0 && tags.get(first) == PartOfSpeech.PROPN) {
      first--;
    }
    return name
        && tags.get(i + 1) == PartOfSpeech.PUNCT
        && tags.get(first) == PartOfSpeech.PUNCT
        && words.get(first).equals(",");
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
