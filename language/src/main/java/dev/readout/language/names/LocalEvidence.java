package dev.readout.language.names;

import static dev.readout.language.Name.Type.ORGANISATION;
import static dev.readout.language.Name.Type.OTHER;
import static dev.readout.language.Name.Type.PERSON;
import static dev.readout.language.Name.Type.PLACE;

import dev.readout.language.Name;
import dev.readout.language.Token;
import java.util.List;
import java.util.Locale;

/** What the words of a name and its neighbours say about its type. */
final class LocalEvidence {

  private final Lexicon lexicon;

  LocalEvidence(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void weigh(Mention mention) {
    weighKnown(mention);
    weighHeads(mention);
    weighPersonWords(mention);
    weighBefore(mention);
    weighAfter(mention);
  }

  private void weighKnown(Mention mention) {
    String words = mention.words();
    if (lexicon.isState(words)) {
      mention.add(PLACE, 12);
    } else if (lexicon.isOrganisation(words)) {
      mention.add(ORGANISATION, 12);
    } else if (lexicon.isPlace(words)) {
      mention.add(PLACE, lexicon.isLargePlace(words) || mention.size() > 1 ? 7 : 3);
    }
    if (Character.isLowerCase(words.charAt(0)) && words.indexOf('-') < 0) {
      mention.add(OTHER, 5);
    } else if (mention.size() == 1 && (SentenceWords.isAcronym(words) || isCamelCase(words))) {
      mention.add(words.chars().anyMatch(Character::isDigit) ? OTHER : ORGANISATION, 3);
    }
  }

  /** {@code OrluTech}, but not {@code McTarn}. */
  private static boolean isCamelCase(String word) {
    for (int i = 3; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return !word.startsWith("Mac");
      }
    }
    return false;
  }

  private void weighHeads(Mention mention) {
    if (mention.size() == 1) {
      return;
    }
    int of = 1;
    while (of < mention.size()
        && !mention.word(of).equals("of")
        && !mention.word(of).equals("for")) {
      of++;
    }
    String head = mention.word(of - 1);
    boolean hasOf = of < mention.size();
    boolean occasion = lexicon.is(WordClass.OTHER_HEADS, head) && !hasOf; // "Orlu Convention"
    if (lexicon.is(WordClass.ORGANISATION_HEADS, head) && !occasion) {
      mention.add(ORGANISATION, 9);
    } else if (lexicon.is(WordClass.ORGANISATION_SUFFIXES, mention.last())) {
      mention.add(ORGANISATION, 10);
    } else if (lexicon.is(WordClass.OTHER_HEADS, head)) {
      mention.add(OTHER, 9);
    } else if (lexicon.is(WordClass.PLACE_HEADS, head)
        || (hasOf && lexicon.is(WordClass.PLACE_PREFIXES, head))) {
      mention.add(PLACE, 8);
    } else if (lexicon.is(WordClass.PLACE_PREFIXES, mention.first())) {
      mention.add(PLACE, 4);
    }
    if (lexicon.isOrganisation(mention.last()) && !mention.titled) {
      mention.add(ORGANISATION, 5); // "House Republicans"
    }
    if (lexicon.is(WordClass.ORGANISATION_PREFIXES, mention.first())) {
      mention.add(ORGANISATION, 5);
    }
    boolean model = mention.last().chars().anyMatch(Character::isDigit);
    if (model) {
      mention.add(OTHER, 9);
    } else if (lexicon.isOrganisation(mention.first())) {
      mention.add(ORGANISATION, 5);
    } else if (lexicon.isState(mention.first())
        && !lexicon.is(WordClass.GIVEN_NAMES, mention.first())) {
      mention.add(ORGANISATION, 3);
    }
    if (mention.first().equals("Operation")) {
      mention.add(OTHER, 9);
    }
    for (int i = 0; i < mention.size(); i++) {
      if (mention.word(i).equals("&")) {
        mention.add(ORGANISATION, 7);
      }
    }
  }

