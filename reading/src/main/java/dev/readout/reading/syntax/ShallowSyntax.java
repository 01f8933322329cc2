package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.PUNCT;

import dev.readout.language.Token;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grammar from parts of speech and punctuation alone. */
public final class ShallowSyntax implements Syntax {

  private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "they", "we");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

  private final Tokens tokens;
  private final List<List<NounPhrase>> nounPhrases = new ArrayList<>();
  private final List<List<VerbGroup>> verbGroups = new ArrayList<>();
  private final @Nullable NounPhrase[] phraseAt;
  private final @Nullable VerbGroup[] groupAt;
  private final SubjectFinder subjects;

  public ShallowSyntax(Article article) {
    tokens = article.tokens();
    phraseAt = new NounPhrase[tokens.size()];
    groupAt = new VerbGroup[tokens.size()];
    NounPhrases phrases = new NounPhrases(tokens);
    VerbGroups groups = new VerbGroups(tokens);
    for (TokenRange sentence : tokens.sentences()) {
      nounPhrases.add(index(phrases.of(sentence)));
      List<VerbGroup> verbs = new ArrayList<>();
      for (VerbGroup verb : groups.of(sentence)) {
        if (phraseAt[verb.main()] == null) {
          verbs.add(verb);
          fill(verb);
        }
      }
      verbGroups.add(verbs);
    }
    for (List<VerbGroup> verbs : verbGroups) {
      verbs.replaceAll(verb -> isReducedRelative(verb) ? fill(asParticiple(verb)) : verb);
    }
    subjects = new SubjectFinder(article, this);
  }

  private List<NounPhrase> index(List<NounPhrase> phrases) {
    for (NounPhrase phrase : phrases) {
      for (int i = phrase.first(); i < phrase.end(); i++) {
        phraseAt[i] = phrase;
      }
    }
    return phrases;
  }

  private VerbGroup fill(VerbGroup verb) {
    for (int i = verb.first(); i < verb.end(); i++) {
      groupAt[i] = verb;
    }
    return verb;
  }

  /**
   * A lone past form after a noun that leads by prepositional phrases only to another finite verb:
   * {@code the agreements reached during the summit are ...}.
   */
  private boolean isReducedRelative(VerbGroup verb) {
    // "said" is a participle only before "to": said to be ill.
    if (!isLonePastForm(verb) || tokens.get(verb.main()).lemma().equals("say")) {
      return false;
    }
    TokenRange sentence = tokens.sentenceAround(verb.main());
    int before = verb.first() - 1;
    if (before < sentence.first() || phraseAt[before] == null || isPronoun(before)) {
      return false;
    }
    int i = verb.end();
    boolean sawPreposition = false;
    while (i < sentence.end()) {
      if (!tokens.get(i).is(ADP)) {
        VerbGroup next = groupAt[i];
        return sawPreposition && next != null && next.isFinite();
      }
      sawPreposition = true;
      i++;
      NounPhrase object = i < sentence.end() ? phraseAt[i] : null;
      if (object == null) {
        return false;
      }
      i = object.end();
    }
    return false;
  }

  /** What can be a past tense or a participle without auxiliary. */
  boolean isLonePastForm(VerbGroup verb) {
    return verb.form() == Form.FINITE
        && verb.range().size() == 1
        && VerbGroups.isPastForm(tokens.get(verb.main()))
        && !tokens.get(verb.main()).is(dev.readout.language.PartOfSpeech.AUX);
  }

  private static VerbGroup asParticiple(VerbGroup verb) {
    return new VerbGroup(
        verb.range(),
        verb.main(),
        Form.PARTICIPLE,
        VerbGroup.Tense.NONE,
        verb.negated(),
        true,
        false,
        null);
  }

  @Override
  public List<NounPhrase> nounPhrases(int sentence) {
    return List.copyOf(nounPhrases.get(sentence));
  }

  @Override
  public List<VerbGroup> verbGroups(int sentence) {
    return List.copyOf(verbGroups.get(sentence));
  }

  @Override
  public Optional<NounPhrase> nounPhraseAt(int token) {
    return Optional.ofNullable(phraseAt[token]);
  }

  @Override
  public Optional<VerbGroup> verbGroupAt(int token) {
    return Optional.ofNullable(groupAt[token]);
  }

  @Override
  public Optional<Subject> subject(VerbGroup verb) {
    return subjects.find(verb);
  }

  @Override
  public Optional<NounPhrase> object(VerbGroup verb) {
    if (verb.passive()) {
      return Optional.empty();
    }
    return phraseFrom(verb.end(), tokens.sentenceAround(verb.main()).end());
  }

  @Override
  public Optional<NounPhrase> agent(VerbGroup verb) {
    int limit = tokens.sentenceAround(verb.main()).end();
    for (int i = verb.end(); i < limit && i < verb.end() + 12; i++) {
      if (groupAt[i] != null || (tokens.get(i).is(PUNCT) && !isQuote(i))) {
        return Optional.empty();
      }
      if (tokens.get(i).is(ADP) && tokens.get(i).lemma().equals("by")) {
        return phraseFrom(i + 1, limit);
      }
    }
    return Optional.empty();
  }

  /** The phrase that begins at a token, adverbs and opening marks passed over. */
  private Optional<NounPhrase> phraseFrom(int start, int limit) {
    int i = start;
    while (i < limit
        && (tokens.get(i).is(dev.readout.language.PartOfSpeech.ADV) || isQuote(i))
        && phraseAt[i] == null) {
      i++;
    }
    return i < limit ? Optional.ofNullable(phraseAt[i]) : Optional.empty();
  }

  @Override
  public NounPhrase full(NounPhrase phrase) {
    int limit = tokens.sentenceAround(phrase.head()).end();
    int end = phrase.end();
    boolean nominal = !isPronoun(phrase.head());
    while (end < limit && nominal) {
      int next = extension(end, limit);
      if (next <= end) {
        break;
      }
      end = next;
    }
    return new NounPhrase(new TokenRange(phrase.first(), end), phrase.head());
  }

  /**
   * Where a prepositional phrase or reduced relative clause at a token ends; the token itself if
   * there is none.
   */
  private int extension(int start, int limit) {
    int i = start;
    VerbGroup verb = groupAt[i];
    if (verb != null && verb.form() == Form.PARTICIPLE) {
      i = verb.end();
    }
    if (i >= limit || !tokens.get(i).is(ADP) || isClauseWord(i)) {
      return start;
    }
    NounPhrase object = i + 1 < limit ? phraseAt[i + 1] : null;
    return object == null || isCalendarWord(object) ? start : object.end();
  }

  /** {@code on Saturday} belongs to the verb. */
  private boolean isCalendarWord(NounPhrase phrase) {
    return Words.CALENDAR.contains(tokens.get(phrase.head()).form())
        || Words.CALENDAR.contains(tokens.get(phrase.head()).form().toLowerCase(Locale.ROOT));
  }

  private boolean isClauseWord(int i) {
    return tokens.get(i).lemma().equals("by") || opensAdverbial(i);
  }

  /** A preposition that never ties a phrase to the noun before it. */
  boolean opensAdverbial(int i) {
    String lemma = tokens.get(i).lemma();
    return lemma.equals("after") || lemma.equals("before") || lemma.equals("until");
  }

  @Override
  public List<NounPhrase> conjuncts(NounPhrase phrase) {
    TokenRange sentence = tokens.sentenceAround(phrase.head());
    List<NounPhrase> found = new ArrayList<>();
    found.add(phrase);
    NounPhrase left = phrase;
    for (NounPhrase before = beforeConjunction(left, sentence);
        before != null;
        before = beforeConjunction(left, sentence)) {
      found.add(0, before);
      left = before;
    }
    NounPhrase right = phrase;
    for (NounPhrase after = afterConjunction(right, sentence);
        after != null;
        after = afterConjunction(right, sentence)) {
      found.add(after);
      right = after;
    }
    return found;
  }

  /** The phrase before {@code and}, or before the comma of a list that ends in one. */
  private @Nullable NounPhrase beforeConjunction(NounPhrase phrase, TokenRange sentence) {
    int i = phrase.first() - 1;
    if (i <= sentence.first() || !isAnd(i)) {
      return null;
    }
    if (tokens.get(i - 1).form().equals(",")) {
      i--;
    }
    NounPhrase before = i > sentence.first() ? phraseAt[i - 1] : null;
    // "met Keller and he said": a pronoun begins a clause of its own.
    boolean clause = before != null && isPronounAlone(phrase) && precededByVerb(before, sentence);
    return clause ? null : before;
  }

  private boolean isPronounAlone(NounPhrase phrase) {
    return phrase.range().size() == 1
        && isPronoun(phrase.head())
        && SUBJECT_PRONOUNS.contains(tokens.get(phrase.head()).form());
  }

  private @Nullable NounPhrase afterConjunction(NounPhrase phrase, TokenRange sentence) {
    int i = phrase.end();
    if (i + 1 < sentence.end() && tokens.get(i).form().equals(",") && isAnd(i + 1)) {
      i++;
    }
    if (i + 1 >= sentence.end() || !isAnd(i)) {
      return null;
    }
    NounPhrase next = phraseAt[i + 1];
    // "met Keller and the minister said": what follows is a clause of its own.
    if (next != null && isPronounAlone(next) && precededByVerb(phrase, sentence)) {
      return null;
    }
    if (next != null && next.end() < sentence.end()) {
      VerbGroup verb = groupAt[next.end()];
      if (verb != null && verb.isFinite() && precededByVerb(phrase, sentence)) {
        return null;
      }
    }
    return next;
  }

  boolean precededByVerb(NounPhrase phrase, TokenRange sentence) {
    int i = phrase.first() - 1;
    // What "between" leads to is a pair, whatever follows it.
    boolean governed =
        i >= sentence.first() && tokens.get(i).is(ADP) && !tokens.get(i).lemma().equals("between");
    return i >= sentence.first() && (groupAt[i] != null || governed);
  }

  boolean isAnd(int i) {
    Token token = tokens.get(i);
    return token.is(CCONJ) && (token.lemma().equals("and") || token.lemma().equals("or"));
  }

  boolean isPronoun(int i) {
    return tokens.get(i).is(dev.readout.language.PartOfSpeech.PRON);
  }

  boolean isRelative(int i) {
    NounPhrase phrase = phraseAt[i];
    return RELATIVES.contains(tokens.get(i).form().toLowerCase(Locale.ROOT))
        && (phrase == null || phrase.range().size() == 1);
  }

  boolean isQuote(int i) {
    String form = tokens.get(i).form();
    return form.length() == 1 && "\"\u201c\u201d\u2018\u2019'\u00ab\u00bb".contains(form);
  }
}
