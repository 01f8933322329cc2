package dev.readout.reading.actors;

import dev.readout.model.Span;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Subject;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a token stands: in which sentence, paragraph and quotation, and in which part of its
 * clause.
 */
final class Scene {

  /**
   * In longer sentences subjects are not looked for: no prose has them, and looking is not linear.
   */
  private static final int LONGEST_SENTENCE = 250;

  private final Article article;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Map<Integer, Occurrence.Place> subjectHeads = new HashMap<>();

  Scene(Article article, Syntax syntax) {
    this.article = article;
    this.tokens = article.tokens();
    this.syntax = syntax;
    for (int s = 0; s < tokens.sentences().size(); s++) {
      if (tokens.sentences().get(s).size() <= LONGEST_SENTENCE) {
        subjects(s);
      }
    }
  }

  private void subjects(int sentence) {
    boolean first = true;
    for (VerbGroup verb : syntax.verbGroups(sentence)) {
      Optional<Subject> subject = verb.isFinite() ? syntax.subject(verb) : Optional.empty();
      if (subject.isPresent()) {
        Occurrence.Place place = first ? Occurrence.Place.MAIN_SUBJECT : Occurrence.Place.SUBJECT;
        heads(subject.get().phrase(), place);
        first = false;
      }
    }
  }

  /** All that are coordinated in a subject are subjects. */
  private void heads(NounPhrase subject, Occurrence.Place place) {
    subjectHeads.putIfAbsent(subject.head(), place);
    for (int i = subject.head() + 1; i + 1 < subject.end(); i++) {
      if (tokens.get(i).form().equals("and")) {
        syntax.nounPhraseAt(i + 1).ifPresent(next -> subjectHeads.putIfAbsent(next.head(), place));
      }
    }
  }

  QuotedSpeech quotedSpeech(NameLinker names) {
    return new QuotedSpeech(article, this, names);
  }

  Tokens tokens() {
    return tokens;
  }

  Syntax syntax() {
    return syntax;
  }

  String text() {
    return article.text();
  }

  Span span(TokenRange range) {
    return tokens.span(range);
  }

  /** The words of a range in one line, without a dateline before them. */
  String wording(TokenRange range) {
    int first = range.first();
    for (int i = range.first() + 1; i + 1 < range.end(); i++) {
      String form = tokens.get(i).form();
      boolean dash = form.equals("-") || form.equals("\u2013") || form.equals("\u2014");
      if (dash && tokens.get(i - 1).span().end() < tokens.get(i).span().start()) {
        first = i + 1;
      }
    }
    return tokens.words(new TokenRange(first, range.end())).replaceAll("\\s+", " ");
  }

  Salience.Viewpoint viewpoint(int token) {
    return new Salience.Viewpoint(
        token, tokens.sentenceOf(token), paragraph(token), isQuoted(token));
  }

  int paragraph(int token) {
    return article.paragraphAt(tokens.get(token).span().start());
  }

  boolean isQuoted(int token) {
    return article.quotationAt(tokens.get(token).span().start()).isPresent();
  }

  boolean isSubject(int head) {
    return subjectHeads.containsKey(head);
  }

  /** Which subject a head is, if it is one. */
  Optional<Occurrence.Place> subjectPlace(int head) {
    return Optional.ofNullable(subjectHeads.get(head));
  }

  Occurrence.Place place(NounPhrase phrase) {
    Occurrence.Place subject = subjectHeads.get(phrase.head());
    if (subject != null) {
      return subject;
    }
    int before = phrase.first() - 1;
    if (before >= tokens.sentenceAround(phrase.first()).first()
        && syntax.verbGroupAt(before).isPresent()) {
      return Occurrence.Place.OBJECT;
    }
    return Occurrence.Place.OTHER;
  }
}