  private void weighPersonWords(Mention mention) {
    if (mention.titled) {
      mention.add(PERSON, 9);
    }
    boolean given = lexicon.is(WordClass.GIVEN_NAMES, mention.first());
    if (mention.size() == 1) {
      mention.add(PERSON, given ? 2 : 0);
      return;
    }
    mention.add(PERSON, given ? 6 : 0);
    boolean plain = mention.size() <= 4;
    for (int i = 0; i < mention.size(); i++) {
      String word = mention.word(i);
      if (isInitial(word) && i < mention.size() - 1) {
        mention.add(PERSON, 5);
      }
      if (lexicon.is(WordClass.PARTICLES, word)
          || (Character.isLowerCase(word.charAt(0)) && word.indexOf('-') > 0)) {
        mention.add(PERSON, 3);
      }
      plain &= !SentenceWords.isAcronym(word) && !lexicon.isGroupWord(word);
    }
    mention.add(PERSON, plain ? 1 : -2);
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
  }

  private void weighBefore(Mention mention) {
    if (mention.titled) {
      return;
    }
    String before = mention.neighbour(-1).toLowerCase(Locale.ROOT);
    String earlier = mention.neighbour(-2).toLowerCase(Locale.ROOT);
    boolean indefinite = before.equals("a") || before.equals("an");
    if (before.equals("the") || indefinite) {
      mention.add(ORGANISATION, mention.size() > 1 ? 2 : 0);
      mention.add(PERSON, -4);
      return;
    }
    if (before.equals("'s") || before.equals("\u2019s")) {
      mention.add(PERSON, -2);
    }
    if (lexicon.is(WordClass.ROLE_NOUNS, before)) {
      mention.add(PERSON, 6);
    }
    if (lexicon.is(WordClass.ORGANISATION_NOUNS, before)) {
      mention.add(ORGANISATION, 5);
    }
    if (lexicon.is(WordClass.PLACE_NOUNS, before)
        || (before.equals("of") && lexicon.is(WordClass.PLACE_NOUNS, earlier))) {
      mention.add(PLACE, 6);
    }
    if (lexicon.is(WordClass.PLACE_PREPOSITIONS, before)) {
      mention.add(PLACE, before.equals("in") ? 3 : 2);
    }
    if (before.equals("at") || before.equals("from") || before.equals("to")) {
      mention.add(PLACE, 1);
    }
    boolean stop = mention.words().endsWith("."); // "Nashua, N.H.,"
    if (before.equals(",")
        && (lexicon.isState(mention.words()) || (stop && lexicon.isPlace(mention.words())))) {
      mention.add(PLACE, 4);
    }
  }

  private void weighAfter(Mention mention) {
    String next = mention.neighbour(1);
    String second = mention.neighbour(2);
    if (next.equals(",")) {
      weighApposition(mention);
      if (lexicon.isState(second) || lexicon.isLargePlace(second)) {
        mention.add(PLACE, mention.neighbour(-1).equals("in") ? 4 : 2);
      }
    }
    if (next.equals(")") && mention.neighbour(-1).equals("(") && isDash(second)) {
      mention.add(ORGANISATION, 5);
    }
    if (lexicon.is(WordClass.SPEAKING_VERBS, next) || next.equals("who")) {
      mention.add(PERSON, mention.size() > 1 ? 2 : 1);
    }
    if (lexicon.is(WordClass.ORGANISATION_NOUNS, next) && mention.size() == 1) {
      mention.add(ORGANISATION, 1);
    }
  }

  /** After the agency in a dateline: {@code SARAVO (Orluline) -}. */
  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("--") || word.equals("\u2013") || word.equals("\u2014");
  }

  /** {@code Ivo Tarn, 45,} and {@code Ivo Tarn, a former minister of health,}. */
  private void weighApposition(Mention mention) {
    String second = mention.neighbour(2);
    if (second.length() == 2
        && Character.isDigit(second.charAt(0))
        && !mention.neighbour(3).isEmpty()) {
      mention.add(PERSON, 5);
      return;
    }
    if (second.equals("who")) {
      mention.add(PERSON, 4);
      return;
    }
    List<Token> tokens = mention.sentence.tokens();
    for (int i = mention.to + 1; i < Math.min(tokens.size(), mention.to + 7); i++) {
      String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
      if (word.equals(",") || word.equals("of") || word.equals(".") || word.equals("and")) {
        return;
      }
      Name.Type type =
          lexicon.is(WordClass.ROLE_NOUNS, word)
              ? PERSON
              : lexicon.is(WordClass.ORGANISATION_NOUNS, word) ? ORGANISATION : null;
      if (type != null) {
        mention.add(type, type == PERSON ? 4 : 3);
        return;
      }
    }
  }
}
