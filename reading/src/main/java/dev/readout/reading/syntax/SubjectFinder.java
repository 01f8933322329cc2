package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.SCONJ;

import dev.readout.model.Span;
import dev.readout.reading.syntax.Subject.Manner;
import dev.readout.reading.syntax.VerbGroup.Form;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.Quotation;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb group by walking left over what may stand between the two, else by
 * looking to its right (inversion), else at the verb it is coordinated with. A quotation that is a
 * clause of its own is passed over whole.
 */
final class SubjectFinder {

  private static final int DEEPEST_SHARING = 8;

  private final Article article;
  private final Tokens tokens;
  private final ShallowSyntax syntax;
  private final Asides asides;
  private final QuotedClauses quoted;
  private final Inversion inversion;
  private final Control control;

  SubjectFinder(Article article, ShallowSyntax syntax) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    asides = new Asides(tokens, syntax);
    quoted = new QuotedClauses(article, syntax);
    inversion = new Inversion(tokens, syntax, quoted);
    control = new Control(tokens, syntax);
  }

  Optional<Subject> find(VerbGroup verb) {
    return Optional.ofNullable(find(verb, 0));
  }

  private @Nullable Subject find(VerbGroup verb, int depth) {
    if (depth > DEEPEST_SHARING) {
      return null;
    }
    TokenRange sentence = tokens.sentenceAround(verb.main());
    TokenRange field = field(verb, sentence);
    NounPhrase after = inversion.subject(verb, field);
    if (after != null) {
      return new Subject(after, Manner.INVERTED);
    }
    NounPhrase controller = verb.isFinite() ? null : control.objectBefore(verb, field);
    if (controller != null) {
      return new Subject(controller, Manner.SHARED);
    }
    if (verb.form() == Form.INFINITIVE) {
      return shared(verb, field, depth);
    }
    return before(verb, field, depth);
  }

  /**
   * Where a subject may stand: within the same quotation, if the verb stands in one that is a
   * clause.
   */
  private TokenRange field(VerbGroup verb, TokenRange sentence) {
    Optional<Quotation> around = article.quotationAt(tokens.get(verb.main()).span().start());
    if (around.isEmpty()) {
      return sentence;
    }
    TokenRange inside = tokens.in(around.get().inner());
    int first = Math.max(sentence.first(), inside.first());
    int end = Math.min(sentence.end(), inside.end());
    // A quoted fragment that begins with its verb has its subject before the marks.
    if (first == verb.first()) {
      first = sentence.first();
    }
    return new TokenRange(first, Math.max(first, end));
  }

  private @Nullable Subject before(VerbGroup verb, TokenRange field, int depth) {
    int i = verb.first() - 1;
    boolean passedComma = false;
    while (i >= field.first()) {
      Span at = tokens.get(i).span();
      Optional<Quotation> quotation = article.quotationAt(at.start());
      if (quotation.isPresent()
          && !quotation.get().outer().contains(tokens.get(verb.main()).span().start())) {
        if (quoted.isClause(at.start())) {
          i = tokens.in(quotation.get().outer()).first() - 1;
          continue;
        }
      }
      if (tokens.get(i).form().equals(",")) {
        int beyond = asides.before(i, field);
        if (beyond < 0) {
          passedComma = true;
          i--;
          continue;
        }
        i = beyond;
        continue;
      }
      if (syntax.isRelative(i) && i > field.first()) {
        return antecedent(i, field);
      }
      Optional<NounPhrase> phrase = syntax.nounPhraseAt(i);
      if (phrase.isPresent()) {
        return subjectAt(phrase.get(), field, verb, depth, passedComma);
      }
      if (syntax.verbGroupAt(i).isPresent() || tokens.get(i).is(CCONJ)) {
        return sharedBefore(verb, field, depth, passedComma);
      }
      if (tokens.get(i).is(SCONJ, ADP)
          || tokens.get(i).form().equals(";")
          || tokens.get(i).form().equals(":")) {
        return verb.isFinite() ? null : sharedBefore(verb, field, depth, passedComma);
      }
      if (!tokens.get(i).is(ADV, PART, PUNCT) && !passable(i)) {
        return null;
      }
      i--;
    }
    return verb.isFinite() ? null : sharedForward(verb, field, depth);
  }

  /** After a comma a participle goes with the main clause, else with the nearest. */
  private @Nullable Subject sharedBefore(
      VerbGroup verb, TokenRange field, int depth, boolean passedComma) {
    return passedComma && !verb.isFinite()
        ? sharedWithMain(verb, field, depth)
        : shared(verb, field, depth);
  }

  private boolean passable(int i) {
    return syntax.isQuote(i);
  }

  private @Nullable Subject subjectAt(
      NounPhrase phrase, TokenRange field, VerbGroup verb, int depth, boolean passedComma) {
    if (!verb.isFinite()
        && (passedComma || verb.form() == Form.GERUND)
        && !directlyBefore(phrase, verb)) {
      return sharedBefore(verb, field, depth, passedComma);
    }
    NounPhrase current = firstOfPair(withInfinitive(phrase, field, verb), field);
    while (current.first() > field.first()
        && tokens.get(current.first() - 1).is(ADP)
        && !syntax.opensAdverbial(current.first() - 1)) {
      int preposition = current.first() - 1;
      Optional<NounPhrase> governor =
          preposition > field.first() ? syntax.nounPhraseAt(preposition - 1) : Optional.empty();
      if (governor.isEmpty()) {
        int participle = preposition - 1;
        Optional<VerbGroup> reduced =
            participle > field.first() ? syntax.verbGroupAt(participle) : Optional.empty();
        if (reduced.isPresent()
            && reduced.get().form() == Form.PARTICIPLE
            && reduced.get().first() > field.first()) {
          governor = syntax.nounPhraseAt(reduced.get().first() - 1);
        }
      }
      if (governor.isEmpty()) {
        return leftOfAdverbial(preposition, verb, field, depth);
      }
      current = governor.get();
    }
    if (passedComma && !verb.isFinite()) {
      return shared(verb, field, depth);
    }
    List<NounPhrase> conjuncts = syntax.conjuncts(current);
    NounPhrase first = conjuncts.get(0);
    boolean coordinated = first.first() < current.first() && !syntax.precededByVerb(first, field);
    int start = coordinated ? first.first() : current.first();
    int head = coordinated ? first.head() : current.head();
    return new Subject(new NounPhrase(new TokenRange(start, phrase.end()), head), Manner.BEFORE);
  }

  /** In {@code attempts to stop the talks failed} the attempts, not the talks. */
  private NounPhrase withInfinitive(NounPhrase phrase, TokenRange field, VerbGroup verb) {
    int before = phrase.first() - 1;
    Optional<VerbGroup> infinitive =
        before > field.first() && verb.isFinite() && directlyBefore(phrase, verb)
            ? syntax.verbGroupAt(before).filter(group -> group.form() == Form.INFINITIVE)
            : Optional.empty();
    int governor = infinitive.map(group -> group.first() - 1).orElse(-1);
    return governor < field.first() ? phrase : syntax.nounPhraseAt(governor).orElse(phrase);
  }

  /**
   * Of {@code talks between Oslo and Lima}, Oslo, from which the way leads up to the talks; else
   * the phrase itself.
   */
  private NounPhrase firstOfPair(NounPhrase phrase, TokenRange field) {
    NounPhrase first = syntax.conjuncts(phrase).get(0);
    int before = first.first() - 1;
    boolean pair =
        first.first() < phrase.first()
            && !(phrase.range().size() == 1 && syntax.isPronoun(phrase.head())) // "and they"
            && !tokens.get(first.end()).form().equals(",") // "since April, and both sides"
            && before > field.first()
            && tokens.get(before).is(ADP)
            && syntax.nounPhraseAt(before - 1).isPresent();
    return pair ? first : phrase;
  }

  private static boolean directlyBefore(NounPhrase phrase, VerbGroup verb) {
    return phrase.end() == verb.first();
  }

  /** {@code The minister in March said}: the adverbial stands between subject and verb. */
  private @Nullable Subject leftOfAdverbial(
      int preposition, VerbGroup verb, TokenRange field, int depth) {
    int i = preposition - 1;
    while (i >= field.first() && (tokens.get(i).is(ADV) || tokens.get(i).form().equals(","))) {
      i--;
    }
    if (i < field.first()) {
      return null;
    }
    Optional<VerbGroup> left = syntax.verbGroupAt(i);
    if (left.isPresent() && !verb.isFinite()) {
      return find(left.get(), depth + 1);
    }
    Optional<NounPhrase> phrase = syntax.nounPhraseAt(i);
    return phrase.isPresent() ? new Subject(phrase.get(), Manner.BEFORE) : null;
  }

  private @Nullable Subject antecedent(int relative, TokenRange field) {
    int i = relative - 1;
    if (i >= field.first() && tokens.get(i).is(ADP)) {
      i--;
    }
    if (i >= field.first() && tokens.get(i).form().equals(",")) {
      i--;
    }
    if (i < field.first()) {
      return null;
    }
    NounPhrase phrase = syntax.nounPhraseAt(i).orElse(null);
    if (phrase == null) {
      return null;
    }
    while (phrase.first() - 2 >= field.first()
        && tokens.get(phrase.first() - 1).is(ADP)
        && tokens.get(phrase.first() - 1).lemma().equals("of")
        && syntax.nounPhraseAt(phrase.first() - 2).isPresent()) {
      NounPhrase governor = syntax.nounPhraseAt(phrase.first() - 2).get();
      phrase = new NounPhrase(new TokenRange(governor.first(), phrase.end()), governor.head());
    }
    return new Subject(phrase, Manner.RELATIVE);
  }

  /** {@code Varga said the repairs went on, adding}: it goes with the main clause. */
  private @Nullable Subject sharedWithMain(VerbGroup verb, TokenRange field, int depth) {
    for (VerbGroup other : syntax.verbGroups(tokens.sentenceOf(verb.main()))) {
      if (other.first() >= verb.first()) {
        break;
      }
      if (other.isFinite() && field.contains(other.main()) && sameQuotation(other, verb)) {
        Subject subject = find(other, depth + 1);
        if (subject != null && subject.manner() != Manner.RELATIVE) {
          return new Subject(subject.phrase(), Manner.SHARED);
        }
      }
    }
    return shared(verb, field, depth);
  }

  /**
   * The subject of the nearest finite verb before, outside of quotations that this verb is not in.
   */
  private @Nullable Subject shared(VerbGroup verb, TokenRange field, int depth) {
    VerbGroup governor = null;
    for (VerbGroup other : syntax.verbGroups(tokens.sentenceOf(verb.main()))) {
      if (other.first() >= verb.first()) {
        break;
      }
      if (field.contains(other.main())
          && sameQuotation(other, verb)
          && (other.isFinite() || verb.form() == Form.INFINITIVE)) {
        governor = other;
      }
    }
    if (governor == null) {
      return verb.isFinite() ? null : sharedForward(verb, field, depth);
    }
    Subject subject = find(governor, depth + 1);
    return subject == null ? null : new Subject(subject.phrase(), Manner.SHARED);
  }

  /** {@code Speaking in Oslo, the minister said}. */
  private @Nullable Subject sharedForward(VerbGroup verb, TokenRange field, int depth) {
    for (VerbGroup other : syntax.verbGroups(tokens.sentenceOf(verb.main()))) {
      if (other.first() > verb.first()
          && other.isFinite()
          && field.contains(other.main())
          && sameQuotation(other, verb)) {
        Subject subject = find(other, depth + 1);
        return subject == null ? null : new Subject(subject.phrase(), Manner.SHARED);
      }
    }
    return null;
  }

  private boolean sameQuotation(VerbGroup one, VerbGroup other) {
    return article
        .quotationAt(tokens.get(one.main()).span().start())
        .equals(article.quotationAt(tokens.get(other.main()).span().start()));
  }
}
