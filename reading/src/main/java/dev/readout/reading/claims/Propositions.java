package dev.readout.reading.claims;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.statements.cues.CueLexicon;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes propositions of an article's statements: content lemmas, with resolved pronouns and names
 * by their actors.
 */
final class Propositions {

  private static final Set<String> STOP =
      Table.load(Propositions.class, "stop-lemmas.txt", 1).words();

  private static final Set<String> CLAIM_NOUNS = ClaimNoun.lemmas();

  private static final Set<String> NEGATIVE =
      Table.load(Propositions.class, "negative-words.txt", 1).words();

  private static final Set<String> TAKING_UP =
      Table.load(Propositions.class, "taking-up-words.txt", 1).words();

  /** In lemmas that carry content; a longer content says itself what is denied. */
  private static final int LONGEST_TAKING_UP = 6;

  private static final Set<String> EXCLUSIVE =
      Table.load(Propositions.class, "exclusive-words.txt", 1).words();

  private static final Set<String> ANSWERING =
      Table.load(Propositions.class, "answer-lemmas.txt", 1).words();

  private static final Set<String> RECIPROCAL =
      Table.load(Propositions.class, "reciprocal-words.txt", 1).words();

  /** In tokens; before the subject of a clause may stand {@code whether} or {@code in May}. */
  private static final int LEAD = 4;

  /** In tokens; what is said later in a long quotation is about other things. */
  private static final int REACH = 60;

  /** Prepositions that lead to whose word it is; function words, not vocabulary. */
  private static final Set<String> BY = Set.of("by", "from");

  /** Acts that answer what was said: the nouns for what is answered are not its content. */
  private static final Set<Act> ANSWERS = Set.of(Act.DENY, Act.DISPUTE, Act.AFFIRM, Act.DECLINE);

  private final Tokens tokens;
  private final Syntax syntax;
  private final Actors actors;
  private final Map<Integer, String> actorAt = new HashMap<>();

  Propositions(Article article, Syntax syntax, Actors actors) {
    this.tokens = article.tokens();
    this.syntax = syntax;
    this.actors = actors;
    for (Actor actor : actors.all()) {
      for (Mention mention : actor.mentions()) {
        if (mention.form() != MentionForm.NOMINAL) {
          TokenRange range = tokens.in(mention.span());
          for (int i = range.first(); i < range.end(); i++) {
            actorAt.put(i, actor.id());
          }
        }
      }
    }
  }

  /** One for each statement. */
  List<Proposition> of(List<Statement> statements) {
    Map<List<Span>, List<String>> speakers = new HashMap<>();
    for (Statement statement : statements) {
      if (statement.speaker().actor() != null) {
        speakers
            .computeIfAbsent(statement.content(), content -> new ArrayList<>())
            .add(statement.speaker().actor());
      }
    }
    List<Proposition> propositions = new ArrayList<>();
    for (Statement statement : statements) {
      propositions.add(of(statement, speakers.getOrDefault(statement.content(), List.of())));
    }
    return propositions;
  }

