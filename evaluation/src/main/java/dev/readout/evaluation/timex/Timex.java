package dev.readout.evaluation.timex;

import dev.readout.evaluation.scoring.Range;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression (TIMEX3, ISO 24617-1).
 *
 * @param range in code points
 */
public record Timex(Range range, @Nullable String type, @Nullable String value) {}
