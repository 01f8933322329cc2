package dev.readout.language.encoder;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.words.Lemmatizer;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas by the encoder's rules for the form, or by the rules of spelling and the list of irregular
 * forms, whichever is better for a part of speech on the development data; the latter also where
 * the encoder's rule does not apply to the form.
 */
final class Lemmas {

  /** Inflection here is a matter of spelling and of known exceptions, which need no guess. */
  private static final Set<PartOfSpeech> SPELLED =
      EnumSet.of(
          PartOfSpeech.VERB,
          PartOfSpeech.NOUN,
          PartOfSpeech.PRON,
          PartOfSpeech.DET,
          PartOfSpeech.ADV);

  /** Lemmas have the straight apostrophe, whichever the form has. */
  private static final char CURLY = 0x2019;

  private final Lemmatizer spelling = new Lemmatizer();

  String lemma(String form, PartOfSpeech pos, LemmaRule rule) {
    @Nullable String lemma = SPELLED.contains(pos) ? null : rule.apply(form);
    return lemma == null ? spelling.lemma(form, pos) : lemma.replace(CURLY, '\'');
  }
}
