/**
 * What a temporal expression means, apart from when it was said.
 *
 * <p>Start with {@link dev.readout.reading.times.value.TimeValue}: it keeps the meaning of the
 * words ({@code the week before the one we are in}) and gives a TIMEX3 value for an {@link
 * dev.readout.reading.times.value.Anchor}. Always true: resolving the same value against the same
 * anchor gives the same string, and precision is never added.
 */
@NullMarked
package dev.readout.reading.times.value;

import org.jspecify.annotations.NullMarked;
