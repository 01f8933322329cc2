package dev.readout.reading.names;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.language.Token;
import dev.readout.reading.lexicon.Cities;
import dev.readout.reading.lexicon.Honorifics;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.Sex;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.lexicon.States.StateForm;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.lexicon.WorldBodies;
import dev.readout.reading.names.FoundName.Kind;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a run of proper nouns: which of its words are title, state and name, and what it names. */
final class NameReader {

  private static final int LONGEST_OFFICE = 6;

  private final Tokens tokens;
  private final Syntax syntax;

  NameReader(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /** The names within a run; none where it is a title or an adjective alone. */
  List<FoundName> read(TokenRange run, Kind given) {
    TokenRange trimmed = known(trim(afterOffice(trim(run))));
    if (trimmed.isEmpty() || isSeat(trimmed)) {
      return List.of();
    }
    if (given != Kind.PERSON && Cities.contains("The " + tokens.words(trimmed))) {
      return List.of(FoundName.of(trimmed, Kind.PLACE));
    }
    Optional<FoundName> state = state(trimmed);
    if (state.isPresent()) {
      return List.of(state.get());
    }
    if (WorldBodies.find(tokens.words(trimmed)).isPresent()) {
      return List.of(FoundName.of(trimmed, Kind.ORGANISATION));
    }
    int organisation = organisationNoun(trimmed);
    int title = lastTitleWord(trimmed);
    if (title >= 0 && organisation <= title) {
      return withTitle(trimmed, title);
    }
    if (organisation >= 0) {
      return List.of(FoundName.of(extended(trimmed), Kind.ORGANISATION));
    }
    Optional<TokenRange> withNoun = given == Kind.PERSON ? Optional.empty() : withNoun(trimmed);
    if (withNoun.isPresent()) {
      return List.of(FoundName.of(withNoun.get(), Kind.ORGANISATION));
    }
    boolean noun = trimmed.size() == 1 && OrganisationNouns.standsAlone(tokens.words(trimmed));
    return noun ? List.of() : untitled(trimmed, given);
  }

  /** {@code Sen. Jon Holm, D-Vt.}: party and seat, nobody's name. */
  private boolean isSeat(TokenRange run) {
    String form = tokens.get(run.first()).form();
    boolean aside =
        run.first() > 0
            && (tokens.get(run.first() - 1).form().equals(",")
                || tokens.get(run.first() - 1).form().equals("("));
    return aside
        && run.size() == 1
        && form.length() > 2
        && "DIR".indexOf(form.charAt(0)) >= 0
        && (form.charAt(1) == '-' || form.charAt(1) == '\u2013')
        && Character.isUpperCase(form.charAt(2));
  }

  /** Takes in the word before where the gazetteer knows the two as one: {@code New York}. */
  private TokenRange known(TokenRange range) {
    if (range.size() > 1
        && range.end() < tokens.sentenceAround(range.first()).end()
        && RoleNouns.find(tokens.get(range.end()).form()).isPresent()
        && WorldBodies.find(tokens.get(range.first()).form()).isPresent()
        && organisationNoun(range) < 0) {
      return new TokenRange(range.first(), range.first() + 1);
    }
    if (range.isEmpty() || range.first() == tokens.sentenceAround(range.first()).first()) {
      return range;
    }
    TokenRange wider = new TokenRange(range.first() - 1, range.end());
    String words = tokens.words(wider);
    boolean capital = Character.isUpperCase(words.charAt(0));
    boolean isName =
        Cities.contains(words)
            || WorldBodies.find(words).isPresent()
            || States.find(words).isPresent();
    return capital && isName ? wider : range;
  }

  /** Takes in a common noun that says what an organisation is: {@code Houthi movement}. */
  private Optional<TokenRange> withNoun(TokenRange range) {
    int next = range.end();
    NounPhrase phrase = syntax.nounPhraseAt(range.last()).orElse(null);
    if (phrase == null || phrase.head() != next || phrase.end() != next + 1) {
      return Optional.empty();
    }
    String noun = tokens.get(next).form();
    boolean tells =
        OrganisationNouns.find(noun)
            .filter(
                kind ->
                    kind == OrganisationNouns.Kind.PARTY
                        || kind == OrganisationNouns.Kind.MEDIA
                        || OrganisationNouns.isGeneral(noun))
            .isPresent();
    boolean place =
        States.find(tokens.words(range)).isPresent() || Cities.contains(tokens.words(range));
    return tells && !place
        ? Optional.of(new TokenRange(range.first(), next + 1))
        : Optional.empty();
  }

  /** Marks at the edges, and forms of address, belong to no name. */
  private TokenRange trim(TokenRange run) {
    int first = run.first();
    int end = run.end();
    while (first < end && !startsName(first)) {
      first++;
    }
    while (end > first && !Character.isLetterOrDigit(tokens.get(end - 1).form().charAt(0))) {
      end--;
    }
    return new TokenRange(first, end);
  }

  /**
   * What is left of a run where its first words end a title: {@code Minister of} | {@code Foreign
   * Affairs Ada Linde}.
   */
  private TokenRange afterOffice(TokenRange run) {
    if (run.isEmpty() || !endsOfficeBefore(run.first())) {
      return run;
    }
    int first = run.first();
    while (first < run.end() && isTitleComplement(first)) {
      first++;
    }
    return new TokenRange(first, run.end());
  }

  /** Whether what stands before a token is a title that goes on: {@code Minister of Trade and}. */
  private boolean endsOfficeBefore(int first) {
    int floor = tokens.sentenceAround(first).first();
    int i = first - 1;
    while (i > floor && first - i <= LONGEST_OFFICE && isTitleComplement(i)) {
      i--;
    }
    return i > floor
        && tokens.get(i).form().equals("of")
        && RoleNouns.find(tokens.get(i - 1).form()).isPresent();
  }

  private boolean startsName(int i) {
    String form = tokens.get(i).form();
    return Character.isLetter(form.charAt(0))
        && !(form.equalsIgnoreCase("the") && !form.equals("THE"))
        && Honorifics.find(form).isEmpty();
  }

  private Optional<FoundName> state(TokenRange range) {
    return States.find(tokens.words(range))
        .filter(form -> form.form() != States.Form.ADJECTIVE)
        .map(form -> new FoundName(range, kind(form), form.code(), Sex.UNKNOWN));
  }

  private static Kind kind(StateForm form) {
    return form.form() == States.Form.NAME ? Kind.STATE : Kind.METONYM;
  }

  /** A title, and after it the name of a person. */
  private List<FoundName> withTitle(TokenRange run, int title) {
    List<FoundName> names = new ArrayList<>();
    beforeTitle(new TokenRange(run.first(), title), names);
    int first = title + 1;
    if (first + 1 < run.end() && tokens.get(first).form().equals("of")) {
      first++;
      while (first < run.end() && isTitleComplement(first)) {
        first++;
      }
    }
    while (first < run.end()
        && (Honorifics.find(tokens.get(first).form()).isPresent()
            || !Character.isLetter(tokens.get(first).form().charAt(0)))) {
      first++;
    }
    if (first < run.end()) {
      names.add(
          new FoundName(new TokenRange(first, run.end()), Kind.PERSON, null, sexBefore(first)));
    }
    return names;
  }

  private boolean isTitleComplement(int i) {
    String form = tokens.get(i).form();
    return Words.isTitleComplement(form) || form.equals("and") || form.equals("the");
  }

  /**
   * {@code EU Transport Commissioner, Turkish Defence Ministry spokesman}: the owner of the title.
   */
  private void beforeTitle(TokenRange before, List<FoundName> names) {
    for (int end = before.end(); end > before.first(); end--) {
      TokenRange head = new TokenRange(before.first(), end);
      Optional<StateForm> form = States.find(tokens.words(head));
      if (form.isPresent()) {
        if (form.get().form() != States.Form.ADJECTIVE) {
          names.add(new FoundName(head, kind(form.get()), form.get().code(), Sex.UNKNOWN));
        }
        if (organisationNoun(before) < 0) {
          return;
        }
      }
    }
    int organisation = organisationNoun(before);
    if (organisation >= 0) {
      TokenRange body = extended(new TokenRange(before.first(), organisation + 1));
      if (body.size() > 1) {
        names.clear();
        names.add(FoundName.of(body, Kind.ORGANISATION));
      }
    } else if (!before.isEmpty() && isAcronym(tokens.get(before.first()).form())) {
      names.add(
          FoundName.of(new TokenRange(before.first(), before.first() + 1), Kind.ORGANISATION));
    }
  }

  private List<FoundName> untitled(TokenRange run, Kind given) {
    int first = run.first();
    // "Russian Kirill ...": an adjective before the name of something else is no part of it.
    if (run.size() > 1 && isStateAdjective(first) && given != Kind.ORGANISATION) {
      first++;
    } else if (run.size() == 1 && isStateAdjective(first)) {
      return List.of();
    }
    TokenRange range = new TokenRange(first, run.end());
    boolean office =
        first > 0
            && Words.isTitleComplement(tokens.get(first - 1).form())
            && endsOfficeBefore(first);
    boolean person = office || (first > 0 && isTitleBefore(first));
    String words = tokens.words(range);
    Kind kind = given;
    if (person) {
      kind = Kind.PERSON;
    } else if (given == Kind.OTHER && isAcronym(words)) {
      kind = Kind.ORGANISATION;
    } else if (given == Kind.OTHER && Cities.contains(words)) {
      kind = Kind.PLACE;
    }
    return List.of(new FoundName(range, kind, null, sexBefore(first)));
  }

  private boolean isTitleBefore(int first) {
    TokenRange sentence = tokens.sentenceAround(first);
    if (first <= sentence.first()) {
      return false;
    }
    Token before = tokens.get(first - 1);
    return Honorifics.find(before.form()).isPresent()
        || (RoleNouns.find(before.form()).isPresent() && sameNounPhrase(first - 1, first));
  }

  private boolean sameNounPhrase(int one, int other) {
    Optional<NounPhrase> phrase = syntax.nounPhraseAt(one);
    return phrase.isPresent() && phrase.equals(syntax.nounPhraseAt(other));
  }

  private Sex sexBefore(int first) {
    if (first == 0 || tokens.sentenceAround(first).first() == first) {
      return Sex.UNKNOWN;
    }
    String before = tokens.get(first - 1).form();
    Sex address = Honorifics.find(before).orElse(Sex.UNKNOWN);
    return address != Sex.UNKNOWN
        ? address
        : RoleNouns.find(before).map(RoleNouns.RoleNoun::sex).orElse(Sex.UNKNOWN);
  }

  private int lastTitleWord(TokenRange run) {
    for (int i = run.end() - 1; i >= run.first(); i--) {
      if (RoleNouns.find(tokens.get(i).form()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the noun that makes the run an organisation: its last word, or the one before of. */
  private int organisationNoun(TokenRange run) {
    for (int i = run.end() - 1; i >= run.first(); i--) {
      boolean last = i == run.end() - 1 || tokens.get(i + 1).form().equals("of");
      if (last && OrganisationNouns.find(tokens.get(i).form()).isPresent() && (run.size() > 1)) {
        return i;
      }
      if (i == run.first() && run.size() > 1 && isMedium(tokens.get(i).form())) {
        return i;
      }
      if (last
          && run.size() == 1
          && OrganisationNouns.find(tokens.get(i).form()).isPresent()
          && extended(run).size() > 1) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Radio Fjord, Television Azul}. */
  private static boolean isMedium(String word) {
    return OrganisationNouns.standsAlone(word)
        && OrganisationNouns.find(word).filter(OrganisationNouns.Kind.MEDIA::equals).isPresent();
  }

  /**
   * Takes in what stands before an organisation's name in its phrase: its state, as adjective or
   * genitive.
   */
  private TokenRange extended(TokenRange range) {
    int first = range.first();
    NounPhrase phrase = syntax.nounPhraseAt(first).orElse(null);
    if (phrase == null) {
      return range;
    }
    while (first > phrase.first()) {
      Token before = tokens.get(first - 1);
      if (before.is(ADJ, PROPN)
          && Character.isUpperCase(before.form().charAt(0))
          && RoleNouns.find(before.form()).isEmpty()) {
        first--;
      } else if (before.is(PART)
          && first - 2 >= phrase.first()
          && tokens.get(first - 2).is(PROPN)) {
        first -= 2;
      } else {
        break;
      }
    }
    return new TokenRange(first, range.end());
  }

  private boolean isStateAdjective(int i) {
    return States.find(tokens.get(i).form())
        .filter(form -> form.form() == States.Form.ADJECTIVE)
        .isPresent();
  }

  private static boolean isAcronym(String word) {
    if (word.length() < 2 || word.length() > 7) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i)) && word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
