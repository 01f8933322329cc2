package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.FixedValue;
import org.jspecify.annotations.Nullable;

/** {@code now}, {@code recently}, {@code in the future}: no date, but a side of the present. */
final class ReferenceRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Hit hit = WORDS.match(Category.REFERENCE, text, index);
    if (hit == null) {
      return null;
    }
    boolean article = text.at(index).is("the") && hit.end() == index + 2;
    boolean attribute =
        article
            && text.at(hit.end()).isWord()
            && !text.at(hit.end()).is("of")
            && text.at(hit.end())
                .is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN, PartOfSpeech.NUM);
    boolean clause = text.at(hit.end()).is("that") && text.at(index).is("now");
    boolean name = text.at(index).capital() && text.at(hit.end()).capital();
    return attribute || clause || name
        ? null
        : Found.date(index, hit.end(), new FixedValue(hit.value()));
  }
}
