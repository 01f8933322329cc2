package dev.readout.language.light;

import dev.readout.language.PartOfSpeech;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags words with universal parts of speech, by the maximum-entropy model of Apache OpenNLP that
 * was trained on UD English EWT. Safe for use by several threads: the model is shared, and each
 * text gets a tagger of its own.
 */
final class Tagger {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSModel model;

  Tagger() {
    try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no tagging model " + MODEL + " on the class path");
      }
      model = new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read tagging model " + MODEL, e);
    }
  }

  /** A tagger for one thread. */
  Session session() {
    return new Session(new POSTaggerME(model));
  }

  /** A tagger for one thread. */
  static final class Session {

    private final POSTaggerME tagger;

    private Session(POSTaggerME tagger) {
      this.tagger = tagger;
    }

    /**
     * The part of speech of each token of a sentence.
     *
     * @param reading how the tagger should see a word
     */
    List<PartOfSpeech> tags(String text, List<Span> sentence, UnaryOperator<String> reading) {
      List<String> words = new ArrayList<>(sentence.size());
      List<Integer> sizes = new ArrayList<>(sentence.size());
      boolean anyWord = false;
      for (int i = 0; i < sentence.size(); i++) {
        String word = normalised(reading.apply(sentence.get(i).in(text)));
        anyWord |= !isMark(word);
        boolean fused =
            i + 1 < sentence.size() && isFused(text, sentence.get(i), sentence.get(i + 1));
        if (fused) {
          i++;
          word += normalised(sentence.get(i).in(text));
        }
        words.add(word);
        sizes.add(fused ? 2 : 1);
      }
      String[] found =
          anyWord ? tagger.tag(words.toArray(new String[0])) : new String[words.size()];
      List<PartOfSpeech> tags = new ArrayList<>(sentence.size());
      for (int w = 0; w < found.length; w++) {
        String word = words.get(w);
        if (sizes.get(w) == 2) {
          addBoth(word, found[w], tags);
        } else {
          tags.add(
              isMark(word) ? mark(word) : word.endsWith("$") ? PartOfSpeech.SYM : first(found[w]));
        }
      }
      return tags;
    }

    /** The model was trained on words with their clitics: {@code don't} is AUX+PART. */
    private static boolean isFused(String text, Span word, Span next) {
      if (word.end() != next.start() || !Character.isLetter(text.charAt(word.start()))) {
        return false;
      }
      char first = text.charAt(next.start());
      return Character.isLetter(first)
          || (Characters.isApostrophe(first)
              && (next.length() > 1 || text.charAt(word.end() - 1) == 's'));
    }

    private static void addBoth(String word, String found, List<PartOfSpeech> tags) {
      int plus = found.indexOf('+');
      tags.add(first(found));
      if (plus >= 0) {
        tags.add(first(found.substring(plus + 1)));
      } else if (word.endsWith("'")) {
        tags.add(PartOfSpeech.PUNCT);
      } else {
        boolean particle = word.endsWith("'s") || word.endsWith("n't") || word.endsWith("N'T");
        tags.add(particle ? PartOfSpeech.PART : PartOfSpeech.AUX);
      }
    }

    private static PartOfSpeech first(String found) {
      int plus = found.indexOf('+');
      return PartOfSpeech.valueOf(plus < 0 ? found : found.substring(0, plus));
    }

    private static boolean isMark(String word) {
      return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static PartOfSpeech mark(String word) {
      int type = Character.getType(word.codePointAt(0));
      boolean symbol =
          type == Character.CURRENCY_SYMBOL
              || type == Character.MATH_SYMBOL
              || type == Character.OTHER_SYMBOL
              || type == Character.SURROGATE
              || word.equals("%")
              || word.equals("&")
              || word.equals("#");
      return symbol ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
    }

    /**
     * As the words of the training data are written: straight marks, no soft hyphens, unless the
     * word has nothing else.
     */
    private static String normalised(String word) {
      String plain =
          word.replace('\u2019', '\'')
              .replace('\u2018', '\'')
              .replace('\u201C', '"')
              .replace('\u201D', '"')
              .replace("\u00AD", "");
      return plain.isEmpty() ? word : plain;
    }
  }
}
