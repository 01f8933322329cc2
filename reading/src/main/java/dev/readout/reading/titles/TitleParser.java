package dev.readout.reading.titles;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.reading.lexicon.GovernmentNouns;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.RoleNouns.RoleNoun;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.lexicon.StatusWords;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the title in a noun phrase. Immutable. */
public final class TitleParser {

  private static final int LONGEST_STATE = 4;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Function<Integer, Optional<TokenRange>> names;

  /**
   * @param names the proper name that begins at a token
   */
  public TitleParser(Tokens tokens, Syntax syntax, Function<Integer, Optional<TokenRange>> names) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.names = names;
  }

  /**
   * The title that a noun phrase is, if its head is a noun for a person.
   *
   * @param end where the words that belong to the phrase end, after its head
   */
  public Optional<TitlePhrase> parse(int first, int head, int end) {
    String form = tokens.get(head).form();
    Optional<RoleNoun> plural = RoleNouns.findPlural(form);
    Optional<RoleNoun> singular = RoleNouns.find(form);
    Optional<RoleNoun> noun = singular.isPresent() ? singular : plural;
    return noun.map(found -> new Reading(first, head, end, found, singular.isEmpty()).read());
  }

  private final class Reading {

    private final int head;
    private final int end;
    private final RoleNoun noun;
    private final boolean plural;
    private final int whole;
    private int start;
    private int titleEnd;
    private @Nullable TokenRange owner;
    private @Nullable TokenRange relative;
    private RoleStatus status = RoleStatus.CURRENT;

    Reading(int first, int head, int end, RoleNoun noun, boolean plural) {
      this.head = head;
      this.end = end;
      this.noun = noun;
      this.plural = plural;
      whole = first;
      start = first;
      titleEnd = head + 1;
    }

    TitlePhrase read() {
      StatusWords.inCompound(tokens.get(head).form()).ifPresent(found -> status = found);
      statusBefore();
      genitive();
      premodifiers();
      tail();
      return new TitlePhrase(
          new TokenRange(whole, end),
          new TokenRange(start, titleEnd),
          head,
          noun,
          plural,
          owner,
          relative,
          status);
    }

    /** {@code Acting Peruvian president}: a tagger may leave the first word out of the phrase. */
    private void statusBefore() {
      if (whole > tokens.sentenceAround(head).first()
          && tokens.get(whole - 1).is(VERB, ADJ, NOUN)) {
        StatusWords.find(tokens.get(whole - 1).form()).ifPresent(found -> status = found);
      }
    }

    /** The last genitive before the head names the owner. */
    private void genitive() {
      for (int i = head - 1; i > whole; i--) {
        if (tokens.get(i).is(PART) && isGenitive(tokens.get(i).form())) {
          possessed(withoutArticle(whole, i));
          start = i + 1;
          return;
        }
      }
    }

    private void premodifiers() {
      boolean stripped = true;
      while (start < head && stripped) {
        stripped = determiner() || statusWord() || state() || name();
      }
      wordsOfTheClause();
      organisation();
    }

    /**
     * Of {@code has chided President Linde} the small word, which a tagger may have taken for an
     * adjective, is no part of what is written with a capital.
     */
    private void wordsOfTheClause() {
      if (!Character.isUpperCase(tokens.get(head).form().charAt(0))) {
        return;
      }
      while (start < head && isClauseWord(tokens.get(start).form())) {
        start++;
      }
    }

    private boolean isClauseWord(String form) {
      return Character.isLowerCase(form.charAt(0))
          && !form.equals("vice")
          && RoleNouns.find(form).isEmpty();
    }

    /** In {@code his Peruvian counterpart} the possessive is no owner of the office. */
    private void possessed(@Nullable TokenRange possessor) {
      if (noun.kind() == RoleNouns.Kind.RELATION) {
        relative = possessor;
      } else if (owner == null) {
        owner = possessor;
      }
    }

    /** {@code Gazprom spokesman}. */
    private boolean name() {
      Optional<TokenRange> found = names.apply(start).filter(range -> range.end() <= head);
      if (found.isEmpty() || organisationFollows(found.get().end())) {
        return false;
      }
      if (owner == null) {
        owner = found.get();
      }
      start = found.get().end();
      return true;
    }

    private boolean determiner() {
      Token token = tokens.get(start);
      Optional<Pronouns.Pronoun> pronoun = Pronouns.find(token.form());
      if (pronoun.isPresent()) {
        possessed(new TokenRange(start, start + 1));
        start++;
        return true;
      }
      if (token.is(DET, NUM, PUNCT)) {
        start++;
        return true;
      }
      return false;
    }

    private boolean statusWord() {
      String form = tokens.get(start).form();
      Optional<RoleStatus> found = StatusWords.find(form);
      if (found.isEmpty()) {
        Optional<RoleStatus> compound = StatusWords.inCompound(form);
        compound.ifPresent(value -> status = value);
        return false;
      }
      status = found.get();
      start++;
      if (start < head && tokens.get(start).form().equals("-")) {
        start++;
      }
      return true;
    }

    private boolean state() {
      for (int length = Math.min(LONGEST_STATE, head - start); length > 0; length--) {
        TokenRange words = new TokenRange(start, start + length);
        if (States.find(tokens.words(words)).isPresent() && !organisationFollows(start + length)) {
          if (owner == null) {
            owner = words;
          }
          start += length;
          return true;
        }
      }
      return false;
    }

    /** {@code Turkish Defence Ministry spokesman}: the adjective belongs to the ministry. */
    private boolean organisationFollows(int from) {
      for (int i = from; i < head; i++) {
        if (OrganisationNouns.find(tokens.get(i).form()).isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** An organisation before the head: {@code defence ministry spokesman, NATO commander}. */
    private void organisation() {
      int last = -1;
      for (int i = start; i < head; i++) {
        String form = tokens.get(i).form();
        if (OrganisationNouns.find(form).isPresent() || isAcronym(form)) {
          last = i;
        }
      }
      if (last >= 0) {
        // "The country's defence ministry spokesman" belongs to the ministry.
        TokenRange before = owner;
        owner = new TokenRange(before == null ? start : before.first(), last + 1);
        start = last + 1;
      }
    }

    private void tail() {
      int i = head + 1;
      if (i >= end || !tokens.get(i).is(ADP)) {
        return;
      }
      String preposition = tokens.get(i).form().toLowerCase(Locale.ROOT);
      NounPhrase object = i + 1 < end ? syntax.nounPhraseAt(i + 1).orElse(null) : null;
      if (object == null) {
        return;
      }
      boolean owns =
          preposition.equals("of")
              || preposition.equals("for")
              || preposition.equals("at")
              || preposition.equals("with");
      TokenRange words = withoutArticle(object.first(), Math.min(end, object.end()));
      if (owns && owner == null && isOwner(object)) {
        owner = words;
        return;
      }
      if (preposition.equals("of")
          || preposition.equals("to")
          || preposition.equals("for")
          || preposition.equals("on")) {
        titleEnd = Math.min(end, object.end());
        if (owner == null && (preposition.equals("of") || serves())) {
          owner = possessor(object);
        }
      }
    }

    /** An {@code adviser to the Peruvian president} serves Peru; an envoy to Peru does not. */
    private boolean serves() {
      return Words.SERVING_OFFICES.contains(noun.noun());
    }

    private boolean isOwner(NounPhrase object) {
      String noun = tokens.get(object.head()).form();
      if (GovernmentNouns.contains(noun) && !GovernmentNouns.standsAlone(noun)) {
        return false;
      }
      boolean name =
          Character.isUpperCase(noun.charAt(0)) && !Words.TITLE_COMPLEMENTS.contains(noun);
      return name || OrganisationNouns.find(noun).isPresent() || GovernmentNouns.contains(noun);
    }

    private @Nullable TokenRange possessor(NounPhrase object) {
      for (int i = object.first(); i < object.head(); i++) {
        if (Pronouns.find(tokens.get(i).form()).isPresent()) {
          return new TokenRange(i, i + 1);
        }
        if (tokens.get(i).is(PART) && isGenitive(tokens.get(i).form()) && i > object.first()) {
          return withoutArticle(object.first(), i);
        }
        if (States.find(tokens.get(i).form()).isPresent()) {
          return new TokenRange(i, i + 1);
        }
      }
      return null;
    }
  }

  private @Nullable TokenRange withoutArticle(int first, int end) {
    int start = first;
    while (start < end && tokens.get(start).is(DET)) {
      start++;
    }
    return start < end ? new TokenRange(start, end) : null;
  }

  static boolean isGenitive(String form) {
    return form.equals("'s") || form.equals("\u2019s") || form.equals("'") || form.equals("\u2019");
  }

  static boolean isAcronym(String form) {
    if (form.length() < 2 || form.length() > 7) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i)) && form.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }
}
