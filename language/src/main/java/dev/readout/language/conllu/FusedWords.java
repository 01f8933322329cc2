package dev.readout.language.conllu;

import dev.readout.language.Analysis;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that are written as one token, such as {@code don't}: CoNLL-U calls them a multi-word
 * token.
 *
 * @param span from the first word to the last
 * @param form the token as it is written
 */
public record FusedWords(Span span, String form) {

  /**
   * The multi-word tokens of an analysis, by the convention of the English treebanks: words with a
   * letter in each that stand without a space between them ({@code can|not}, {@code it|'s}), and a
   * word with the apostrophe of its genitive ({@code readers|'}).
   */
  public static List<FusedWords> of(Analysis analysis) {
    List<FusedWords> fused = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      int first = 0;
      for (int end = 1; end <= tokens.size(); end++) {
        if (end == tokens.size() || !goesOn(tokens.get(end - 1), tokens.get(end))) {
          if (end - first > 1) {
            Span span = tokens.get(first).span().union(tokens.get(end - 1).span());
            fused.add(new FusedWords(span, span.in(analysis.text())));
          }
          first = end;
        }
      }
    }
    return fused;
  }

  private static boolean goesOn(Token token, Token next) {
    return token.span().end() == next.span().start()
        && hasLetter(token.form())
        && (hasLetter(next.form()) || next.is(PartOfSpeech.PART));
  }

  private static boolean hasLetter(String form) {
    return form.codePoints().anyMatch(Character::isLetter);
  }
}
