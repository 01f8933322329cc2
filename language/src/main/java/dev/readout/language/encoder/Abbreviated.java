package dev.readout.language.encoder;

import dev.readout.language.PartOfSpeech;
import java.util.EnumSet;
import java.util.Set;

/**
 * Mends the part of speech of titles that are abbreviated ({@code Mr.}). News is full of them, the
 * treebanks have few, and the network takes them for what stands before names there, articles and
 * pronouns; but no word of a closed class is abbreviated with a capital and a full stop.
 */
final class Abbreviated {

  private static final Set<PartOfSpeech> CLOSED =
      EnumSet.of(
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.ADP,
          PartOfSpeech.AUX,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.PART);

  private Abbreviated() {}

  /** The part of speech of a word for which the network gives {@code pos}. */
  static PartOfSpeech pos(String form, PartOfSpeech pos) {
    return CLOSED.contains(pos) && isAbbreviation(form) ? PartOfSpeech.PROPN : pos;
  }

  private static boolean isAbbreviation(String form) {
    int last = form.length() - 1;
    return last >= 2
        && form.charAt(last) == '.'
        && Character.isUpperCase(form.charAt(0))
        && form.chars().limit(last).allMatch(Character::isLetter);
  }
}
