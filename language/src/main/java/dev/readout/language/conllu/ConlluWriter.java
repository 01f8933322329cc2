package dev.readout.language.conllu;

import dev.readout.language.Analysis;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.Iterator;
import java.util.List;

/**
 * Writes analyses as CoNLL-U. The column MISC has, beside {@code SpaceAfter=No},
 *
 * <ul>
 *   <li>{@code Name=B-PERSON} on the first word of a name and {@code Name=I-PERSON} on further
 *       ones,
 *   <li>{@code Attribution=B-source:1,I-content:2} on the words of sources, cues and contents, with
 *       the number of the attribution in the text.
 * </ul>
 *
 * <p>Words that are written as one token ({@link FusedWords}) have a line for it before them, which
 * also tells whether a space follows. Heads and relations are {@code _} where the analyzer does not
 * parse.
 */
public final class ConlluWriter {

  private ConlluWriter() {}

  /**
   * An analysis as a document, with the multi-word tokens of the English treebanks.
   *
   * @param id of the document, without line breaks
   */
  public static String write(String id, Analysis analysis) {
    return write(id, analysis, FusedWords.of(analysis));
  }

  /**
   * An analysis as a document.
   *
   * @param id of the document, without line breaks
   * @param fused its multi-word tokens, in order
   */
  public static String write(String id, Analysis analysis, List<FusedWords> fused) {
    Marks marks = new Marks(analysis);
    Iterator<FusedWords> further = fused.iterator();
    FusedWords token = further.hasNext() ? further.next() : null;
    StringBuilder out = new StringBuilder(analysis.text().length() * 8);
    out.append("# newdoc id = ").append(id).append('\n');
    int last = 0;
    for (int i = 0; i < analysis.sentences().size(); i++) {
      Sentence sentence = analysis.sentences().get(i);
      if (i > 0 && isParagraph(analysis.text(), last, sentence.span().start())) {
        out.append("# newpar\n");
      }
      out.append("# sent_id = ").append(id).append('-').append(i + 1).append('\n');
      String text = sentence.span().in(analysis.text());
      out.append("# text = ").append(oneLine(text)).append('\n');
      for (int t = 0; t < sentence.tokens().size(); t++) {
        Span word = sentence.tokens().get(t).span();
        while (token != null && token.span().end() <= word.start()) {
          token = further.hasNext() ? further.next() : null;
        }
        boolean inside = token != null && token.span().start() <= word.start();
        if (token != null && token.span().start() == word.start()) {
          token(out, t, sentence.tokens(), token, analysis.text());
        }
        word(out, t, sentence.tokens(), marks, inside);
      }
      out.append('\n');
      last = sentence.span().end();
    }
    return out.toString();
  }

  private static void token(
      StringBuilder out, int index, List<Token> tokens, FusedWords fused, String text) {
    int last = index;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().end() <= fused.span().end()) {
      last++;
    }
    out.append(index + 1).append('-').append(last + 1).append('\t');
    out.append(oneLine(fused.form())).append("\t_\t_\t_\t_\t_\t_\t_\t");
    out.append(isFused(text, fused.span()) ? "SpaceAfter=No" : "_").append('\n');
  }

  private static void word(
      StringBuilder out, int index, List<Token> tokens, Marks marks, boolean inside) {
    Token token = tokens.get(index);
    boolean parsed = token.head() != Token.NO_HEAD;
    out.append(index + 1).append('\t').append(oneLine(token.form())).append('\t');
    out.append(oneLine(token.lemma())).append('\t').append(token.pos().name()).append("\t_\t_\t");
    out.append(parsed ? Integer.toString(token.head() + 1) : "_").append('\t');
    out.append(token.relation() == null ? "_" : token.relation()).append("\t_\t");
    out.append(marks.of(token, inside)).append('\n');
  }

  private static boolean isParagraph(String text, int from, int to) {
    return text.substring(from, to).codePoints().filter(c -> c == '\n' || c == 0x2029).count() > 1;
  }

  /** A cell that breaks no line and no column; empty cells do not exist. */
  private static String oneLine(String cell) {
    StringBuilder line = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean breaks = Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
      line.append(breaks ? ' ' : c);
    }
    return line.toString().isBlank() ? "_" : line.toString();
  }

  /** Whether the words of a span stand without a space before what follows. */
  static boolean isFused(String text, Span span) {
    return span.end() < text.length() && !isSpace(text.codePointAt(span.end()));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