  /**
   * @param together those who speak by the same words
   */
  private Proposition of(Statement statement, List<String> together) {
    Set<String> lemmas = new HashSet<>();
    Set<String> begin = new HashSet<>();
    boolean answers = ANSWERS.contains(statement.act());
    int endOfFirst = endOfFirstSentence(statement);
    ClaimNoun noun = null;
    boolean ofOthers = false;
    int read = 0;
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end() && read < REACH; i++, read++) {
        String lemma = lemma(i);
        if (lemma == null) {
          continue;
        }
        if (noun == null && i < endOfFirst) {
          noun = ClaimNoun.of(lemma);
          ofOthers = noun != null && i + 1 < range.end() && BY.contains(normal(tokens.get(i + 1)));
        }
        if (!answers || !(CLAIM_NOUNS.contains(lemma) || ANSWERING.contains(lemma))) {
          lemmas.add(lemma);
        }
        if (i < endOfFirst) {
          begin.add(lemma);
        }
      }
    }
    String speaker = statement.speaker().actor();
    if (isWithoutSubject(statement) && speaker != null) {
      lemmas.add(Proposition.ACTOR + speaker); // "denied paying" is of the one who denies
    }
    VerbGroup verb = verb(statement);
    boolean negated = verb != null && isNegated(statement, verb);
    return new Proposition(
        statement,
        lemmas,
        begin,
        negated,
        takesUp(statement, begin, noun != null) || (answers && saysNothing(begin)),
        noun,
        ofOthers,
        negated || hasNot(statement),
        isClause(statement, verb),
        verb != null && (verb.modal() != null || verb.tense() == VerbGroup.Tense.FUTURE),
        isExclusive(statement),
        isCuedDenial(statement),
        doer(statement, together));
  }

  /** Whether the word that is negated stands in another proposition, not negated. */
  boolean negates(Proposition own, Proposition other) {
    VerbGroup verb = verb(own.statement());
    if (verb == null || !own.negated() || other.contrasts()) {
      return false;
    }
    String negated = lemma(verb.main());
    return negated == null
        ? other.lemmas().containsAll(own.begin()) // "There are no talks"
        : other.lemmas().contains(negated);
  }

  /** Whether one of the words of the cue is of a list. */
  boolean isCuedBy(Proposition proposition, Set<String> cues) {
    return proposition.statement().cue().stream()
        .map(tokens::in)
        .flatMapToInt(cue -> IntStream.range(cue.first(), cue.end()))
        .anyMatch(i -> cues.contains(normal(tokens.get(i))));
  }

  private boolean isCuedDenial(Statement statement) {
    return statement.cue().stream()
        .map(tokens::in)
        .flatMapToInt(cue -> IntStream.range(cue.first(), cue.end()))
        .mapToObj(i -> normal(tokens.get(i)))
        .flatMap(lemma -> CueLexicon.english().verbs(lemma).stream())
        .anyMatch(verb -> verb.act() == Act.DENY);
  }

  private @Nullable String doer(Statement statement, List<String> together) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (isReciprocal(tokens, i)) {
          return together.stream()
              .filter(speaker -> together.size() == 2)
              .filter(speaker -> !speaker.equals(statement.speaker().actor()))
              .findFirst()
              .orElse(null);
        }
        String lemma = lemma(i);
        if (lemma != null && lemma.startsWith(Proposition.ACTOR)) {
          return lemma.substring(Proposition.ACTOR.length());
        }
      }
    }
    return null;
  }

  /** {@code each other}, {@code one another}. */
  static boolean isReciprocal(Tokens tokens, int i) {
    return i + 1 < tokens.size()
        && RECIPROCAL.contains(
            (tokens.get(i).form() + " " + tokens.get(i + 1).form()).toLowerCase(Locale.ROOT));
  }

  /** What a token brings to a proposition; null if nothing. */
  private @Nullable String lemma(int i) {
    String actor = actorAt.get(i);
    if (actor != null) {
      return Proposition.ACTOR + actor;
    }
    if (!carriesContent(tokens.get(i))) {
      return null;
    }
    return States.find(tokens.get(i).form())
        .map(state -> actors.byCountry(state.code()).orElse(state.code()))
        .map(state -> Proposition.ACTOR + state)
        .orElseGet(() -> EventWords.of(tokens.get(i)));
  }

  private int endOfFirstSentence(Statement statement) {
    int first = tokens.in(statement.content().get(0)).first();
    return first < tokens.size() ? tokens.sentenceAround(first).end() : first;
  }

  private boolean isExclusive(Statement statement) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (EXCLUSIVE.contains(normal(tokens.get(i)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Says something itself; {@code critics who say so} only name somebody. */
  private boolean isClause(Statement statement, @Nullable VerbGroup verb) {
    if (verb == null) {
      boolean elided = Holders.isHearsay(statement); // "are reported | to have fled"
      return resumes(statement) || (isWithoutSubject(statement) && !elided);
    }
    int first = tokens.in(statement.content().get(0)).first();
    Subject subject = syntax.subject(verb).orElse(null);
    boolean relative = subject != null && subject.manner() == Subject.Manner.RELATIVE;
    return !relative && (subject == null || subject.phrase().first() <= first + LEAD);
  }

  /** {@code A miner | is said | to have fled}. */
  private boolean resumes(Statement statement) {
    List<Span> content = statement.content();
    return content.size() > 1
        && syntax
            .verbGroupAt(tokens.in(content.get(content.size() - 1)).first())
            .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE)
            .isPresent();
  }

  private boolean isWithoutSubject(Statement statement) {
    int first = tokens.in(statement.content().get(0)).first();
    return first < tokens.size()
        && syntax.verbGroupAt(first).filter(verb -> !verb.isFinite()).isPresent();
  }

  private static boolean carriesContent(Token token) {
    return token.is(NOUN, VERB, ADJ, PROPN, NUM, ADV)
        && !token.is(PRON)
        && !STOP.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** {@code denied it}, {@code rejected the reports}: short, and a pronoun or such a noun. */
  private boolean takesUp(Statement statement, Set<String> begin, boolean noun) {
    if (begin.size() > LONGEST_TAKING_UP) {
      return false;
    }
    TokenRange range = tokens.in(statement.content().get(0));
    boolean pronoun =
        begin.size() <= 1
            && !range.isEmpty()
            && TAKING_UP.contains(tokens.get(range.first()).form().toLowerCase(Locale.ROOT))
            && syntax
                .nounPhraseAt(range.first())
                .filter(phrase -> phrase.range().size() > 1)
                .isEmpty();
    return noun || pronoun || hasSuch(range);
  }

  /** {@code There is no truth in it}: only the answer, and perhaps who it is about. */
  private static boolean saysNothing(Set<String> begin) {
    return begin.stream()
        .allMatch(lemma -> ANSWERING.contains(lemma) || lemma.startsWith(Proposition.ACTOR));
  }

  /** {@code there had been no such deal}. */
  private boolean hasSuch(TokenRange range) {
    for (int i = range.first(); i < Math.min(range.end(), range.first() + LONGEST_TAKING_UP); i++) {
      if (tokens.get(i).form().equalsIgnoreCase("such")) {
        return true;
      }
    }
    return false;
  }

  /** A {@code not} anywhere in the content. */
  private boolean hasNot(Statement statement) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (normal(tokens.get(i)).equals("not")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first finite verb of the content; null if there is none. */
  @Nullable VerbGroup verb(Statement statement) {
    for (Span span : statement.content()) {
      TokenRange range = tokens.in(span);
      for (int i = range.first(); i < range.end(); i++) {
        Optional<VerbGroup> verb = syntax.verbGroupAt(i);
        if (verb.isPresent() && verb.get().isFinite()) {
          return verb.get();
        }
      }
    }
    return null;
  }

  private boolean isComma(int i) {
    return i < tokens.size() && tokens.get(i).form().equals(",");
  }

  /** {@code did not fire}, {@code no post was promised}, {@code paid no ransom}. */
  private boolean isNegated(Statement statement, VerbGroup verb) {
    int first = tokens.in(statement.content().get(0)).first();
    return verb.negated()
        || (NEGATIVE.contains(normal(tokens.get(first))) && !isComma(first + 1))
        || (verb.end() < tokens.size() && NEGATIVE.contains(normal(tokens.get(verb.end()))));
  }

  static String normal(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("n't") || lemma.equals("n\u2019t") ? "not" : lemma;
  }
}
