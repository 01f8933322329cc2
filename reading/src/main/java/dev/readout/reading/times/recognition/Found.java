package dev.readout.reading.times.recognition;

import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.value.TimeValue;

/**
 * What a rule found.
 *
 * @param start index of its first lexeme
 * @param end index of the lexeme after it
 */
record Found(int start, int end, TimeType type, TimeValue value) {

  static Found date(int start, int end, TimeValue value) {
    return new Found(start, end, TimeType.DATE, value);
  }

  int length() {
    return end - start;
  }

  Found from(int earlier) {
    return new Found(earlier, end, type, value);
  }
}
