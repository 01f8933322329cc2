package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.lexicon.GovernmentNouns;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.People;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;

/** What a content says of others: that they did wrong, that what they did is right or a mistake. */
final class Judgements {

  private static final int REACH = 60;

  /** So many words after {@code is} the judgement stands. */
  private static final int PREDICATE = 5;

  /** So many words after a verb its object stands. */
  private static final int OBJECT = 4;

  private final Article article;
  private final Syntax syntax;
  private final Actors actors;
  private final Words words = Words.english();

  Judgements(Article article, Syntax syntax, Actors actors) {
    this.article = article;
    this.syntax = syntax;
    this.actors = actors;
  }

  /**
   * @param about whom the content centres on
   */
  Optional<Act> of(Draft draft, Gist gist, List<String> about) {
    if (tellsOfWrong(draft, gist, about)) {
      return Optional.of(Act.ACCUSE);
    }
    for (var piece : draft.attribution().content()) {
      TokenRange range = article.tokens().in(piece);
      for (int i = range.first(); i < Math.min(range.end(), range.first() + REACH); i++) {
        VerbGroup verb = syntax.verbGroupAt(i).orElse(null);
        if (verb == null || verb.first() != i) {
          continue;
        }
        Optional<Act> act = predicate(verb, range.end());
        if (act.isPresent()) {
          return act;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Peru had violated the truce}, {@code the deal was sabotaged by Peru}. */
  private boolean tellsOfWrong(Draft draft, Gist gist, List<String> about) {
    VerbGroup verb = gist.verb();
    if (verb == null || verb.negated() || verb.modal() != null || isFuture(verb)) {
      return false;
    }
    if (!isWrong(verb, gist.words().end())) {
      return false;
    }
    if (verb.passive()) {
      return hasAgent(verb, gist.words().end());
    }
    NounPhrase subject = gist.subject();
    if (subject == null || words.has("self", Gist.lower(article.tokens().get(subject.head())))) {
      return false;
    }
    return about.stream().anyMatch(actor -> !actor.equals(draft.actor())) || isBody(subject);
  }

  /** {@code had lied}, {@code broke the truce}. */
  private boolean isWrong(VerbGroup verb, int end) {
    String lemma = article.tokens().get(verb.main()).lemma();
    if (words.has("wrong", lemma)) {
      return true;
    }
    for (int i = verb.end(); i < Math.min(end, verb.end() + OBJECT); i++) {
      if (words.has("wrong-with", lemma + "_" + article.tokens().get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** People or a body in general words: {@code the government}, {@code protesters}. */
  private boolean isBody(NounPhrase subject) {
    String head = Gist.lower(article.tokens().get(subject.head()));
    return article.tokens().get(subject.head()).is(PartOfSpeech.NOUN)
        && (People.areMeantBy(head)
            || words.has("forces", head)
            || GovernmentNouns.contains(head)
            || OrganisationNouns.find(head).isPresent()
            || RoleNouns.find(head).isPresent()
            || RoleNouns.findPlural(head).isPresent());
  }

  /** An agent may stand a few words away: {@code was ruined, mostly by Peru}. */
  private boolean hasAgent(VerbGroup verb, int end) {
    for (int i = verb.end(); i < Math.min(end, verb.end() + 4); i++) {
      if (Gist.lower(article.tokens().get(i)).equals("by")) {
        NounPhrase agent = syntax.nounPhraseAt(i + 1).orElse(null);
        return agent != null && isSomebody(agent);
      }
    }
    return false;
  }

  private boolean isSomebody(NounPhrase phrase) {
    return People.areMeantBy(article.tokens().get(phrase.head()).form())
        || !actors.mentionedIn(article.tokens().span(phrase.range())).isEmpty();
  }

  private static boolean isFuture(VerbGroup verb) {
    return verb.tense() == VerbGroup.Tense.FUTURE;
  }

  /** {@code It is right}, {@code The raid was a disgrace}. */
  private Optional<Act> predicate(VerbGroup verb, int end) {
    boolean copula =
        verb.isFinite()
            && verb.modal() == null
            && !isFuture(verb)
            && article.tokens().get(verb.main()).lemma().equals("be");
    NounPhrase subject = copula ? syntax.subject(verb).map(s -> s.phrase()).orElse(null) : null;
    if (subject == null || !isJudged(subject)) {
      return Optional.empty();
    }
    for (int i = verb.end(); i < Math.min(end, verb.end() + PREDICATE); i++) {
      Token token = article.tokens().get(i);
      if (token.is(PartOfSpeech.PUNCT, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.ADP)) {
        return Optional.empty();
      }
      Optional<Act> act =
          token.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.ADV)
              ? words.judgement(Gist.lower(token))
              : Optional.empty();
      if (act.isPresent()) {
        boolean last =
            i + 1 >= article.tokens().size()
                || !article.tokens().get(i + 1).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ);
        return last || act.get() == Act.CRITICISE ? turned(act.get(), verb.negated()) : act;
      }
    }
    return Optional.empty();
  }

  private static Optional<Act> turned(Act act, boolean negated) {
    if (!negated) {
      return Optional.of(act);
    }
    return Optional.of(act == Act.PRAISE ? Act.CRITICISE : Act.DEFEND);
  }

  /** Somebody, or what somebody did; not the speaker, nor talks, nor the state of things. */
  private boolean isJudged(NounPhrase subject) {
    String head = Gist.lower(article.tokens().get(subject.head()));
    if (words.has("talks", head) || words.has("self", head)) {
      return false;
    }
    boolean pronoun = words.has("it", head) || words.has("third", head);
    return pronoun
        || words.has("decided", head)
        || words.has("conduct", head)
        || !actors.mentionedIn(article.tokens().span(subject.range())).isEmpty();
  }
}
