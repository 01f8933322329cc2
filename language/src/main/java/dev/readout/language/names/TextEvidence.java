package dev.readout.language.names;

import static dev.readout.language.Name.Type.ORGANISATION;
import static dev.readout.language.Name.Type.PERSON;
import static dev.readout.language.Name.Type.PLACE;

import dev.readout.language.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the other names of a text say about the type of one: the same words elsewhere, a full name
 * that ends in this surname, a long name whose initials this acronym has.
 */
final class TextEvidence {

  private final Lexicon lexicon;

  TextEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void weigh(List<Mention> mentions) {
    Map<String, List<Mention>> byWords = new HashMap<>();
    for (Mention mention : mentions) {
      byWords.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(mention);
    }
    byWords.values().forEach(TextEvidence::share);
    Set<String> surnames = new HashSet<>();
    Set<String> initials = new HashSet<>();
    Set<String> firstWords = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.size() > 1 && mention.type() == PERSON) {
        surnames.add(surname(mention));
      } else if (mention.size() > 1 && mention.type() == ORGANISATION) {
        firstWords.add(mention.first());
        initials.add(initials(mention));
      }
    }
    for (Mention mention : mentions) {
      if (mention.size() == 1) {
        String word = key(mention);
        mention.add(PERSON, surnames.contains(word) ? 6 : 0);
        mention.add(ORGANISATION, initials.contains(word.replace(".", "")) ? 8 : 0);
        boolean shortened = firstWords.contains(word) && !lexicon.isKnown(word);
        mention.add(ORGANISATION, shortened ? 3 : 0);
      } else if (isAbbreviatedAfter(mention)) {
        mention.add(ORGANISATION, 6);
      }
    }
  }

  private static String key(Mention mention) {
    return mention.size() == 1 ? Capitals.spelled(mention.first()) : mention.words();
  }

  private String surname(Mention mention) {
    int last = mention.size() - 1;
    while (last > 0
        && (lexicon.is(WordClass.NAME_SUFFIXES, mention.word(last))
            || mention.word(last).equals(","))) {
      last--;
    }
    return mention.word(last);
  }

  /** Each mention of the same words gets the evidence of all. */
  private static void share(List<Mention> same) {
    for (Name.Type type : List.of(PERSON, ORGANISATION, PLACE)) {
      int sum = 0;
      for (Mention mention : same) {
        sum += mention.evidence(type);
      }
      for (Mention mention : same) {
        mention.add(type, sum - mention.evidence(type));
      }
    }
  }

  /** {@code International Committee of the Red Cross (ICRC)}. */
  private static boolean isAbbreviatedAfter(Mention mention) {
    return mention.neighbour(1).equals("(") && mention.neighbour(2).equals(initials(mention));
  }

  private static String initials(Mention mention) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < mention.size(); i++) {
      char c = mention.word(i).charAt(0);
      if (Character.isUpperCase(c)) {
        initials.append(c);
      }
    }
    return initials.toString();
  }
}
