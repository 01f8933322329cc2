package dev.readout.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.readout.sources.bytes.BrokenGzipException;
import dev.readout.sources.bytes.TooLargeException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What a failure of reading means to the user. */
final class Failures {

  private static final int LONGEST_MESSAGE = 160;

  private Failures() {}

  static SourceItem.Skipped skipped(String origin, IOException failure) {
    if (failure instanceof TooLargeException large) {
      return SkipCode.INPUT_TOO_LARGE.at(
          origin, String.format(Locale.ROOT, "larger than %,d bytes", large.limit()));
    }
    if (failure instanceof BrokenGzipException) {
      return SkipCode.GZIP_BROKEN.at(origin, "the gzip data end too early or are damaged");
    }
    if (failure instanceof JsonEOFException) {
      return SkipCode.JSON_CUT_OFF.at(origin, "the JSON ends in the middle of a value");
    }
    if (failure instanceof JsonProcessingException malformed) {
      return SkipCode.JSON_MALFORMED.at(origin, "no JSON" + place(malformed));
    }
    if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
      return SkipCode.INPUT_NOT_FOUND.at(origin, "no such file");
    }
    return SkipCode.INPUT_UNREADABLE.at(
        origin, "cannot be read (" + failure.getClass().getSimpleName() + ")");
  }

  private static String place(JsonProcessingException malformed) {
    int column = malformed.getLocation() == null ? 0 : malformed.getLocation().getColumnNr();
    String message = malformed.getOriginalMessage() == null ? "" : malformed.getOriginalMessage();
    String line = message.replaceAll("\\p{Cntrl}", " ");
    String brief = line.substring(0, Math.min(line.length(), LONGEST_MESSAGE));
    return (column > 0 ? " at column " + column : "") + (brief.isEmpty() ? "" : ": " + brief);
  }
}
