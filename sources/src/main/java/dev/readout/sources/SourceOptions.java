package dev.readout.sources;

import dev.readout.sources.dates.PublicationDate;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param date day of publication where the input has none, kept in ISO 8601
 * @param publisher the outlet where the input has none
 * @param allowPrivate whether web addresses may lead to this machine and private networks
 * @param maxBytes the most bytes of one document's file or page, inflated; JSON Lines has no limit
 * @param maxCharacters the most characters of one document's text, in UTF-16 code units
 * @param timeout the most time for one web address, redirects included
 */
public record SourceOptions(
    @Nullable String date,
    @Nullable String publisher,
    boolean allowPrivate,
    long maxBytes,
    int maxCharacters,
    Duration timeout) {

  /**
   * @throws IllegalArgumentException if the date is none, or a limit is not positive
   */
  public SourceOptions {
    if (date != null) {
      String given = date;
      date =
          PublicationDate.normalise(given)
              .orElseThrow(() -> new IllegalArgumentException("no date: '" + given + "'"));
    }
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("maxBytes must be positive, was " + maxBytes);
    }
    if (maxCharacters <= 0) {
      throw new IllegalArgumentException("maxCharacters must be positive, was " + maxCharacters);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be positive, was " + timeout);
    }
  }

  /** 50 MB, 2 million characters, 30 seconds, no private addresses. */
  public static SourceOptions defaults() {
    return new SourceOptions(null, null, false, 50_000_000, 2_000_000, Duration.ofSeconds(30));
  }

  public SourceOptions withDate(@Nullable String value) {
    return new SourceOptions(value, publisher, allowPrivate, maxBytes, maxCharacters, timeout);
  }

  public SourceOptions withPublisher(@Nullable String value) {
    return new SourceOptions(date, value, allowPrivate, maxBytes, maxCharacters, timeout);
  }

  public SourceOptions withAllowPrivate(boolean value) {
    return new SourceOptions(date, publisher, value, maxBytes, maxCharacters, timeout);
  }

  public SourceOptions withMaxBytes(long value) {
    return new SourceOptions(date, publisher, allowPrivate, value, maxCharacters, timeout);
  }

  public SourceOptions withMaxCharacters(int value) {
    return new SourceOptions(date, publisher, allowPrivate, maxBytes, value, timeout);
  }

  public SourceOptions withTimeout(Duration value) {
    return new SourceOptions(date, publisher, allowPrivate, maxBytes, maxCharacters, value);
  }
}
