package dev.readout.model;

import dev.readout.model.vocabulary.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression, by the TIMEX3 standard (ISO 24617-1).
 *
 * @param id local to the readout
 * @param value TIMEX3 value with its true precision ({@code 2025-10-15}, {@code 2025-W41}, {@code
 *     P3D}), or null where the text does not tell
 * @param anchor the ISO date from which a relative expression was counted; null for an absolute one
 */
public record Time(
    String id, Span span, TimeType type, @Nullable String value, @Nullable String anchor) {

  public Time {
    Checks.notBlank("time id", id);
  }
}
