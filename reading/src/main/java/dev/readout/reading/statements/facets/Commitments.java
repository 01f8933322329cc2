package dev.readout.reading.statements.facets;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.patterns.Attribution;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.Article;
import dev.readout.reading.text.TokenRange;
import java.util.Objects;
import java.util.Optional;

/** What a speaker binds itself or others to: promises, threats, demands. */
final class Commitments {

  private final Article article;
  private final Own own;
  private final Words words = Words.english();

  Commitments(Article article, Own own) {
    this.article = article;
    this.own = own;
  }

  /** What the speaker will do, or what others must do. */
  Optional<Act> of(Draft draft, Gist gist, boolean joint) {
    VerbGroup verb = gist.verb();
    NounPhrase subject = gist.subject();
    if (verb == null || subject == null) {
      return isOrder(draft, gist) ? Optional.of(Act.DEMAND) : Optional.empty();
    }
    String modal = verb.modal();
    boolean self = own.isSpeaker(draft, subject, joint);
    if (!self && modal != null && words.has("duty", modal)) {
      return verb.passive() && verb.negated() ? Optional.empty() : Optional.of(Act.DEMAND);
    }
    boolean told = isAddressee(draft, subject);
    boolean future = verb.tense() == VerbGroup.Tense.FUTURE || Objects.equals(modal, "would");
    boolean acts = !article.tokens().get(verb.main()).lemma().equals("be") || verb.passive();
    boolean body =
        own.isBody(draft, subject)
            && words.has("give", article.tokens().get(verb.main()).lemma());
    if (!self && !body && future && isThreat(gist)) {
      return Optional.of(Act.THREATEN);
    }
    if (!(self || told || body) || !future || !acts || verb.negated()) {
      return Optional.empty();
    }
    if (told || body) {
      return Optional.of(Act.PROMISE); // told the drivers that they would be paid
    }
    if (words.has("negative", article.tokens().get(verb.main()).lemma())) {
      return Optional.of(Act.THREATEN);
    }
    return Optional.of(joint ? Act.ANNOUNCE : Act.PROMISE);
  }

  private boolean isAddressee(Draft draft, NounPhrase subject) {
    String word = Gist.lower(article.tokens().get(subject.head()));
    return !draft.addressees().isEmpty() && (word.equals("they") || word.equals("you"));
  }

  /** {@code "Release the crew now,"}: a quotation that begins with a bare verb. */
  private boolean isOrder(Draft draft, Gist gist) {
    Attribution attribution = draft.attribution();
    int first = gist.words().first();
    Token token = article.tokens().get(first);
    boolean quoted = article.quotationAt(attribution.content().get(0).start()).isPresent();
    boolean bare = token.is(PartOfSpeech.VERB) && Gist.lower(token).equals(token.lemma());
    return quoted && bare && Character.isUpperCase(token.form().charAt(0)) && gist.words().size() > 1;
  }

  /** {@code There will be consequences}. */
  private boolean isThreat(Gist gist) {
    TokenRange range = gist.words();
    for (int i = range.first(); i < range.end() && i < range.first() + 40; i++) {
      if (words.has("threat", Gist.lower(article.tokens().get(i)))) {
        return true;
      }
    }
    return false;
  }
}
