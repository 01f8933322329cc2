package dev.readout.reading.statements.patterns;

import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PROPN;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Act;
import dev.readout.reading.statements.cues.Frame;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.text.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cues of headlines: a colon ({@code Minister: no deal before spring}, {@code No deal:
 * minister}) or a verb at the end.
 */
final class Headlines implements Finder {

  private static final int LONGEST_SOURCE = 7;

  private final Scene scene;

  Headlines(Scene scene) {
    this.scene = scene;
  }

  @Override
  public void find(Drafts drafts) {
    Optional<Span> headline = scene.article.headline();
    if (headline.isEmpty()) {
      return;
    }
    TokenRange line = scene.tokens.in(headline.get());
    for (int i = line.first() + 1; i < line.end() - 1; i++) {
      if (scene.isForm(i, ":")) {
        Attribution found = attribution(line, i, drafts);
        if (found != null) {
          drafts.add(found);
        }
        return;
      }
    }
    trailing(line, drafts);
  }

  /** {@code Talks go on, envoy says}, where the verb was taken for a noun. */
  private void trailing(TokenRange line, Drafts drafts) {
    int last = line.last();
    while (last > line.first() && (scene.isMark(last) || scene.isForm(last, "."))) {
      last--;
    }
    for (int i = last - 1; i > line.first() && i > last - LONGEST_SOURCE; i--) {
      if (!scene.isComma(i) && !scene.isDash(i)) {
        continue;
      }
      String form = scene.lower(last);
      String lemma = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
      boolean says =
          scene.lexicon.verbs(lemma).stream()
              .anyMatch(verb -> verb.takes(Frame.QUOTE) && verb.takes(Frame.BARE));
      Span content = scene.content(line.first(), i);
      if (says && !drafts.isTaken(last) && i + 1 < last && content != null) {
        drafts.add(
            new Attribution(
                Pattern.HEADLINE,
                last,
                Source.here(new TokenRange(i + 1, last)),
                List.of(scene.token(last).span()),
                List.of(content),
                Act.ASSERT,
                null,
                null,
                null,
                false));
      }
      return;
    }
  }

  private @Nullable Attribution attribution(TokenRange line, int colon, Drafts drafts) {
    TokenRange before = new TokenRange(line.first(), colon);
    TokenRange after = new TokenRange(colon + 1, line.end());
    if (drafts.isTaken(colon)) {
      return null;
    }
    if (isSource(before) && hasVerbOrQuote(after)) {
      return make(before, after, colon);
    }
    if (isSource(after) && hasVerbOrQuote(before) && after.size() <= 4) {
      return make(after, before, colon);
    }
    return null;
  }

  private @Nullable Attribution make(TokenRange source, TokenRange content, int colon) {
    Span span = scene.content(content.first(), content.end());
    return span == null
        ? null
        : new Attribution(
            Pattern.HEADLINE,
            colon,
            Source.here(source),
            List.of(scene.token(colon).span()),
            List.of(span),
            Act.ASSERT,
            null,
            null,
            null,
            false);
  }

  /** A short noun phrase, of a name or a role. */
  private boolean isSource(TokenRange range) {
    if (range.size() > LONGEST_SOURCE) {
      return false;
    }
    NounPhrase phrase = scene.phraseFrom(range.first());
    return phrase != null
        && scene.syntax.full(phrase).end() >= range.end()
        && scene.token(phrase.head()).is(NOUN, PROPN);
  }

  private boolean hasVerbOrQuote(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (scene.groupAt(i) != null || scene.opening(i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
