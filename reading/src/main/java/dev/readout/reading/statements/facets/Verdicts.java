package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Term;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a content makes of something that was said before: {@code That is false}, {@code Reports
 * that ... are premature}, {@code There is no truth in it}, {@code had no knowledge of a deal}.
 */
final class Verdicts {

  /** So many words after {@code is} a verdict stands. */
  private static final int PREDICATE = 4;

  /** In lemmas; the longest run of the list. */
  private static final int LONGEST = 7;

  /** A verdict stands at the beginning; a long content goes on with other things. */
  private static final int SENTENCES = 2;

  private static final int REACH = 60;

  private static final Map<String, Map<String, Act>> LISTS = lists();

  private static Map<String, Map<String, Act>> lists() {
    Map<String, Map<String, Act>> lists = new HashMap<>();
    for (List<String> row : Table.load(Verdicts.class, "verdicts.tsv", 3).rows()) {
      lists
          .computeIfAbsent(row.get(1), how -> new HashMap<>())
          .put(row.get(0), Term.of(Act.class, row.get(2)));
    }
    return Map.copyOf(lists);
  }

  private final Article article;
  private final Syntax syntax;
  private final Words words = Words.english();

  Verdicts(Article article, Syntax syntax) {
    this.article = article;
    this.syntax = syntax;
  }

  /** What the last words make of the claim at the beginning: {@code the report premature}. */
  Optional<Act> ofNamed(Gist gist) {
    TokenRange range = gist.words();
    NounPhrase phrase = syntax.nounPhraseAt(range.first()).orElse(null);
    if (phrase == null || !words.has("claim", Gist.lower(article.tokens().get(phrase.head())))) {
      return Optional.empty();
    }
    boolean noun = article.tokens().get(phrase.head()).is(PartOfSpeech.NOUN);
    for (int i = range.last(); i > phrase.head(); i--) {
      String word = Gist.lower(article.tokens().get(i));
      Optional<Act> act = noun ? ofClaim(word) : Optional.ofNullable(list("predicate").get(word));
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  private static Optional<Act> ofClaim(String word) {
    Act act = list("predicate").getOrDefault(word, list("reaction").get(word));
    return Optional.ofNullable(act);
  }

  Optional<Act> of(Draft draft, Gist gist) {
    int sentences = 0;
    for (Span piece : draft.attribution().content()) {
      TokenRange range = article.tokens().in(piece);
      int first = range.first();
      while (first < range.end() && sentences++ < SENTENCES) {
        int end = Math.min(range.end(), article.tokens().sentenceAround(first).end());
        Optional<Act> act = ofSentence(new TokenRange(first, Math.min(end, first + REACH)));
        if (act.isPresent()) {
          return act;
        }
        first = end;
      }
    }
    return ofVerb(gist);
  }

  private Optional<Act> ofSentence(TokenRange sentence) {
    int first = sentence.first();
    while (first < sentence.end() && article.tokens().get(first).is(PartOfSpeech.PUNCT)) {
      first++;
    }
    Optional<Act> act = longest("start", first, sentence.end());
    return act.isPresent() ? act : ofClaim(new TokenRange(first, sentence.end()));
  }

  /** {@code The reports are not true}: the first judgement of a claim. */
  private Optional<Act> ofClaim(TokenRange sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      VerbGroup verb = syntax.verbGroupAt(i).orElse(null);
      if (verb != null && verb.first() == i && isCopula(verb) && isClaim(verb, sentence)) {
        Optional<Act> act = predicate(verb, sentence.end());
        if (act.isPresent()) {
          return act;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code are false}, {@code were invented}. */
  private boolean isCopula(VerbGroup verb) {
    boolean be = article.tokens().get(verb.main()).lemma().equals("be");
    return verb.isFinite() && verb.modal() == null && (verb.passive() || be);
  }

  private boolean isClaim(VerbGroup verb, TokenRange sentence) {
    NounPhrase subject = syntax.subject(verb).map(Subject::phrase).orElse(null);
    if (subject == null || !words.has("claim", Gist.lower(article.tokens().get(subject.head())))) {
      return false;
    }
    boolean noun = article.tokens().get(subject.head()).is(PartOfSpeech.NOUN);
    return noun ? subject.first() >= sentence.first() : subject.first() == sentence.first();
  }

  private Optional<Act> predicate(VerbGroup verb, int end) {
    int first = verb.passive() ? verb.main() : verb.end();
    for (int i = first; i < Math.min(end, verb.end() + PREDICATE); i++) {
      Token token = article.tokens().get(i);
      if (token.is(PartOfSpeech.PUNCT, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ)) {
        return Optional.empty();
      }
      Optional<Act> act = ofClaim(Gist.lower(token));
      if (act.isPresent()) {
        return verb.negated() ? Optional.of(turned(act.get())) : act;
      }
    }
    return Optional.empty();
  }

  private static Act turned(Act act) {
    return act == Act.AFFIRM ? Act.DENY : Act.AFFIRM;
  }

  /** {@code knew nothing of it}, {@code was not aware of any}. */
  private Optional<Act> ofVerb(Gist gist) {
    VerbGroup verb = gist.verb();
    if (verb == null || verb.modal() != null) {
      return Optional.empty();
    }
    int end = Math.min(gist.words().end(), verb.main() + LONGEST);
    Optional<Act> act = longest("verb", verb.main(), end);
    return act.isPresent() || !verb.negated() ? act : longest("not-verb", verb.main(), end);
  }

  /** The longest run of the list that begins at a token. */
  private Optional<Act> longest(String how, int first, int end) {
    Map<String, Act> list = list(how);
    StringBuilder run = new StringBuilder();
    Act found = null;
    for (int i = first; i < Math.min(end, first + LONGEST); i++) {
      if (isAuxiliary(i)) {
        continue;
      }
      run.append(run.isEmpty() ? "" : " ").append(normal(article.tokens().get(i)));
      found = list.getOrDefault(run.toString(), found);
    }
    return Optional.ofNullable(found);
  }

  /** {@code there had been no such deal} is {@code there be no such deal}. */
  private boolean isAuxiliary(int i) {
    Optional<VerbGroup> verb = syntax.verbGroupAt(i);
    return verb.isPresent()
        && i < verb.get().main()
        && article.tokens().get(i).lemma().equalsIgnoreCase("have");
  }

  private static Map<String, Act> list(String how) {
    return LISTS.getOrDefault(how, Map.of());
  }

  private static String normal(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("n't") || lemma.equals("n\u2019t") ? "not" : lemma;
  }
}
